import { example } from './finds.ts';

const steps = [
  { sentence: 'give the address', storeMs: 900 },
  { sentence: 'place the order', storeMs: 2100 },
];

example('checkout-screens', 'checkoutScreens', 4, 4, 'The checkout has 4 screen(s).');
example('checkout-screens', 'checkoutScreens', 9, 9, 'The checkout has 9 screen(s).');
example(
  'checkout-clicks',
  'checkoutClicks',
  { clicks: 8, advancing: 4 },
  8,
  'The checkout takes 8 clicks, 4 of them to a new screen.',
);
example(
  'checkout-clicks',
  'checkoutClicks',
  { clicks: 30, advancing: 9 },
  30,
  'The checkout takes 30 clicks, 9 of them to a new screen.',
);
example('checkout-fields', 'checkoutFields', 9, 9, 'The checkout shows 9 form fields.');
example('checkout-fields', 'checkoutFields', 26, 26, 'The checkout shows 26 form fields.');
example(
  'checkout-time',
  'checkoutTimes',
  { totalMs: 3000, steps },
  3000,
  'The store took 3 s over the checkout; slowest: place the order (2.1 s).',
);
example(
  'checkout-time',
  'checkoutTimes',
  { totalMs: 60_000, steps },
  60_000,
  'The store took 60 s over the checkout; slowest: place the order (2.1 s).',
);
example(
  'shop-time',
  'shopTime',
  { totalMs: 180_000, storeMs: 20_000, shopperMs: 160_000 },
  180_000,
  'A shopper needs about 3 min from the home page to the order: 20 s of the store, 3 min of her own.',
);
example(
  'shop-time',
  'shopTime',
  { totalMs: 900_000, storeMs: 600_000, shopperMs: 300_000 },
  900_000,
  'A shopper needs about 15 min from the home page to the order: 10 min of the store, 5 min of her own.',
);
example(
  'first-attempt',
  'firstAttempt',
  { smooth: true, because: null },
  true,
  'The purchase went through at the first attempt.',
);
example(
  'first-attempt',
  'firstAttempt',
  { smooth: false, because: 'it took 2 attempts' },
  false,
  'The purchase did not go through at the first attempt: it took 2 attempts.',
);
example('guest-checkout', 'guestCheckout', { offered: true, how: 'radio' }, true, 'One can order without an account.');
example(
  'guest-checkout',
  'guestCheckout',
  { offered: false, how: 'forced-account' },
  false,
  'The store asks for an account before one can order.',
);
example(
  'profile-prefill',
  'prefilled',
  { fields: 8, prefilled: 7 },
  true,
  "The checkout fills in the member's details (7 of 8 fields).",
);
example(
  'profile-prefill',
  'prefilled',
  { fields: 8, prefilled: 1 },
  false,
  'The checkout fills in only 1 of 8 fields for a member.',
);
example('one-click-checkout', 'oneClick', true, true, 'A member can order in one step.');
example('one-click-checkout', 'oneClick', false, false, 'No one-click or express order was found for a member.');
example(
  'field-autofill',
  'autofillFields',
  [{ label: 'City', right: true }],
  1,
  'The browser can fill every address field.',
);
example(
  'field-autofill',
  'autofillFields',
  [
    { label: 'City', right: true },
    { label: 'E-mail', right: false },
  ],
  0.5,
  'The browser can fill 50 % of the address fields; not: E-mail.',
);
example(
  'field-errors',
  'fieldErrors',
  [{ field: 'email', helped: true, lack: null }],
  true,
  'Wrong entries get a clear message beside the field.',
);
example(
  'field-errors',
  'fieldErrors',
  [{ field: 'postcode', helped: false, lack: 'nothing was said' }],
  false,
  'A wrong entry is not helped: postcode: nothing was said.',
);
example(
  'costs-upfront',
  'costsSeen',
  { deliveryAt: 'before the checkout', deliveryBeforeLast: true, taxOnlyAtEnd: false },
  true,
  'Delivery cost and taxes are known in time (delivery: before the checkout).',
);
example(
  'costs-upfront',
  'costsSeen',
  { deliveryAt: null, deliveryBeforeLast: false, taxOnlyAtEnd: false },
  false,
  'The delivery cost is not known before the last screen.',
);
example(
  'costs-upfront',
  'costsSeen',
  { deliveryAt: 'screen 1 of 3', deliveryBeforeLast: true, taxOnlyAtEnd: true },
  false,
  'A tax is added on the last screen.',
);
example(
  'price-constancy',
  'priceDisagreements',
  { compared: 5, disagreements: [] },
  true,
  '5 comparisons of amounts agree, from product page to confirmation.',
);
example(
  'price-constancy',
  'priceDisagreements',
  { compared: 5, disagreements: [{ what: 'total (checkout → review)', before: '20.00 EUR', after: '25.00 EUR' }] },
  false,
  'Amounts disagree: total (checkout → review): 20.00 EUR, then 25.00 EUR.',
);
example(
  'payment-methods',
  'paymentMethods',
  ['Card', 'Invoice', 'PayPal'],
  3,
  '3 way(s) to pay: Card, Invoice, PayPal.',
);
example('payment-methods', 'paymentMethods', ['Card'], 1, '1 way(s) to pay: Card.');
example('checkout-security', 'insecureCheckout', [], true, 'The checkout is secure throughout.');
example(
  'checkout-security',
  'insecureCheckout',
  ['http://shop.example/pay'],
  false,
  'Not secure in the checkout: http://shop.example/pay.',
);
