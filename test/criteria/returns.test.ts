import { example } from './finds.ts';

example('returns-policy', 'returnsPolicy', true, true, 'The store says how goods can be returned.');
example('returns-policy', 'returnsPolicy', false, false, 'The store does not say how goods can be returned.');
example('clicks-to-returns', 'clicksToReturns', 1, 1, '1 click(s) lead from the home page to the returns policy.');
example('clicks-to-returns', 'clicksToReturns', null, null, 'No way from the home page to a returns policy was found.');
example('returns-window', 'returnsWindowDays', 30, 30, 'Goods can be returned within 30 days.');
example(
  'returns-window',
  'returnsWindowDays',
  null,
  null,
  'The store does not say within how many days goods can be returned.',
);
example('returns-cost', 'returnsCost', { free: true, fee: null }, true, 'Returning is free.');
example(
  'returns-cost',
  'returnsCost',
  { free: false, fee: '4.90 EUR' },
  false,
  'Returning costs the shopper 4.90 EUR.',
);
example('returns-cost', 'returnsCost', { free: false, fee: null }, false, 'The shopper pays for the return.');
example('returns-cost', 'returnsCost', null, false, 'The store does not say who pays for the return.');
example('returns-label', 'returnsLabel', true, true, 'A return label is supplied.');
example('returns-label', 'returnsLabel', false, false, 'No return label is mentioned.');
example('returns-single-policy', 'returnsSinglePolicy', true, true, 'One returns policy holds for all.');
example(
  'returns-single-policy',
  'returnsSinglePolicy',
  false,
  false,
  'The store does not say that one returns policy holds for all.',
);
example('returns-in-store', 'returnsInStore', true, true, 'Online orders can be returned at a shop.');
example('returns-in-store', 'returnsInStore', false, false, 'No return at a shop is mentioned.');
example('returns-online-start', 'returnsOnlineStart', true, true, 'A return can be started online.');
example('returns-online-start', 'returnsOnlineStart', false, false, 'No way to start a return online was found.');
example(
  'refund-days',
  'observed:refund-days',
  [{ answer: 5, observer: 'Anna', note: null }],
  5,
  'The money was back after 5 days.',
);
example(
  'refund-days',
  'observed:refund-days',
  [{ answer: 'soon', observer: 'Anna', note: null }],
  'cannot-tell',
  'the answer is not a number',
);
