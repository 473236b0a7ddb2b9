import type { Told } from '../../page/clock/types.ts';
import type { BrowserContext, Frame, Page } from '../playwright.ts';

type Listener = (told: Told, frame: Frame) => void;

const listeners = new WeakMap<Page, Set<Listener>>();

/** Lets the pages of the context tell what must survive a navigation. Once per context, before its first page. */
export async function openClockHub(context: BrowserContext): Promise<void> {
  await context.exposeBinding('__shopperClockTell', ({ page, frame }, told: Told) => {
    for (const listener of listeners.get(page) ?? []) listener(told, frame);
  });
}

/** Calls `listener` for what the page's frames tell; the result ends that. */
export function listenToPage(page: Page, listener: Listener): () => void {
  const own = listeners.get(page) ?? new Set();
  own.add(listener);
  listeners.set(page, own);
  return () => own.delete(listener);
}
