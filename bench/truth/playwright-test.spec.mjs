import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { KINDS } from './kinds.mjs';
import { truthOf } from './steps.mjs';

const { steps, folder } = JSON.parse(readFileSync(process.env.TRUTH_PLAN, 'utf8'));

test('the steps', async ({ page }) => {
  const truths = [];
  for (const [index, { kind, url }] of steps.entries()) {
    await page.goto(url);
    const { key } = KINDS[kind];
    await test.step(`${index} ${kind}`, async () => {
      await (key ? page.locator('#press').press(key) : page.locator('#press').click());
      await expect(page.locator('#goal')).toBeVisible({ timeout: 6000 });
    });
    await page.waitForFunction('window.truth && truth.settledAt !== null', null, { timeout: 6000 });
    truths.push(truthOf(await page.evaluate('truth')));
  }
  writeFileSync(path.join(folder, 'truths.json'), JSON.stringify(truths));
});
