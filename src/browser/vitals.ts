import type { EvidenceOf } from '../evidence/types.ts';
import type { Page } from './playwright.ts';

export type Vitals = EvidenceOf<'page'>['vitals'];

const UNKNOWN: Vitals = { ttfbMs: null, fcpMs: null, lcpMs: null, inpMs: null, cls: null };

/** Core Web Vitals of the page's document up to now; null for each that the browser did not report. */
export async function readVitals(page: Page): Promise<Vitals> {
  return knownVitals(await page.evaluate(() => window.__shopperClock?.vitals() ?? null).catch(() => null));
}

/** What the page said of them, with null for each that it did not. */
export function knownVitals(said: Partial<Vitals> | null): Vitals {
  return { ...UNKNOWN, ...said };
}
