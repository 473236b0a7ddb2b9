import { within } from '../clock/patience.ts';
import type { Page } from '../playwright.ts';

const QUALITY = 55;
/** A page that cannot be photographed in this time goes without a picture, ms. */
const PATIENCE_MS = 4000;
/** Text is unseen while its font is on the way; one that takes longer than this is seen without, ms. */
const FONTS_MS = 1500;

type Camera = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

const cameras = new WeakMap<Page, Promise<Camera>>();

/**
 * A JPEG of the screen, or (`heightPx`) of so much of the document from its top on, in CSS px; null when it did not come.
 * The browser is asked directly: the usual way asks the page half a dozen questions around each picture.
 */
export async function photograph(page: Page, heightPx: number | null = null): Promise<Buffer | null> {
  const plain = await within(FONTS_MS, page.evaluate(isPlain), false);
  // A browser elsewhere may not let itself be asked directly.
  const camera = plain ? await cameraOf(page).catch(() => null) : null;
  return camera ? photographPlainly(camera, page, heightPx) : photographUsually(page, heightPx);
}

/** Runs in the page. One of its pixels is one of the picture's, once its fonts are there. */
async function isPlain(): Promise<boolean> {
  await document.fonts.ready;
  return devicePixelRatio === 1 && (visualViewport?.scale ?? 1) === 1;
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
