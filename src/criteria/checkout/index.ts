import { criterion as checkoutClicks } from './checkout-clicks.ts';
import { criterion as checkoutFields } from './checkout-fields.ts';
import { criterion as checkoutScreens } from './checkout-screens.ts';
import { criterion as checkoutSecurity } from './checkout-security.ts';
import { criterion as checkoutTime } from './checkout-time.ts';
import { criterion as costsUpfront } from './costs-upfront.ts';
import { criterion as fieldAutofill } from './field-autofill.ts';
import { criterion as fieldErrors } from './field-errors.ts';
import { criterion as firstAttempt } from './first-attempt.ts';
import { criterion as guestCheckout } from './guest-checkout.ts';
import { criterion as oneClickCheckout } from './one-click-checkout.ts';
import { criterion as paymentMethods } from './payment-methods.ts';
import { criterion as priceConstancy } from './price-constancy.ts';
import { criterion as profilePrefill } from './profile-prefill.ts';
import { criterion as shopTime } from './shop-time.ts';

/** In the order in which a shopper meets them. */
export const checkoutCriteria = [
  checkoutScreens,
  checkoutClicks,
  checkoutFields,
  checkoutTime,
  shopTime,
  firstAttempt,
  guestCheckout,
  profilePrefill,
  oneClickCheckout,
  fieldAutofill,
  fieldErrors,
  costsUpfront,
  priceConstancy,
  paymentMethods,
  checkoutSecurity,
];
