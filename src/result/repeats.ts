import { z } from 'zod';

/** A figure over visits that were repeated to measure the same. */
const repeatedFigure = z.object({
  /** `step`: the store's time of a step, ms · `criterion`: the value of a verdict, in its unit. */
  what: z.enum(['step', 'criterion']),
  /** Of a step its place in the scenario, of a criterion its id. */
  id: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  n: z.int(),
  median: z.number(),
  min: z.number(),
  max: z.number(),
  /** Between the quartiles: what the middle half of the visits spreads over; null with fewer than three. */
  spread: z.number().nullable(),
  /** Bootstrap interval of the median; null with fewer than three visits. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Confidence the interval can carry with so few visits, 0..1. */
  level: z.number().nullable(),
  /** The machine's own noise in the same unit: differences inside it say nothing. */
  noise: z.number().nullable(),
});
export type RepeatedFigure = z.infer<typeof repeatedFigure>;

export const repeats = z.object({
  group: z.string(),
  of: z.int(),
  /** Visits that were judged, in the order of playing. */
  visits: z.array(z.string()),
  figures: z.array(repeatedFigure),
});
export type Repeats = z.infer<typeof repeats>;
