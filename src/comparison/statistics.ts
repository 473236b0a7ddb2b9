import { mean as meanOf, median as medianOfSample, sampleStandardDeviation } from 'simple-statistics';

/** Figures of repeated measurements. Pure arithmetic; nothing here knows of stores. */
export interface Interval {
  median: number;
  /** Two-sided 95 % interval; null with fewer than two values. */
  low: number | null;
  high: number | null;
  n: number;
  /** The measuring error where it is known, in the value's unit: differences inside it say nothing. */
  noise?: number;
}

/**
 * Median with a 95 % t-interval of the mean. Durations and other positive values are taken by their logarithms, because
 * waiting times spread upwards; values with a nought or below as they are.
 */
export function intervalOf(values: number[]): Interval | null {
  if (values.length === 0) return null;
  const median = medianOf(values);
  if (values.length < 2) return { median, low: null, high: null, n: values.length };
  const positive = values.every((value) => value > 0);
  const taken = positive ? values.map(Math.log) : values;
  const mean = meanOf(taken);
  const spread = sampleStandardDeviation(taken);
  const half = (tQuantile(taken.length - 1) * spread) / Math.sqrt(taken.length);
  const back = (value: number) => (positive ? Math.exp(value) : value);
  return { median, low: back(mean - half), high: back(mean + half), n: values.length };
}

/** The middle value; NaN for none. */
export function medianOf(values: number[]): number {
  return values.length === 0 ? Number.NaN : medianOfSample(values);
}

/** 97.5 % points of Student's t (Fisher and Yates, table III), by degrees of freedom from 1; beyond 30 the normal's. */
const T_975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

function tQuantile(degrees: number): number {
  return T_975[degrees - 1] ?? 1.96;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranksOf(values: number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Numbers 0..1 that are the same on every machine: a report of the same visits must say the same. (mulberry32) */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
