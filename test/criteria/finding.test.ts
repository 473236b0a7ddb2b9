import { example } from './finds.ts';

const signs = (...present: boolean[]) => present.map((there, index) => ({ name: `sign ${index + 1}`, present: there }));

example(
  'search-engine-readiness',
  'searchEngineSigns',
  signs(true, true),
  1,
  'Everything a search engine needs is there.',
);
example(
  'search-engine-readiness',
  'searchEngineSigns',
  signs(true, false),
  0.5,
  '50 % of what a search engine needs is there; missing: sign 2.',
);
example('site-search', 'searchOffered', true, true, 'The store has a search.');
example('site-search', 'searchOffered', false, false, 'No search was found on the store.');
example(
  'search-rank',
  'searchRank',
  { rank: 2, results: 9, query: 'boots' },
  2,
  'Searching for "boots" brings the product to place 2.',
);
example(
  'search-rank',
  'searchRank',
  { rank: null, results: 9, query: 'boots' },
  null,
  'Searching for "boots" does not bring the product.',
);
example(
  'search-tolerance',
  'typoSearch',
  { coped: true, query: 'bots', suggestion: 'boots' },
  true,
  'The search copes with the typing error "bots".',
);
example(
  'search-tolerance',
  'typoSearch',
  { coped: false, query: 'bots', suggestion: null },
  false,
  'With the typing error "bots" the search neither finds nor offers the product.',
);
example('time-to-product', 'timeToProduct', 3400, 3400, 'The store took 3.4 s from the home page to the product.');
example('time-to-product', 'timeToProduct', 30_000, 30_000, 'The store took 30 s from the home page to the product.');
example('clicks-to-product', 'clicksToProduct', 2, 2, '2 clicks lead from the home page to the product.');
example('clicks-to-product', 'clicksToProduct', 6, 6, '6 clicks lead from the home page to the product.');
example(
  'product-price',
  'productPrice',
  { amountMinor: 4990, currency: 'EUR' },
  true,
  'The product page shows the price: 49.90 EUR.',
);
example('product-price', 'productPrice', null, false, 'No price was found on the product page.');
example(
  'product-information',
  'productInformation',
  signs(true, true, true, true, true, true),
  1,
  'The product page tells everything: description, attributes, images, price, stock and delivery.',
);
example(
  'product-information',
  'productInformation',
  signs(true, true, true, false),
  0.75,
  'The product page tells 75 % of what a shopper needs; missing: sign 4.',
);
example('product-images', 'productImages', 4, 4, 'The product is shown in 4 picture(s).');
example('product-images', 'productImages', 0, 0, 'The product is shown in 0 picture(s).');
example('stock-status', 'stockShown', 'in-stock', true, 'The store says whether the product is in stock (in-stock).');
example(
  'stock-status',
  'stockShown',
  null,
  false,
  'Neither the product page nor the cart says whether the product is in stock.',
);
example(
  'stock-promise',
  'stockPromise',
  { promised: 'available', brokenAt: null },
  true,
  'What was shown as available stayed so to the last screen.',
);
example(
  'stock-promise',
  'stockPromise',
  { promised: 'available', brokenAt: 'review' },
  false,
  'The product was shown as available and turned out not to be (review).',
);
example(
  'stock-promise',
  'stockPromise',
  { promised: null, brokenAt: null },
  'not-applicable',
  'the store promises nothing about stock',
);
example('recommendations', 'recommendations', 4, true, 'The product page offers 4 other products.');
example('recommendations', 'recommendations', 0, false, 'The product page offers no other products.');
example('customer-reviews', 'customerReviews', 0, true, 'The product page has a place for reviews (0 written).');
example('customer-reviews', 'customerReviews', null, false, 'The product page has no reviews.');
