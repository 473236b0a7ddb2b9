import { openContext, openPage } from '../launch.ts';
import type { Browser, Page } from '../playwright.ts';
import { type Calibration, calibrate } from './calibrate.ts';
import { type Beats, startMetronome, takeBeats } from './metronome.ts';

/** What a browser's machine is good for: measured against a local page, not against a store. */
export interface Gauge {
  readonly calibration: Calibration;
  /** Beats of a local timer since the last call; null where the browser went. */
  beats(): Promise<Beats | null>;
}

/** A calibration is good for so long: the machine may have got other work since. */
const FRESH_MS = 600_000;

const known = new WeakMap<Browser, Promise<Kept>>();

interface Kept extends Gauge {
  at: number;
  page: Page;
}

/** The gauge of a browser: calibrated once and kept for the visits that follow in it. */
export async function gaugeOf(browser: Browser): Promise<Gauge> {
  const before = await known.get(browser)?.catch(() => null);
  if (before && performance.now() - before.at < FRESH_MS && !before.page.isClosed()) return before;
  await before?.page
    .context()
    .close()
    .catch(() => undefined);
  const opened = open(browser);
  known.set(browser, opened);
  return opened;
}

/** The local page of a browser that was gauged and is still there: between visits it may be put to other use. */
export async function localPageOf(browser: Browser): Promise<Page | null> {
  const gauge = await known.get(browser)?.catch(() => null);
  return gauge && !gauge.page.isClosed() ? gauge.page : null;
}

async function open(browser: Browser): Promise<Kept> {
  const context = await openContext(browser, {
    device: 'desktop',
    locale: null,
    timezone: null,
    network: 'as-is',
    cache: 'cold',
  });
  const page = await openPage(context);
  const calibration = await calibrate(page);
  await startMetronome(page);
  return { calibration, at: performance.now(), page, beats: () => takeBeats(page) };
}
