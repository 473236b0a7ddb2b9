import { z } from 'zod';
import defaults from './editions/default.json' with { type: 'json' };

/** How one criterion is graded. Units are the criterion's own. */
export const rule = z.strictObject({
  /** Weight within its chapter. */
  weight: z.number().min(0).max(1000),
  /** What passes; absent for a presence. */
  limit: z.number().optional(),
  /** Full marks at `good`, none at `poor`, smooth in between. Without it the limit is pass or fail. */
  curve: z.strictObject({ good: z.number(), poor: z.number() }).optional(),
});
export type Rule = z.infer<typeof rule>;

/** One demand of a must-have list. */
export const mustHaveDemand = z.strictObject({
  criterion: z.string(),
  /** Another measure of the same criterion, as `advancing` of checkout-clicks. */
  measure: z.string().optional(),
  atMost: z.number().optional(),
  atLeast: z.number().optional(),
});
export type MustHaveDemand = z.infer<typeof mustHaveDemand>;

export const mustHaveList = z.strictObject({
  study: z.int(),
  year: z.int(),
  title: z.string(),
  ordered: z.boolean(),
  complete: z.boolean(),
  items: z.array(
    z.strictObject({
      key: z.string(),
      text: z.string(),
      /** Every demand must be met; none = this tool does not look for it. */
      demands: z.array(mustHaveDemand),
    }),
  ),
  source: z.strictObject({ title: z.string(), publisher: z.string(), url: z.string() }),
});
export type MustHaveList = z.infer<typeof mustHaveList>;

/** A dated set of weights, limits and must-haves. */
export const edition = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  date: z.string(),
  /** Weights of the chapters against each other. */
  chapters: z.record(z.string(), z.number().min(0)),
  /** What stands here is judged; a criterion that is left out is not. */
  criteria: z.record(z.string(), rule),
  /** Published lists by the number of their study. */
  mustHaves: z.array(z.int()),
});
export type Edition = z.infer<typeof edition>;

export const DEFAULT_EDITION: Edition = edition.parse(defaults);
