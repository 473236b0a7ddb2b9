import type { Rule } from '../benchmark/edition.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Finding, Measured } from '../criteria/finding.ts';
import type { Verdict } from '../result/schema.ts';
import { rounded } from './add-up.ts';

export interface Grade {
  state: Verdict['state'];
  /** 0..1; null where nothing could be judged. */
  score: number | null;
  /** Why it is not judged; null where it is. */
  because: string | null;
}

/** Grades what was measured against the edition's rule. Unknown never gets a score. */
export function grade(finding: Finding, rule: Rule, criterion: Pick<Criterion, 'better'>): Grade {
  if (finding.kind === 'not-applicable') return unjudged('not-applicable', finding.because);
  if (finding.kind === 'cannot-tell') return unjudged(finding.awaited ? 'awaited' : 'cannot-tell', finding.because);
  if (finding.outright || finding.value === null) return { state: 'fail', score: 0, because: null };
  if (typeof finding.value === 'boolean') return gradePresence(finding);
  const { limit } = rule;
  if (limit === undefined) return unjudged('error', 'the edition has no limit for it');
  return gradeNumber(finding, finding.value, { ...rule, limit }, criterion.better === 'higher');
}

function gradePresence(finding: Measured): Grade {
  if (finding.value === true) return { state: 'pass', score: 1, because: null };
  if (finding.open) return unjudged('awaited', 'it may still come');
  return { state: 'fail', score: 0, because: null };
}

function gradeNumber(finding: Measured, value: number, rule: Rule & { limit: number }, higher: boolean): Grade {
  const passes = higher ? value >= rule.limit : value <= rule.limit;
  if (finding.bound === 'more-than' && !higher) return gradeOverdue(finding, value, rule.limit);
  if (finding.open && higher && !passes) return unjudged('awaited', 'more may still come');
  const score = curveScore(value, rule, passes);
  if (passes) return { state: 'pass', score, because: null };
  return { state: score > 0 ? 'partial' : 'fail', score, because: null };
}

/** Of a wait without an end only this much is sure: it is longer than what has passed. */
function gradeOverdue(finding: Measured, value: number, limit: number): Grade {
  if (value >= limit) return { state: 'fail', score: 0, because: null };
  if (finding.open) return unjudged('awaited', 'it may still come in time');
  return unjudged('cannot-tell', 'the visit did not wait until the limit');
}

/**
 * 1 at `good` and better, 0 at `poor` and worse, between them the smooth step 3t² - 2t³, which is flat at both ends: a
 * small difference near a limit makes a small difference in score.
 */
export function curveScore(value: number, rule: Rule, passes: boolean): number {
  if (!rule.curve) return passes ? 1 : 0;
  const { good, poor } = rule.curve;
  if (good === poor) return passes ? 1 : 0;
  const t = Math.min(1, Math.max(0, (value - poor) / (good - poor)));
  return rounded(t * t * (3 - 2 * t));
}

function unjudged(state: Verdict['state'], because: string): Grade {
  return { state, score: null, because };
}
