import type { Page } from '../playwright.ts';

/** One beat that the machine let come late. */
export interface LateBeat {
  /** When it was due, ms since 1970 on the page's clock. */
  dueAt: number;
  lateMs: number;
}

export interface Beats {
  /** All beats since the last reading. */
  count: number;
  late: LateBeat[];
}

/** How far the beats lie apart, ms. */
const EVERY_MS = 100;
/** Later than this a beat is late: a browser with a processor to itself is right within 5 ms. */
const LATE_MS = 20;
const MOST_LATE = 2000;

declare global {
  interface Window {
    __metronome?: { count: number; late: LateBeat[] };
  }
}

/**
 * A timer in a page that nothing else happens in: what comes late there was held up by the machine, never by a store.
 * It works the same in a browser elsewhere, whose machine we cannot ask.
 */
export async function startMetronome(page: Page): Promise<void> {
  await page.evaluate(
    ({ everyMs, lateMs, most }) => {
      const state: { count: number; late: LateBeat[] } = { count: 0, late: [] };
      window.__metronome = state;
      let due = performance.now() + everyMs;
      const beat = () => {
        const now = performance.now();
        state.count += 1;
        if (now - due > lateMs && state.late.length < most)
          state.late.push({ dueAt: performance.timeOrigin + due, lateMs: now - due });
        due = now + everyMs;
        setTimeout(beat, everyMs);
      };
      setTimeout(beat, everyMs);
    },
    { everyMs: EVERY_MS, lateMs: LATE_MS, most: MOST_LATE },
  );
}

/** The beats since the last reading; null where the page went. */
export async function takeBeats(page: Page): Promise<Beats | null> {
  return page
    .evaluate(() => {
      const state = window.__metronome;
      if (!state) return null;
      const taken = { count: state.count, late: state.late };
      state.count = 0;
      state.late = [];
      return taken;
    })
    .catch(() => null);
}
