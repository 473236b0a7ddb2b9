import type { AuditResult, Verdict } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { UiKey } from '../texts/en.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { formatValue, number, say } from './format.ts';
import { phrase } from './phrase.ts';

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

/** The verdict in one line: the judge's own sentence in English, else the same one from the language's templates. */
export function sentenceOf(verdict: Verdict, texts: LanguageTexts): string {
  if (texts.language === 'en') return plain(verdict.sentence, 500);
  const because = becauseOf(verdict, texts);
  const reason = because === null ? '' : `${capital(texts.ui[STATE_KEY[verdict.state]])}: ${because}.`;
  const template = verdict.said ? texts.says[verdict.id]?.[verdict.said.key] : undefined;
  if (template !== undefined) return `${filled(template, verdict, texts)} ${reason}`.trim();
  if (verdict.value === null) return reason;
  const limit = limitOf(verdict, texts);
  return `${measuredOf(verdict, texts)}${limit && ` (${limit})`} ${reason}`.trim();
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** The template with the verdict's value in its unit and every other blank as the language writes it. */
function filled(template: string, verdict: Verdict, texts: LanguageTexts): string {
  const params = verdict.said?.params ?? {};
  const said = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'value' && verdict.value !== null) return formatValue(verdict.value, verdict.unit, texts);
    const param = params[name] ?? '';
    if (typeof param === 'number') return number(param, texts, 2);
    // A space that a blank begins with parts it from the words before.
    return `${param.startsWith(' ') ? ' ' : ''}${phrase(plain(param, 400), texts)}`;
  });
  // A unit that is written with a point of its own ends the sentence too.
  return said.replace(/([^.])\.\.$/, '$1.');
}

/** Why it is not judged, in the reader's language where that is known. */
export function becauseOf(verdict: Verdict, texts: LanguageTexts): string | null {
  return verdict.because === null ? null : phrase(plain(verdict.because, 400), texts);
}

/** Why the criterion matters to a shopper. */
export function whyOf(verdict: Verdict, texts: LanguageTexts): string {
  return texts.says[verdict.id]?.why ?? plain(verdict.why, 600);
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
