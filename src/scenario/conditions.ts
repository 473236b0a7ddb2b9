import { z } from 'zod';
import { stage } from '../evidence/types.ts';
import type { Condition } from './types.ts';

const state = z.enum(['mailbox', 'no-mailbox', 'orders-allowed']);
const one = z.union([state, z.strictObject({ reached: stage }), z.strictObject({ 'not-reached': stage })]);

/** `when:` of a step: a condition or a list of them, all of which must hold. */
export const conditions = z
  .union([one, z.array(one).min(1)])
  .transform((value): Condition[] => (Array.isArray(value) ? value : [value]).map(conditionOf))
  .describe('skip the step unless this holds');

function conditionOf(value: z.output<typeof one>): Condition {
  return typeof value === 'string' ? { is: value } : value;
}
