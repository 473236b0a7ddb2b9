import { medianOf, ranksOf, seededRandom } from './statistics.ts';

/** Where a series of values changed its level. */
export interface ChangePoint {
  /** Index of the first value at the new level. */
  index: number;
  before: number;
  after: number;
  /** Share of shuffles that showed as great a rank difference at any place. */
  p: number;
}

export const PERMUTATIONS = 999;
/** A level needs this many visits on each side of its change. */
export const SHORTEST_LEVEL = 5;

/**
 * Change points by binary segmentation: the split with the greatest standardised rank-sum difference (Mann–Whitney U)
 * counts when at most `alpha` of 999 shuffles of the same values reach it at any split; then each side is searched.
 */
export function changePoints(values: number[], alpha: number): ChangePoint[] {
  return search(values, 0, alpha).sort((a, b) => a.index - b.index);
}

function search(values: number[], offset: number, alpha: number): ChangePoint[] {
  if (values.length < 2 * SHORTEST_LEVEL) return [];
  const ranks = Float64Array.from(ranksOf(values));
  const seen = greatestSplit(ranks);
  if (seen.statistic === 0) return [];
  const p = shareAsGreat(ranks, seen.statistic, alpha);
  if (p > alpha) return [];
  const left = values.slice(0, seen.split);
  const right = values.slice(seen.split);
  const found = { index: offset + seen.split, before: medianOf(left), after: medianOf(right), p };
  return [found, ...search(left, offset, alpha), ...search(right, offset + seen.split, alpha)];
}

/** The split whose left rank sum lies farthest from what chance expects, in standard deviations. */
function greatestSplit(ranks: Float64Array): { split: number; statistic: number } {
  const n = ranks.length;
  const mean = (n + 1) / 2;
  let variance = 0;
  for (const rank of ranks) variance += (rank - mean) ** 2;
  variance /= n - 1;
  let sum = 0;
  let best = { split: 0, statistic: 0 };
  if (variance === 0) return best;
  for (let at = 0; at < n - SHORTEST_LEVEL; at++) {
    sum += ranks[at] ?? 0;
    const left = at + 1;
    if (left < SHORTEST_LEVEL) continue;
    // Variance of the sum of `left` ranks drawn without replacement: exact with ties too.
    const statistic = Math.abs(sum - left * mean) / Math.sqrt((variance * left * (n - left)) / n);
    if (statistic > best.statistic) best = { split: left, statistic };
  }
  return best;
}

function shareAsGreat(ranks: Float64Array, seen: number, alpha: number): number {
  const random = seededRandom(ranks.length);
  const shuffled = Float64Array.from(ranks);
  const tooMany = alpha * (PERMUTATIONS + 1);
  let asGreat = 1;
  for (let round = 0; round < PERMUTATIONS; round++) {
    shuffle(shuffled, random);
    if (greatestSplit(shuffled).statistic >= seen) asGreat++;
    if (asGreat > tooMany) break;
  }
  return asGreat / (PERMUTATIONS + 1);
}

function shuffle(values: Float64Array, random: () => number): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = values[at] ?? 0;
    values[at] = values[other] ?? 0;
    values[other] = kept;
  }
}
