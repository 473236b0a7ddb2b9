import { type BrowserWish, launchBrowser } from './launch.ts';
import type { Browser, Page } from './playwright.ts';

/** A browser that nobody shops with just now: it prints pages and makes pictures smaller. Started when it is first needed. */
export interface Paper {
  /** A page to an A4 PDF, as its print style says. It runs no script and reaches no network. */
  printPdf(html: string): Promise<Uint8Array>;
  /** A JPEG or PNG scaled to a width in px, as JPEG; null when it is not a picture. */
  shrink(picture: Uint8Array, widthPx: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

export function openPaper(wish: BrowserWish & { browser?: Browser | null } = {}): Paper {
  const lent = wish.browser?.isConnected() ? wish.browser : null;
  let browser: Promise<Browser> | null = null;
  let desk: Promise<Page> | null = null;
  const started = async () => {
    if (lent) return lent;
    browser ??= launchBrowser(wish);
    return browser;
  };
  const openDesk = async () => (await (await started()).newContext({ offline: true })).newPage();
  return {
    async printPdf(html) {
      const context = await (await started()).newContext({
        offline: true,
        javaScriptEnabled: false,
        colorScheme: 'light',
      });
      try {
        const page = await context.newPage();
        await page.setContent(html, { waitUntil: 'load' });
        return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      } finally {
        await context.close();
      }
    },
    async shrink(picture, widthPx) {
      desk ??= openDesk();
      const page = await desk;
      const scaled = await page
        .evaluate(scaleInPage, { base64: Buffer.from(picture).toString('base64'), widthPx })
        .catch(() => null);
      return scaled === null ? null : Buffer.from(scaled, 'base64');
    },
    async close() {
      await (await desk?.catch(() => null))?.context().close();
      await (await browser?.catch(() => null))?.close();
    },
  };
}

/** Runs in the browser. */
async function scaleInPage({ base64, widthPx }: { base64: string; widthPx: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const whole = await createImageBitmap(new Blob([bytes]));
  const scale = Math.min(1, widthPx / whole.width);
  const canvas = new OffscreenCanvas(
    Math.round(whole.width * scale),
    Math.round(Math.min(whole.height, whole.width * 1.5) * scale),
  );
  canvas.getContext('2d')?.drawImage(whole, 0, 0, Math.round(whole.width * scale), Math.round(whole.height * scale));
  const small = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.72 })).arrayBuffer());
  return btoa(Array.from(small, (byte) => String.fromCharCode(byte)).join(''));
}
