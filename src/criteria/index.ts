import { cartCriteria } from './cart/index.ts';
import { checkoutCriteria } from './checkout/index.ts';
import { clarityCriteria } from './clarity/index.ts';
import { confirmationCriteria } from './confirmation/index.ts';
import { contactCriteria } from './contact/index.ts';
import type { Criterion } from './criterion.ts';
import { deliveryCriteria } from './delivery/index.ts';
import { findingCriteria } from './finding/index.ts';
import { returnsCriteria } from './returns/index.ts';
import { selfServiceCriteria } from './self-service/index.ts';
import { trustCriteria } from './trust/index.ts';

/** Every criterion, chapter by chapter. */
export const CRITERIA: readonly Criterion[] = [
  ...findingCriteria,
  ...clarityCriteria,
  ...selfServiceCriteria,
  ...cartCriteria,
  ...checkoutCriteria,
  ...deliveryCriteria,
  ...confirmationCriteria,
  ...contactCriteria,
  ...returnsCriteria,
  ...trustCriteria,
];

const BY_ID = new Map(CRITERIA.map((criterion) => [criterion.id, criterion]));

/** The criterion of that id, or null. */
export function criterionOf(id: string): Criterion | null {
  return BY_ID.get(id) ?? null;
}
