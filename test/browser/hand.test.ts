import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../src/browser/hand.ts';
import { openContext, openPage } from '../../src/browser/launch.ts';
import { takeSnapshot } from '../../src/browser/snapshot.ts';
import { startPractice } from './practice-page.ts';

let practice: Awaited<ReturnType<typeof startPractice>>;
beforeAll(async () => {
  practice = await startPractice();
}, 60_000);
afterAll(() => practice.end());

const BUTTON = '<button onclick="document.title += 1" style="width:200px;height:40px">Add</button>';

async function pressAdd(html: string, device: string): Promise<string> {
  await practice.open(html);
  const wish = { device, locale: null, timezone: null, network: 'as-is', cache: 'cold' } as const;
  const page = await openPage(await openContext(practice.browser, wish));
  await page.goto(`${practice.base}/`);
  await page.evaluate(() => {
    document.title = '';
  });
  const snapshot = await takeSnapshot(page);
  const add = snapshot.nodes.find((node) => node.role === 'button');
  await press(page, add?.ref ?? -1);
  return page.title();
}

describe('the hand', () => {
  it('presses a button beside what lies over its middle', async () => {
    const cover = '<div style="position:absolute;left:90px;top:0;width:40px;height:80px;background:red">x</div>';
    expect(await pressAdd(`<body style="margin:0">${BUTTON}${cover}</body>`, 'desktop')).toBe('1');
  });

  it('presses once what stands on a page wider than the screen of a phone', async () => {
    const wide = `<meta name="viewport" content="width=device-width, initial-scale=1"><body style="margin:0"><div style="width:700px">wide</div><div style="position:fixed;bottom:0;left:0;right:0;background:#eee">${BUTTON}</div><p style="height:3000px">long</p></body>`;
    expect(await pressAdd(wide, 'phone')).toBe('1');
  });
});
