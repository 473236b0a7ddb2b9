import type { Interval } from './statistics.ts';
import type { ComparedStore } from './types.ts';

type Unranked = Omit<ComparedStore, 'rank' | 'tied'>;

/**
 * Ranks by score: one more than the number of stores that are better for certain. A store without a score has none.
 */
export function withRanks(stores: Unranked[]): ComparedStore[] {
  return stores.map((store) => {
    if (store.score === null) return { ...store, rank: null, tied: false };
    const own = store.score;
    const others = stores.flatMap((other) => (other !== store && other.score !== null ? [other.score] : []));
    const better = others.filter((other) => other.median > own.median && !scoresAlike(other, own));
    const alike = others.some((other) => scoresAlike(other, own));
    return { ...store, rank: better.length + 1, tied: alike };
  });
}

/** Scores that are equal to the point, or whose intervals from repeats overlap. */
function scoresAlike(a: Interval, b: Interval): boolean {
  return Math.round(a.median) === Math.round(b.median) || overlap(a, b) === true;
}

/** The clock's own error: below 25 ms or 2 % of the value no two measurements are told apart. */
const CLOCK_ERROR_SHARE = 0.02;

/**
 * Two measured values that repeats cannot tell apart: their intervals overlap. Without repeats on both sides only
 * values within the measuring error count as alike.
 */
export function areAlike(a: Interval, b: Interval): boolean {
  const error = CLOCK_ERROR_SHARE * Math.max(Math.abs(a.median), Math.abs(b.median));
  const near = Math.abs(a.median - b.median) <= Math.max(error, a.noise ?? 0, b.noise ?? 0);
  return near || overlap(a, b) === true;
}

/** Null when one of them has no interval. */
function overlap(a: Interval, b: Interval): boolean | null {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return null;
  return a.low <= b.high && b.low <= a.high;
}
