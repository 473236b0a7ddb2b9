import { example } from './finds.ts';

const in5s = { ms: 5000, errorMs: 700, bound: 'exactly', waiting: false } as const;
const never = { ms: 7_200_000, errorMs: null, bound: 'more-than', waiting: false } as const;
const contents = (number: boolean) => [
  { name: 'order number', present: number },
  { name: 'total', present: true },
];

example('order-number', 'orderNumber', '1042', true, 'The store gives an order number: 1042.');
example('order-number', 'orderNumber', null, false, 'The page after the order shows no order number.');
example(
  'confirmation-latency',
  'confirmationLatency',
  in5s,
  5000,
  'The order was confirmed by mail after 5 s (± 700 ms).',
);
example('confirmation-latency', 'confirmationLatency', never, 7_200_000, 'No order confirmation came within 2 h.');
example('confirmation-contents', 'confirmationContents', contents(true), 1, 'The confirmation mail tells everything.');
example(
  'confirmation-contents',
  'confirmationContents',
  contents(false),
  0.5,
  'The confirmation mail tells 50 % of what it should; missing: order number.',
);
example('confirmation-contents', 'confirmationContents', null, null, 'No order confirmation came by mail.');
example(
  'confirmation-phone',
  'confirmationPhone',
  '+353 1 234',
  true,
  'The confirmation mail gives a phone number: +353 1 234.',
);
example('confirmation-phone', 'confirmationPhone', null, false, 'The confirmation mail gives no phone number.');
example('order-cancellation', 'orderCancellation', true, true, 'The store says how to cancel or change an order.');
example(
  'order-cancellation',
  'orderCancellation',
  false,
  false,
  'The store does not say how to cancel or change an order.',
);
example(
  'status-notices',
  'statusNotices',
  { kinds: ['order-received', 'shipped'], waiting: false },
  2,
  '2 of four notices came: order-received, shipped.',
);
example('status-notices', 'statusNotices', { kinds: [], waiting: false }, 0, "No notice on the order's progress came.");
example('shipping-notice', 'shippingNotice', true, true, 'A mail said that the order was sent.');
example('shipping-notice', 'shippingNotice', false, false, 'No mail said that the order was sent.');
example('tracking-link', 'trackingLink', 'https://carrier.example/1', true, 'A mail has a link to follow the parcel.');
example('tracking-link', 'trackingLink', null, false, 'No mail has a link to follow the parcel.');
