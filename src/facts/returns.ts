import type { PageKind } from '../evidence/types.ts';
import type { PageFacts, Read } from '../reading/types.ts';
import { formatMoney } from '../shared/money.ts';
import { type Fact, mapFact } from './fact.ts';
import { clicksTo } from './self-service.ts';
import { saidOn } from './view/said.ts';
import type { View } from './view/view.ts';

/** Facts on returns, as the store states them. */
export interface ReturnsFacts {
  returnsPolicy: Fact<boolean>;
  clicksToReturns: Fact<number | null>;
  returnsWindowDays: Fact<number | null>;
  /** Free for the shopper, a fee as text (`4.90 EUR`), or null where nothing is said of cost. */
  returnsCost: Fact<{ free: boolean; fee: string | null } | null>;
  returnsLabel: Fact<boolean>;
  returnsSinglePolicy: Fact<boolean>;
  returnsInStore: Fact<boolean>;
  returnsOnlineStart: Fact<boolean>;
}

const FIRST: readonly PageKind[] = [
  'returns',
  'faq',
  'help',
  'terms',
  'delivery',
  'product',
  'contact',
  'stores',
  'account',
];

export function returnsFacts(view: View): ReturnsFacts {
  const policy = said(view, (facts) => facts.returnsPolicy);
  return {
    returnsPolicy: mapFact(policy, (value) => value === true),
    clicksToReturns: clicksTo(view, 'returns'),
    returnsWindowDays: said(view, (facts) => facts.returnsWindowDays),
    returnsCost: returnsCost(view),
    returnsLabel: offers(view, (facts) => facts.returnsLabel),
    returnsSinglePolicy: offers(view, (facts) => facts.returnsSinglePolicy),
    returnsInStore: offers(view, (facts) => facts.returnsInStore),
    returnsOnlineStart: offers(view, (facts) => facts.returnsOnlineStart),
  };
}

function said<T>(view: View, pick: (facts: PageFacts) => Read<T> | null): Fact<T | null> {
  return saidOn(view, pick, { first: FIRST, settledBy: ['returns'], elsewhere: true });
}

/** Offered where a page says so; a page that says the opposite is quoted, one that says nothing settles it too. */
function offers(view: View, pick: (facts: PageFacts) => Read<boolean> | null): Fact<boolean> {
  return mapFact(said(view, pick), (value) => value === true);
}

function returnsCost(view: View): ReturnsFacts['returnsCost'] {
  const fee = said(view, (facts) => facts.returnsFee);
  const free = said(view, (facts) => facts.returnsFree);
  if (free.known && free.value === true) return { ...free, value: { free: true, fee: null } };
  if (fee.known && fee.value !== null && fee.value.amountMinor > 0) {
    return { ...fee, value: { free: false, fee: formatMoney(fee.value) } };
  }
  if (free.known && free.value === false) return { ...free, value: { free: false, fee: null } };
  return mapFact(free, () => null);
}
