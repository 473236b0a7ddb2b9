import { messageOf } from '../shared/errors.ts';
import type { ElementHandle, Page } from './playwright.ts';
import { elementOf } from './snapshot.ts';

/** Why the shopper's hand could not do what was asked; never a crash. */
export class HandRefused extends Error {
  readonly covered: boolean;
  /** The page has drawn itself anew meanwhile: nothing was touched. */
  readonly gone: boolean;

  constructor(message: string, covered: boolean, gone = false) {
    super(message);
    this.name = 'HandRefused';
    this.covered = covered;
    this.gone = gone;
  }
}

/** How long an element may take to hold still and come into reach, ms. */
const REACH_MS = 1500;

/** Presses an element of the last snapshot, as a finger or mouse would. */
export async function press(page: Page, ref: number): Promise<void> {
  const element = await reach(page, ref);
  try {
    await clickPatiently(element);
  } catch (error) {
    const refused = refusal(error);
    if (!refused.covered) throw refused;
    if (await liesOpen(element))
      return attempt(() => element.click({ timeout: REACH_MS, noWaitAfter: true, force: true }));
    if (await uncoversAtRest(page, element)) return;
    const position = await freePlace(element);
    if (position === null) throw refused;
    await attempt(() => element.click({ timeout: REACH_MS, noWaitAfter: true, position }));
  }
}

/**
 * Whether the press went through once the mouse was away: what it opened where it lay (a small cart under the cart's link, a
 * menu) closes behind it.
 */
async function uncoversAtRest(page: Page, element: ElementHandle<Element>): Promise<boolean> {
  const height = page.viewportSize()?.height ?? 1;
  await page.mouse.move(0, height - 1);
  const refused = await element.click({ timeout: REACH_MS / 2, noWaitAfter: true }).then(() => null, refusal);
  if (refused && !refused.covered) throw refused;
  return refused === null;
}

/** A page that is busy holds still late: what was not reached yet, and so not pressed, is given more time once. */
async function clickPatiently(element: ElementHandle<Element>): Promise<void> {
  try {
    await element.click({ timeout: REACH_MS, noWaitAfter: true });
  } catch (error) {
    const log = error instanceof Error ? error.message : '';
    const unreached = /Timeout .* exceeded/.test(log) && !/performing click action|intercepts|outside of/.test(log);
    if (!unreached) throw error;
    await element.click({ timeout: 3 * REACH_MS, noWaitAfter: true });
  }
}

/** A place of the element, in px from its corner, over which nothing lies: its middle is covered. Null where there is none. */
function freePlace(element: ElementHandle<Element>): Promise<{ x: number; y: number } | null> {
  return element
    .evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
      const box = node.getBoundingClientRect();
      const shares = [0.15, 0.3, 0.7, 0.85];
      for (const across of shares)
        for (const down of [0.5, ...shares]) {
          const [x, y] = [box.width * across, box.height * down];
          const hit = document.elementFromPoint(box.left + x, box.top + y);
          if (hit && node.contains(hit)) return { x, y };
        }
      return null;
    })
    .catch(() => null);
}

/**
 * On a page wider than the phone's screen the browser's test of what would be hit looks beside the place that is pressed.
 * There, and only there, the page itself is asked what lies on top.
 */
function liesOpen(element: ElementHandle<Element>): Promise<boolean> {
  return element
    .evaluate((node) => {
      const isWider = window.top === window && window.innerWidth > Math.ceil(window.visualViewport?.width ?? Infinity);
      if (!isWider) return false;
      // A link in two lines is pressed in the first: the middle of both may be neither.
      const line = [...node.getClientRects()].find((rect) => rect.width * rect.height > 0);
      if (!line) return false;
      const { left, top, width, height } = line;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (node === hit || node.contains(hit));
    })
    .catch(() => false);
}

/** Replaces the text of a field. Fields that rewrite what is set get it key by key. Returns what stands there then. */
export async function fill(page: Page, ref: number, text: string): Promise<string> {
  const element = await reach(page, ref);
  await attempt(() => element.fill(text, { timeout: REACH_MS }));
  const now = await letGoOfKey(element, text.at(-1) ?? '');
  if (now === text || now === null) return now ?? text;
  if (normal(now) === normal(text)) return now;
  await attempt(async () => {
    await element.fill('', { timeout: REACH_MS });
    await element.focus();
    await page.keyboard.type(text);
  });
  return (await enteredIn(element)) ?? text;
}

/** Chooses an entry of a `<select>` by its value, or by its label where values repeat. */
export async function choose(page: Page, ref: number, option: { value: string; label: string }): Promise<void> {
  const element = await reach(page, ref);
  await attempt(() =>
    element.selectOption(option.value === '' ? { label: option.label } : { value: option.value }, {
      timeout: REACH_MS,
    }),
  );
}

/** Ticks or unticks a box or radio; where the box itself is hidden under its label, the label is pressed. */
export async function tick(page: Page, ref: number, on: boolean, label: number | null): Promise<void> {
  const element = await reach(page, ref);
  if ((await isTicked(element)) === on) return;
  const timeout = label === null ? REACH_MS : 600;
  const refused = await element.click({ timeout, noWaitAfter: true }).then(() => null, refusal);
  const now = await tickedNow(element);
  if (now === on || (now === 'gone' && refused === null)) return;
  if (label === null) throw refused ?? new HandRefused('pressing it does not change it', false);
  const named = await reach(page, label);
  try {
    // The label's text may hold a link: its left edge is the box's own place.
    await named.click({ timeout: REACH_MS, noWaitAfter: true, position: { x: 6, y: 8 } });
  } catch (error) {
    // What the press on the box itself has opened over it asks something: it is not in the way.
    throw refused === null ? new HandRefused('pressing it opens something over it', false) : refusal(error);
  }
}

/** Presses a key in a field. Never used inside a checkout: Enter may place an order. */
export async function key(page: Page, ref: number, name: 'Enter' | 'Escape'): Promise<void> {
  const element = await reach(page, ref);
  await attempt(() => element.press(name, { timeout: REACH_MS, noWaitAfter: true }));
}

/** Leaves the field, so that the store looks at what was typed. */
export async function leave(page: Page, ref: number): Promise<void> {
  const element = await elementOf(page, ref);
  await element?.evaluate((node) => (node as HTMLElement).blur()).catch(() => undefined);
}

async function reach(page: Page, ref: number): Promise<ElementHandle<Element>> {
  const element = await elementOf(page, ref);
  if (!element) throw new HandRefused('the element is gone from the page', false, true);
  return element;
}

async function attempt(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw refusal(error);
  }
}

function refusal(error: unknown): HandRefused {
  const whole = error instanceof Error ? error.message : String(error);
  const covered = /intercepts pointer events|outside of the viewport/.test(whole);
  const gone = /not attached to the DOM|was detached/.test(whole);
  return new HandRefused(covered ? 'something lies over the element' : messageOf(error), covered, gone && !covered);
}

/** `gone` where the press made the page draw the box anew: what became of it, the next look tells. */
async function tickedNow(element: ElementHandle<Element>): Promise<boolean | 'gone'> {
  const connected = await element.evaluate((node) => node.isConnected).catch(() => false);
  return connected ? isTicked(element) : 'gone';
}

function isTicked(element: ElementHandle<Element>): Promise<boolean> {
  return element
    .evaluate((node) =>
      node instanceof HTMLInputElement ? node.checked : node.getAttribute('aria-checked') === 'true',
    )
    .catch(() => false);
}

/** Many a list of suggestions and many a mask wait for a key to be let go, which setting a text does not do. */
function letGoOfKey(element: ElementHandle<Element>, key: string): Promise<string | null> {
  return element
    .evaluate((node, last) => {
      if (!(node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) return null;
      const keyCode = /[a-z0-9]/i.test(last) ? last.toUpperCase().charCodeAt(0) : 229;
      node.dispatchEvent(new KeyboardEvent('keyup', { key: last, keyCode, bubbles: true, composed: true }));
      return node.value;
    }, key)
    .catch(() => null);
}

function enteredIn(element: ElementHandle<Element>): Promise<string | null> {
  return element
    .evaluate((node) => (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : null))
    .catch(() => null);
}

function normal(text: string): string {
  return text.replace(/[\s\-().+]/g, '').toLowerCase();
}
