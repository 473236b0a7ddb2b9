import { expect, it } from 'vitest';
import { mayMatch, type PageNames } from '../../../src/browser/consent/may-match.ts';

const page: PageNames = {
  ids: new Set(['banner']),
  classes: new Set(['notice', 'shown']),
  tags: new Set(['div', 'button', 'cookie-box']),
};

it.each([
  '#banner',
  '#Banner.shown',
  'div.notice > button',
  '#gone, .notice',
  'cookie-box button',
  'button[class*="gone"]',
  '.notice:not(.gone)',
  '.notice:not(:is(.gone, #gone))',
  '[data-consent="#gone"]',
  'svg',
  '#a\\:b',
])('%s may match', (selector) => {
  expect(mayMatch(selector, page)).toBe(true);
});

it.each([
  '#gone',
  '.notice.gone',
  'div > #gone:not(.shown)',
  '#gone, .lost button',
  'other-box > div',
  'dialog .notice',
])('%s cannot match', (selector) => {
  expect(mayMatch(selector, page)).toBe(false);
});
