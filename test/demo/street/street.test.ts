import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/browser/launch.ts';
import { startStreetStore } from '../../../src/demo/street/start-street-store.ts';
import { STREET } from '../../../src/demo/street/street.ts';
import { RECIPES } from './recipes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(STREET.map((store) => ({ id: store.id, language: store.language })))(
  'the store $id ($language)',
  ({ id }) => {
    it('sells one thing to a person who reads its labels', async () => {
      const recipe = RECIPES[id];
      if (!recipe) throw new Error(`no recipe for ${id}`);
      const store = await startStreetStore(id);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(8000);
      try {
        await recipe.buy(page, store.url);
        await expect.poll(() => page.locator('body').textContent(), { timeout: 8000 }).toMatch(recipe.thanks);
      } finally {
        if (process.env.STREET_PICTURES)
          await page.screenshot({ path: `${process.env.STREET_PICTURES}/${id}.png`, fullPage: true });
        await page.close();
        await store.close();
      }
      expect(store.orders()).toHaveLength(1);
      const [order] = store.orders();
      expect(order?.lines.map((line) => [line.name, line.quantity])).toEqual([[recipe.product, 1]]);
      expect(order?.totals.total).toBe(
        (order?.totals.goods ?? 0) +
          (order?.totals.delivery ?? 0) +
          (order?.totals.fee ?? 0) +
          Number(order?.details.tax ?? 0),
      );
      expect(store.carts()).toEqual([]);
    });
  },
);
