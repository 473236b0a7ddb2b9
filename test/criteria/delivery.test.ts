import { example } from './finds.ts';

const rated = (answer: number) => [{ answer, observer: 'Anna', note: null }];
const told = (answer: boolean) => [{ answer, observer: 'Anna', note: null }];

example('delivery-options', 'deliveryOptions', ['Standard', 'Express'], 2, '2 way(s) of delivery: Standard, Express.');
example('delivery-options', 'deliveryOptions', [], 0, 'No way of delivery is named.');
example('delivery-cost-early', 'deliveryCostEarly', 'cart', true, 'The delivery cost is shown early (cart).');
example(
  'delivery-cost-early',
  'deliveryCostEarly',
  null,
  false,
  'The delivery cost is not shown before or on the first screen of the checkout.',
);
example('delivery-date', 'deliveryDate', 'Friday', true, 'The store says when the parcel will come: Friday.');
example(
  'delivery-date',
  'deliveryDate',
  null,
  false,
  'The store does not say on the way to the order when the parcel will come.',
);
example('delivery-promise', 'deliveryPromise', 3, 3, 'The store promises delivery within 3 days.');
example('delivery-promise', 'deliveryPromise', null, null, 'The store names no delivery time.');
example('delivery-days', 'observed:delivery-days', rated(3), 3, 'The parcel came after 3 days.');
example('delivery-days', 'observed:delivery-days', rated(12), 12, 'The parcel came after 12 days.');
example(
  'delivery-punctuality',
  'observed:delivery-punctuality',
  told(true),
  true,
  'The parcel came when it was promised.',
);
example(
  'delivery-punctuality',
  'observed:delivery-punctuality',
  told(false),
  false,
  'The parcel did not come when it was promised.',
);
example(
  'delivery-punctuality',
  'observed:delivery-punctuality',
  [...told(true), { answer: false, observer: 'Ben', note: null }],
  'cannot-tell',
  'the observers disagree',
);
example('courier-conduct', 'observed:courier-conduct', rated(3), 3, "The courier's conduct is rated 3 of 3.");
example(
  'courier-conduct',
  'observed:courier-conduct',
  [...rated(1), { answer: 2, observer: 'Ben', note: null }],
  1.5,
  "The courier's conduct is rated 1.5 of 3.",
);
example('parcel-condition', 'observed:parcel-condition', rated(3), 3, "The parcel's condition is rated 3 of 3.");
example('parcel-condition', 'observed:parcel-condition', rated(0), 0, "The parcel's condition is rated 0 of 3.");
