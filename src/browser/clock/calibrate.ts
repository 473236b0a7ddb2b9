import { StepClock } from '../clock.ts';
import type { ElementHandle, Page } from '../playwright.ts';
import { within } from './patience.ts';

const PRESSES = 10;
/** Long enough for a frame to lie between the press and the answer. */
const ANSWER_MS = 24;
/** A machine that cannot answer a press in this time is no machine to measure with. */
const PATIENCE_MS = 5000;

export interface Calibration {
  /** Greatest error of the clock among nineteen of twenty presses, ms; null when no press could be timed. */
  noiseMs: number | null;
  /** The page's clock less ours, ms. */
  skewMs: number;
}

/**
 * How far the clock errs on this machine as busy as it is now: a local page answers presses after a known time and notes
 * itself when its answer was drawn. Takes well under a second. The page is left as it is then.
 */
export async function calibrate(page: Page): Promise<Calibration> {
  const clock = new StepClock(page);
  try {
    await page.goto(`data:text/html,${encodeURIComponent(PAGE)}`);
    const goal = await page.$('output');
    const errors: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      const error = await errorOfPress(page, clock, goal, press);
      if (error !== null) errors.push(error);
    }
    const before = Date.now();
    const there = await page.evaluate(() => performance.timeOrigin + performance.now());
    const skewMs = Math.round(there - (before + Date.now()) / 2);
    return { noiseMs: ninetyFifth(errors), skewMs };
  } finally {
    clock.close();
  }
}

/** What the clock says of one press less what the page says, ms. The page's own word is awaited, not quiet: that is sooner. */
async function errorOfPress(
  page: Page,
  clock: StepClock,
  goal: ElementHandle | null,
  press: number,
): Promise<number | null> {
  await clock.begin();
  // The page keeps each answer: one that comes before the question has reached the page is not waited for in vain.
  const answer = page.evaluate<number>(`answerTo(${press}).promise`);
  await page.mouse.click(...BUTTON);
  const truth = await within(PATIENCE_MS, answer, null);
  const { shownMs } = await clock.times({ goal });
  return shownMs === null || truth === null ? null : Math.abs(shownMs - truth);
}

function ninetyFifth(errors: number[]): number | null {
  const sorted = [...errors].sort((a, b) => a - b);
  const worst = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
  return worst === undefined ? null : Math.round(worst * 10) / 10;
}

/** Where the page's button is, px. */
const BUTTON: [number, number] = [50, 20];

const PAGE = `<!doctype html><button style="position:fixed;left:0;top:0;width:100px;height:40px">press</button>
<p style="margin-top:60px"><output>0</output></p><script>
const answers = [];
let presses = 0;
window.answerTo = (press) => (answers[press] ??= Promise.withResolvers());
document.querySelector('button').addEventListener('click', (event) => {
  const { resolve } = window.answerTo(presses++);
  setTimeout(() => {
    document.querySelector('output').textContent = Math.random();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => {
        const took = performance.now() - event.timeStamp;
        // Told at once, the answer would be sent out before the clock under test has seen the same frame.
        setTimeout(() => resolve(took));
      };
      drawn.port2.postMessage(null);
    });
  }, ${ANSWER_MS});
});
</script>`;
