import { example } from './finds.ts';

const quick = { value: 300, documents: 8, worstUrl: 'https://shop.example/slow' };
const slow = { value: 5200, documents: 8, worstUrl: 'https://shop.example/slow' };

example(
  'server-response',
  'serverResponse',
  quick,
  300,
  'The server answers within 300 ms (75th percentile of 8 pages).',
);
example(
  'server-response',
  'serverResponse',
  slow,
  5200,
  'The server answers within 5.2 s (75th percentile of 8 pages).',
);
example(
  'page-paint',
  'largestPaint',
  quick,
  300,
  'The largest part of a page is there after 300 ms (75th percentile of 8 pages).',
);
example(
  'page-paint',
  'largestPaint',
  slow,
  5200,
  'The largest part of a page is there after 5.2 s (75th percentile of 8 pages).',
);
example(
  'interaction-delay',
  'interactionDelay',
  { ...quick, value: 80 },
  80,
  'A page reacts to a press within 80 ms (75th percentile of 8 pages).',
);
example(
  'interaction-delay',
  'interactionDelay',
  { ...quick, value: 700 },
  700,
  'A page reacts to a press within 700 ms (75th percentile of 8 pages).',
);
example(
  'layout-stability',
  'layoutShift',
  { ...quick, value: 0.02 },
  0.02,
  'The pages move by 0.02 while they load (75th percentile of 8 pages).',
);
example(
  'layout-stability',
  'layoutShift',
  { ...quick, value: 0.4 },
  0.4,
  'The pages move by 0.4 while they load (75th percentile of 8 pages).',
);
example(
  'peak-slowdown',
  'peakRatio',
  { ratio: 1.2, busyVisits: 3, quietVisits: 3 },
  1.2,
  'In busy hours the steps take 1.2 times the time of quiet hours.',
);
example(
  'peak-slowdown',
  'peakRatio',
  { ratio: 4, busyVisits: 3, quietVisits: 3 },
  4,
  'In busy hours the steps take 4 times the time of quiet hours.',
);
example('clear-product-view', 'interruptions', [], 0, 'Nothing lay in front of the product.');
example(
  'clear-product-view',
  'interruptions',
  ['cookie banner', 'newsletter'],
  2,
  '2 thing(s) lay in front of the product or had to be closed: cookie banner, newsletter.',
);
example('advertising-share', 'advertisingShare', 0, 0, 'Advertising takes 0 % of the pages with goods.');
example('advertising-share', 'advertisingShare', 0.3, 0.3, 'Advertising takes 30 % of the pages with goods.');
example('keyword-restraint', 'keywordShare', 0.01, 0.01, "At most 1 % of a page's text is stuffed keywords.");
example('keyword-restraint', 'keywordShare', 0.2, 0.2, "At most 20 % of a page's text is stuffed keywords.");
example(
  'phone-screen-fit',
  'phoneFit',
  { sidewaysPx: 0, targets: 40, smallTargets: 2 },
  true,
  "The pages fit a phone's screen.",
);
example(
  'phone-screen-fit',
  'phoneFit',
  { sidewaysPx: 120, targets: 40, smallTargets: 2 },
  false,
  'On a phone the page is 120 px too wide.',
);
example(
  'phone-screen-fit',
  'phoneFit',
  { sidewaysPx: 0, targets: 40, smallTargets: 20 },
  false,
  'On a phone 20 of 40 links and buttons are too small to hit.',
);
example('accessibility', 'accessibilityProblems', [], 0, 'No serious accessibility problem was found.');
example(
  'accessibility',
  'accessibilityProblems',
  ['Images need a text'],
  1,
  '1 serious accessibility problem(s): Images need a text.',
);
