import { criterion as confirmationContents } from './confirmation-contents.ts';
import { criterion as confirmationLatency } from './confirmation-latency.ts';
import { criterion as confirmationPhone } from './confirmation-phone.ts';
import { criterion as orderCancellation } from './order-cancellation.ts';
import { criterion as orderNumber } from './order-number.ts';
import { criterion as shippingNotice } from './shipping-notice.ts';
import { criterion as statusNotices } from './status-notices.ts';
import { criterion as trackingLink } from './tracking-link.ts';

/** In the order in which a shopper meets them. */
export const confirmationCriteria = [
  orderNumber,
  confirmationLatency,
  confirmationContents,
  confirmationPhone,
  orderCancellation,
  statusNotices,
  shippingNotice,
  trackingLink,
];
