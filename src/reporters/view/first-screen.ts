import type { AuditResult, Verdict } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { isTold, phrase } from './phrase.ts';

/** One thing to mend and what it is worth. */
export interface Remedy {
  verdict: Verdict;
  /** Points of 100 that a full pass would add. */
  gain: number;
}

/** Points; less would be printed as +0. */
const LEAST_GAIN = 0.05;

/** The remedies worth most: failed or half-met criteria by the points they cost; of equals, the smaller effort first. */
export function remediesWorthMost(result: AuditResult, count = 5): Remedy[] {
  return result.verdicts
    .filter((verdict) => verdict.score !== null && (verdict.state === 'fail' || verdict.state === 'partial'))
    .map((verdict) => ({ verdict, gain: verdict.weight * (1 - (verdict.score ?? 0)) * 100 }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort(
      (a, b) => b.gain - a.gain || effortRank(a.verdict) - effortRank(b.verdict) || compareIds(a.verdict, b.verdict),
    )
    .slice(0, count);
}

const EFFORTS = ['small', 'medium', 'large'];

function effortRank(verdict: Verdict): number {
  return verdict.effort === null ? EFFORTS.length : EFFORTS.indexOf(verdict.effort);
}

function compareIds(a: Verdict, b: Verdict): number {
  return a.id < b.id ? -1 : 1;
}

export type Step = AuditResult['steps'][number];

/** The steps of the checkout, from leaving the cart to the placed order, that the store's clock timed. */
export function checkoutSteps(result: AuditResult): Step[] {
  return result.steps.filter((step) => CHECKOUT_VERB.test(step.verb) && timeOf(step) !== null);
}

const CHECKOUT_VERB =
  /check-?out|guest|address|delivery|shipping|payment|(place|review)-(the-)?order|review|^pay$|^buy$/;

/** The store's time of a step: what was summed over it, else until its goal was shown. */
export function timeOf(step: Step): number | null {
  return step.storeMs ?? step.shownMs;
}

export type MustHaveList = AuditResult['mustHaves'][number];

/** The lists, newest first. */
export function mustHavesNewestFirst(result: AuditResult): MustHaveList[] {
  return [...result.mustHaves].sort((a, b) => b.year - a.year || b.study - a.study);
}

/** The item a list names as first missed: by its key, else as it is written. */
export function firstMissedText(list: MustHaveList, texts: LanguageTexts): string | null {
  if (list.firstMissed === null) return null;
  const text = list.items.find(({ key }) => key === list.firstMissed)?.text ?? list.firstMissed;
  return phrase(plain(text, 160), texts);
}

/** What a list is called: its study and year. */
export function listTitle(list: MustHaveList, texts: LanguageTexts): string {
  return phrase(plain(list.title, 120), texts);
}

/** A step as a reader knows it: its label, else its sentence. In another language whichever can be told. */
export function stepText(step: Step, texts: LanguageTexts, maxLength: number): string {
  const sentence = step.sentence || step.verb;
  const label = step.label ?? sentence;
  return plain(phrase(isTold(label, texts) || !isTold(sentence, texts) ? label : sentence, texts), maxLength);
}

const AWAITED: Record<string, string> = { 'order-mails': 'mails about the order', answer: 'an answer to the question' };

/** What is still awaited, in words. */
export function awaitedText(what: string, texts: LanguageTexts): string {
  return texts.language === 'en' ? (AWAITED[what] ?? plain(what, 60)) : phrase(plain(what, 60), texts);
}
