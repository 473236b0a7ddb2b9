import { test } from '@playwright/test';
import { playJourney } from './journey.mjs';

test('the journey', async ({ page }) => {
  await playJourney(page, process.env.STORE_URL ?? '');
});
