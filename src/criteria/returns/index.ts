import { criterion as clicksToReturns } from './clicks-to-returns.ts';
import { criterion as refundDays } from './refund-days.ts';
import { criterion as returnsCost } from './returns-cost.ts';
import { criterion as returnsInStore } from './returns-in-store.ts';
import { criterion as returnsLabel } from './returns-label.ts';
import { criterion as returnsOnlineStart } from './returns-online-start.ts';
import { criterion as returnsPolicy } from './returns-policy.ts';
import { criterion as returnsSinglePolicy } from './returns-single-policy.ts';
import { criterion as returnsWindow } from './returns-window.ts';

/** In the order in which a shopper meets them. */
export const returnsCriteria = [
  returnsPolicy,
  clicksToReturns,
  returnsWindow,
  returnsCost,
  returnsLabel,
  returnsSinglePolicy,
  returnsInStore,
  returnsOnlineStart,
  refundDays,
];
