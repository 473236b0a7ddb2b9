import { StepClock } from '../clock.ts';
import type { BrowserContext } from '../playwright.ts';

const PRESSES = 12;
/** Long enough for a frame to lie between the press and the answer. */
const ANSWER_MS = 40;

export interface Calibration {
  /** Greatest error of the clock among nineteen of twenty presses, ms. */
  noiseMs: number;
  /** The page's clock less ours, ms. */
  skewMs: number;
}

/**
 * How far the clock errs on this machine as busy as it is now: a local page answers presses after a known time and notes
 * itself when its answer was drawn. Takes about two seconds.
 */
export async function calibrate(context: BrowserContext): Promise<Calibration> {
  const page = await context.newPage();
  const clock = new StepClock(page);
  try {
    await page.goto(`data:text/html,${encodeURIComponent(PAGE)}`);
    const errors: number[] = [];
    for (let press = 0; press < PRESSES; press += 1) {
      await clock.begin();
      await page.click('button', { noWaitAfter: true });
      await clock.settle({ patienceMs: 5000 });
      const goal = await page.$('output');
      const { shownMs } = await clock.times({ goal });
      const truth = await page.evaluate(() => Number(document.title));
      if (shownMs !== null) errors.push(Math.abs(shownMs - truth));
    }
    const before = Date.now();
    const there = await page.evaluate(() => performance.timeOrigin + performance.now());
    errors.sort((a, b) => a - b);
    return {
      noiseMs: Math.round((errors[Math.floor(errors.length * 0.95)] ?? Number.NaN) * 10) / 10,
      skewMs: Math.round(there - (before + Date.now()) / 2),
    };
  } finally {
    clock.close();
    await page.close();
  }
}

const PAGE = `<!doctype html><button>press</button><p><output>0</output></p><script>
document.querySelector('button').addEventListener('click', (event) => setTimeout(() => {
  document.querySelector('output').textContent = Math.random();
  requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => { document.title = performance.now() - event.timeStamp; };
    drawn.port2.postMessage(null);
  });
}, ${ANSWER_MS}));
</script>`;
