import { launchBrowser } from '../../dist/browser/launch.js';
import { KINDS } from './kinds.mjs';
import { truthOf } from './steps.mjs';
import { act } from './with-clock.mjs';

/** The script that most people write: press, wait for a load state, look at the watch. */
export async function playWithScript(store, steps, state) {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const played = [];
  for (const { kind, delay } of steps) {
    await page.goto(store.stepUrl(kind, delay));
    const before = performance.now();
    await act(page, KINDS[kind]);
    await page.waitForLoadState(state, { timeout: 6000 }).catch(() => undefined);
    const took = performance.now() - before;
    await page
      .waitForFunction('window.truth && truth.settledAt !== null', null, { timeout: 6000 })
      .catch(() => undefined);
    played.push({ kind, took, truth: truthOf(await page.evaluate('truth')) });
  }
  await browser.close();
  return played;
}
