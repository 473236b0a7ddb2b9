import { within } from '../clock/patience.ts';
import type { Page } from '../playwright.ts';
import { knownVitals, readVitals, type Vitals } from '../vitals.ts';

const QUALITY = 55;
/** A page that cannot be photographed in this time goes without a picture, ms. */
const PATIENCE_MS = 4000;
/** Text is unseen while its font is on the way; one that takes longer than this is seen without, ms. */
const FONTS_MS = 1500;

type Camera = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

const cameras = new WeakMap<Page, Promise<Camera>>();

/**
 * A JPEG of the screen, or (`heightPx`) of so much of the document from its top on, in CSS px; null when it did not come.
 * With it the page's Core Web Vitals. The browser is asked directly: the usual way asks the page half a dozen questions
 * around each picture.
 */
export async function portray(
  page: Page,
  heightPx: number | null = null,
): Promise<{ picture: Buffer | null; vitals: Vitals }> {
  const ready = await within(FONTS_MS, page.evaluate(whenReady), null);
  // A browser elsewhere may not let itself be asked directly.
  const camera = ready?.plain ? await cameraOf(page).catch(() => null) : null;
  const taking = camera ? photographPlainly(camera, page, heightPx) : photographUsually(page, heightPx);
  const [picture, vitals] = await Promise.all([taking, ready ? knownVitals(ready.vitals) : readVitals(page)]);
  return { picture, vitals };
}

/** Runs in the page. Plain: one of its pixels is one of the picture's, once its fonts are there. */
async function whenReady() {
  await document.fonts.ready;
  const plain = devicePixelRatio === 1 && (visualViewport?.scale ?? 1) === 1;
  return { plain, vitals: window.__shopperClock?.vitals() ?? null };
}

async function photographPlainly(camera: Camera, page: Page, heightPx: number | null): Promise<Buffer | null> {
  const whole = heightPx === null ? {} : { captureBeyondViewport: true, clip: { ...clipOf(page, heightPx), scale: 1 } };
  const how = { format: 'jpeg', quality: QUALITY, optimizeForSpeed: true, ...whole } as const;
  const taking = camera.send('Page.captureScreenshot', how);
  const taken = await within(PATIENCE_MS, taking, null);
  return taken && Buffer.from(taken.data, 'base64');
}

function photographUsually(page: Page, heightPx: number | null): Promise<Buffer | null> {
  const whole = heightPx === null ? {} : { fullPage: true, clip: clipOf(page, heightPx) };
  return page
    .screenshot({ type: 'jpeg', quality: QUALITY, timeout: PATIENCE_MS, scale: 'css', caret: 'initial', ...whole })
    .catch(() => null);
}

function clipOf(page: Page, height: number) {
  return { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height };
}

function cameraOf(page: Page): Promise<Camera> {
  const known = cameras.get(page) ?? page.context().newCDPSession(page);
  cameras.set(page, known);
  return known;
}
