import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { findBrowser } from '../../../src/browser/find-browser.ts';
import { portray } from '../../../src/browser/pictures/camera.ts';

/** Width and height of a JPEG, from the header of its frame. */
function sizeOf(jpeg: Buffer): [number, number] {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
  }
  throw new Error('no JPEG');
}

it.each([1, 2])(
  'takes the screen, or the document from its top on, in CSS px (%i px of the screen each)',
  async (scale) => {
    const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 400, height: 300 }, deviceScaleFactor: scale });
    await page.setContent('<body style="margin:0"><div style="height:2000px">tall</div>');
    await page.evaluate(() => scrollTo(0, 500));
    expect(sizeOf((await portray(page)).picture ?? Buffer.alloc(0))).toEqual([400, 300]);
    expect(sizeOf((await portray(page, 1200)).picture ?? Buffer.alloc(0))).toEqual([400, 1200]);
    expect(await page.evaluate(() => scrollY)).toBe(500);
    await browser.close();
  },
);
