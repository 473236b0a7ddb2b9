import type { Verdict } from '../result/schema.ts';
import type { Interval } from './statistics.ts';

/** One column of a comparison: a store, a wave of a store, or a single visit. */
export interface ComparedStore {
  key: string;
  name: string;
  url: string;
  visits: { id: string; startedAt: string }[];
  /** Points of 100. */
  score: Interval | null;
  low: number | null;
  high: number | null;
  coverage: number;
  /** 1 = best; equal for stores that cannot be told apart. Null without a score. */
  rank: number | null;
  tied: boolean;
  /** Chapter id → points of 100; null where nothing was judged. */
  chapters: Record<string, number | null>;
}

export interface Cell {
  state: Verdict['state'];
  value: Verdict['value'];
  bound: Verdict['bound'];
  score: number | null;
  /** Of a numeric value over the store's visits. */
  interval: Interval | null;
}

/** One row: a criterion over all columns. */
export interface ComparedCriterion {
  id: string;
  title: string;
  chapter: string;
  unit: string | null;
  better: Verdict['better'];
  limit: number | null;
  weight: number;
  /** In the order of the stores; null where a store has no verdict on it. */
  cells: (Cell | null)[];
  /** Indexes of the stores with the best value; several where the best cannot be told apart. Empty: none passed or known. */
  best: number[];
  /** True when no store's value can be told from any other's. */
  indistinguishable: boolean;
  /** Where the market stands, with its source. */
  benchmark: { sentence: string; study: string; year: number | null } | null;
}

export interface LeftOut {
  name: string;
  visit: string;
  because: string;
}

/** What a store could take over from those that do better. */
export interface Lesson {
  criterion: string;
  title: string;
  /** Points of 100 that a pass would add. */
  gain: number;
  /** Indexes of the stores that pass. */
  from: number[];
}

export interface Comparison {
  edition: { id: string; name: string; digest: string };
  device: string;
  network: string;
  stores: ComparedStore[];
  chapters: { id: string; title: string; weight: number }[];
  criteria: ComparedCriterion[];
  /** For each store, in order. */
  lessons: Lesson[][];
  leftOut: LeftOut[];
  /** Stores stand as A, B, C. */
  blind: boolean;
}
