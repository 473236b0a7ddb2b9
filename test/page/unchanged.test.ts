import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/browser/snapshot.ts';
import { startBrowser } from './open-page.ts';

let browser: Awaited<ReturnType<typeof startBrowser>>;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.open(`<!doctype html><style>p { color: black }</style>
<p>One</p><input value="a"><div id="host"></div><section style="height: 3000px"></section>
<script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<b>inside</b>'</script>`);
});
afterAll(() => browser.close());

it('looks at a page that stands still only once', async () => {
  expect(await takeSnapshot(page)).toBe(await takeSnapshot(page));
});

const stirrings: Record<string, () => unknown> = {
  'a text changes': () => {
    document.querySelector('p')?.append(' and two');
  },
  'a class changes': () => document.querySelector('p')?.classList.add('shown'),
  'something changes in a shadow root': () => {
    document.querySelector('#host')?.shadowRoot?.querySelector('b')?.append('!');
  },
  'a script writes into a field': () => {
    const field = document.querySelector('input');
    if (field) field.value = 'b';
  },
  'a field takes the focus': () => document.querySelector('input')?.focus(),
  'a rule of style comes': () => document.styleSheets[0]?.insertRule('p { display: none }'),
  'the page scrolls': () => scrollTo(0, 500),
  'the address changes': () => history.pushState(null, '', '/elsewhere'),
  'something moves': () => document.querySelector('p')?.animate({ opacity: [0, 1] }, 60_000),
};

it.each(Object.entries(stirrings))('looks anew when %s', async (_, stirring) => {
  const before = await takeSnapshot(page);
  await page.evaluate(stirring);
  expect(await takeSnapshot(page)).not.toBe(before);
});
