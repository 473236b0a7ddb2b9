import { StepClock } from '../../dist/browser/clock.js';
import { launchBrowser, openContext, openPage } from '../../dist/browser/launch.js';
import { KINDS } from './kinds.mjs';
import { truthOf } from './steps.mjs';

const PATIENCE_MS = 6000;
/** A page that never settles is given up sooner here: it is known to be one. */
const NEVER_MS = 1500;

/** Plays the steps with the tool's own clock. */
export async function playWithClock(store, steps) {
  const browser = await launchBrowser();
  const context = await openContext(browser, {
    device: 'desktop',
    locale: null,
    timezone: null,
    network: 'as-is',
    cache: 'cold',
  });
  const page = await openPage(context);
  const clock = new StepClock(page);
  const played = [];
  for (const step of steps) {
    const each = await playOne(store, page, clock, step).catch((error) => {
      console.error(`${step.kind} (${step.delay}) was lost: ${error.message.split('\n')[0]}`);
      return null;
    });
    if (each) played.push(each);
  }
  clock.close();
  await browser.close();
  return played;
}

async function playOne(store, page, clock, { kind, delay }) {
  await clock.begin();
  await page.goto(store.stepUrl(kind, delay), { waitUntil: 'commit' });
  await clock.settle({ patienceMs: PATIENCE_MS });
  await clock.begin();
  await act(page, KINDS[kind]);
  const settled = await clock.settle({ patienceMs: KINDS[kind].never ? NEVER_MS : PATIENCE_MS });
  const settledAt = performance.timeOrigin + performance.now();
  const times = await clock.times({ goal: await page.$('#goal') });
  const truth = truthOf(await page.evaluate('truth'));
  const late = truth.settledAt === null ? null : settledAt - truth.settledAt;
  return { kind, delay, times, truth, late, never: settled.neverSettled, holding: settled.holding };
}

export async function act(page, { key }) {
  if (key) return page.locator('#press').press(key, { noWaitAfter: true });
  return page.locator('#press').click({ noWaitAfter: true });
}
