import { type Calibration, calibrate } from '../../browser/clock/calibrate.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { launchBrowser, openContext, openPage } from '../../browser/launch.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { type Finding, ill, well } from './finding.ts';

/** Greater errors of the clock than this make its figures poor, ms: the accuracy that docs/clock.md promises. */
const TOLERABLE_NOISE_MS = 25;
/** A page whose clock is further off than this does not stamp the same time as this process, ms. */
const TOLERABLE_SKEW_MS = 50;

/** Finds and starts the browser, opens a page in it, and times presses on a local page. */
export async function examineBrowser(wish: { path: string | null; endpoint: string | null }): Promise<Finding[]> {
  try {
    const where = wish.endpoint ?? (await findBrowser(wish.path)).path;
    const browser = await launchBrowser(wish);
    try {
      const context = await openContext(browser, {
        device: 'desktop',
        locale: null,
        timezone: null,
        network: 'as-is',
        cache: 'cold',
      });
      const page = await openPage(context);
      await page.goto('data:text/html,<title>well</title>');
      if ((await page.title()) !== 'well')
        return [ill('Browser', `${where} started but showed no page`, 'Try another with --browser.')];
      return [well('Browser', `${browser.version()} (${where})`), clockFinding(await calibrate(page))];
    } finally {
      await browser.close();
    }
  } catch (error) {
    return [ill('Browser', messageOf(error), error instanceof Failure ? error.remedy : 'Try another with --browser.')];
  }
}

function clockFinding({ noiseMs, skewMs }: Calibration): Finding {
  const figures = noiseMs === null ? 'no press could be timed' : `times of steps are right within ${noiseMs} ms`;
  if (Math.abs(skewMs) > TOLERABLE_SKEW_MS) {
    return ill(
      'Clock',
      `the browser's clock is ${skewMs} ms off ours`,
      'Let both machines take their time from the same server.',
    );
  }
  if (noiseMs !== null && noiseMs <= TOLERABLE_NOISE_MS) return well('Clock', figures);
  return ill(
    'Clock',
    `${figures}; more than ${TOLERABLE_NOISE_MS} ms is poor`,
    'Leave the machine more processor time while visiting.',
  );
}
