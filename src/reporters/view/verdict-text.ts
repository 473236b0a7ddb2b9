import type { AuditResult, Verdict } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { UiKey } from '../texts/en.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { formatValue, say } from './format.ts';

export type State = Verdict['state'];

export const STATE_KEY: Record<State, UiKey> = {
  pass: 'statePass',
  partial: 'statePartial',
  fail: 'stateFail',
  'cannot-tell': 'stateCannotTell',
  awaited: 'stateAwaited',
  'not-applicable': 'stateNotApplicable',
  error: 'stateError',
};

/** What the criterion is called in the report's language; English where there is no translation. */
export function titleOf(verdict: Verdict, texts: LanguageTexts): string {
  return texts.criteria[verdict.id]?.title ?? plain(verdict.title, 160);
}

export function remedyOf(verdict: Verdict, texts: LanguageTexts): string | null {
  if (verdict.state !== 'fail' && verdict.state !== 'partial') return null;
  return texts.criteria[verdict.id]?.remedy ?? (verdict.remedy === null ? null : plain(verdict.remedy, 600));
}

/** `18.7 h`, or `more than 24 h` where the true value is larger. */
export function measuredOf(verdict: Verdict, texts: LanguageTexts): string {
  const value = formatValue(verdict.value, verdict.unit, texts);
  return verdict.bound === 'more-than' && verdict.value !== null ? say(texts, 'moreThan', { value }) : value;
}

/** `at most 24 h`; empty where presence alone decides. */
export function limitOf(verdict: Verdict, texts: LanguageTexts): string {
  if (verdict.limit === null || verdict.better === 'present') return '';
  const limit = formatValue(verdict.limit, verdict.unit, texts);
  return say(texts, verdict.better === 'higher' ? 'limitAtLeast' : 'limitAtMost', { limit });
}

/** The verdict in one line: the judge's own sentence in English, else the value and its limit in the reader's language. */
export function sentenceOf(verdict: Verdict, texts: LanguageTexts): string {
  if (texts.language === 'en') return plain(verdict.sentence, 500);
  if (verdict.value === null) return '';
  const limit = limitOf(verdict, texts);
  return `${measuredOf(verdict, texts)}${limit && ` (${limit})`}`;
}

export function chapterTitle(chapter: { id: string; title: string }, texts: LanguageTexts): string {
  return texts.chapters[chapter.id] ?? plain(chapter.title, 120);
}

export function stageTitle(id: string, texts: LanguageTexts): string {
  return texts.stages[id] ?? plain(id, 60);
}

/** The chapters with their verdicts, in the result's order; verdicts of a chapter that is not listed come last. */
export function byChapter(result: AuditResult): { id: string; title: string; verdicts: Verdict[] }[] {
  const known = result.chapters.map(({ id, title }) => ({ id, title, verdicts: [] as Verdict[] }));
  const places = new Map(known.map((chapter) => [chapter.id, chapter]));
  for (const verdict of result.verdicts) {
    let chapter = places.get(verdict.chapter);
    if (!chapter) {
      chapter = { id: verdict.chapter, title: verdict.chapter, verdicts: [] };
      places.set(verdict.chapter, chapter);
      known.push(chapter);
    }
    chapter.verdicts.push(verdict);
  }
  return known.filter((chapter) => chapter.verdicts.length > 0);
}
