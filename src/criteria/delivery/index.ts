import { criterion as courierConduct } from './courier-conduct.ts';
import { criterion as deliveryCostEarly } from './delivery-cost-early.ts';
import { criterion as deliveryDate } from './delivery-date.ts';
import { criterion as deliveryDays } from './delivery-days.ts';
import { criterion as deliveryOptions } from './delivery-options.ts';
import { criterion as deliveryPromise } from './delivery-promise.ts';
import { criterion as deliveryPunctuality } from './delivery-punctuality.ts';
import { criterion as parcelCondition } from './parcel-condition.ts';

/** In the order in which a shopper meets them. */
export const deliveryCriteria = [
  deliveryOptions,
  deliveryCostEarly,
  deliveryDate,
  deliveryPromise,
  deliveryDays,
  deliveryPunctuality,
  courierConduct,
  parcelCondition,
];
