import type { AuditResult, Verdict } from '../../result/schema.ts';

/** One thing to mend and what it is worth. */
export interface Remedy {
  verdict: Verdict;
  /** Points of 100 that a full pass would add. */
  gain: number;
}

/** The remedies worth most: failed or half-met criteria by the points they cost; of equals, the smaller effort first. */
export function remediesWorthMost(result: AuditResult, count = 5): Remedy[] {
  return result.verdicts
    .filter((verdict) => verdict.score !== null && (verdict.state === 'fail' || verdict.state === 'partial'))
    .map((verdict) => ({ verdict, gain: verdict.weight * (1 - (verdict.score ?? 0)) * 100 }))
    .filter(({ gain }) => gain > 0)
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
export function firstMissedText(list: MustHaveList): string | null {
  if (list.firstMissed === null) return null;
  return list.items.find(({ key }) => key === list.firstMissed)?.text ?? list.firstMissed;
}
