import { quantileSorted } from 'simple-statistics';
import { medianOf, seededRandom } from './statistics.ts';

export interface Bootstrap {
  low: number;
  high: number;
  /** Confidence that an interval of the median can carry with so few values, 0..1. */
  level: number;
}

const SAMPLES = 2000;
const WANTED_LEVEL = 0.95;
const FEWEST = 3;
const SEED = 17;

/**
 * Percentile bootstrap interval of the median (Efron, 1979). Null with fewer than three values. The interval cannot
 * reach beyond the values themselves, which hold the median with a chance of 1 - 2^(1-n): with few values that is all
 * that it claims. Always the same for the same values.
 */
export function bootstrapOfMedian(values: readonly number[]): Bootstrap | null {
  if (values.length < FEWEST) return null;
  const random = seededRandom(SEED);
  const medians = Array.from({ length: SAMPLES }, () =>
    medianOf(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  const level = Math.min(WANTED_LEVEL, 1 - 2 ** (1 - values.length));
  const tail = (1 - level) / 2;
  return { low: quantileSorted(medians, tail), high: quantileSorted(medians, 1 - tail), level };
}

/** Distance between the quartiles; null with fewer than three values. */
export function spreadOf(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return quantileSorted(sorted, 0.75) - quantileSorted(sorted, 0.25);
}
