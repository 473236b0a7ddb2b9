import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as hand from '../../src/browser/hand.ts';
import { launchBrowser, openContext, openPage } from '../../src/browser/launch.ts';
import type { Browser } from '../../src/browser/playwright.ts';
import { takeSnapshot } from '../../src/browser/snapshot.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page wider than the phone, as tables and forms of many stores make it. */
const WIDE = (over: string) => `<meta name="viewport" content="width=device-width,initial-scale=1">
  <div style="width:520px;height:900px"><p>Your cart</p>
  <button style="margin:200px 0 0 340px;width:160px" onclick="document.title = 'pressed'">Check out</button></div>${over}`;

async function pressOn(html: string, tag = 'button'): Promise<string> {
  const wish = { device: 'phone', locale: null, timezone: null, network: 'as-is', cache: 'cold' } as const;
  const context = await openContext(browser, wish);
  const page = await openPage(context);
  await page.setContent(html);
  const button = (await takeSnapshot(page)).nodes.find((node) => node.tag === tag);
  const refused = await hand.press(page, button?.ref ?? -1).then(
    () => null,
    (error: Error) => error.message,
  );
  const title = await page.title();
  await context.close();
  return refused ?? title;
}

describe('a page wider than the screen of the phone', () => {
  it('is pressed where the button lies', async () => {
    expect(await pressOn(WIDE(''))).toBe('pressed');
  });

  it('is pressed in the first line of what runs over two', async () => {
    const link = `<a href="#cart" style="line-height:44px" onclick="document.title = 'pressed'">Cart<br>(0)</a>`;
    expect(
      await pressOn(WIDE(`<div style="position:absolute;left:440px;top:10px;width:60px">${link}</div>`), 'a'),
    ).toBe('pressed');
  });

  it('is not pressed through what lies over it', async () => {
    const over = '<div style="position:fixed;inset:0;background:#fff8">Loading</div>';
    expect(await pressOn(WIDE(over))).toBe('something lies over the element');
  });
});

it('presses a button beside what lies over its middle', async () => {
  const button = `<button onclick="document.title = 'pressed'" style="width:200px;height:40px">Add</button>`;
  const cover = '<div style="position:absolute;left:90px;top:0;width:40px;height:80px;background:red">x</div>';
  expect(await pressOn(`<body style="margin:0">${button}${cover}</body>`)).toBe('pressed');
});

it('moves the mouse away from what it holds open over a button', async () => {
  const opened = `onmouseenter="over.hidden = false" onmouseleave="over.hidden = true"`;
  const cart = `<div ${opened}><a href="#cart">Cart</a>
    <div id="over" hidden style="position:absolute;left:0;top:20px;width:400px;height:300px;background:#eee">1 piece</div></div>`;
  const context = await openContext(browser, {
    device: 'desktop',
    locale: null,
    timezone: null,
    network: 'as-is',
    cache: 'cold',
  });
  const page = await openPage(context);
  await page.setContent(
    `<body style="margin:0">${cart}<p>Cart</p><button onclick="document.title = 'pressed'">Check out</button></body>`,
  );
  const ref = async (tag: string) => (await takeSnapshot(page)).nodes.find((node) => node.tag === tag)?.ref ?? -1;
  await hand.press(page, await ref('a'));
  await hand.press(page, await ref('button'));
  expect(await page.title()).toBe('pressed');
  await context.close();
});

it('lets go of the last key of what it writes, for lists that wait for it', async () => {
  const context = await browser.newContext();
  const page = await openPage(context);
  await page.setContent('<input onkeyup="document.title = this.value + event.key">');
  const field = (await takeSnapshot(page)).nodes.find((node) => node.tag === 'input');
  expect(await hand.fill(page, field?.ref ?? -1, 'Казань')).toBe('Казань');
  expect(await page.title()).toBe('Казаньь');
  await context.close();
});
