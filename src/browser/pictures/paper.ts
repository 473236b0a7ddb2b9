import { localPageOf } from '../clock/gauge.ts';
import { type BrowserWish, launchBrowser } from '../launch.ts';
import type { Browser, Page } from '../playwright.ts';

/** A browser that nobody shops with just now: it prints pages and makes pictures smaller. Started when it is first needed. */
export interface Paper {
  /** A page to an A4 PDF, as its print style says. It runs no script and reaches no network. */
  printPdf(html: string): Promise<Uint8Array>;
  /** A JPEG or PNG scaled to a width in px, as JPEG; null when it is not a picture. */
  shrink(picture: Uint8Array, widthPx: number): Promise<Uint8Array | null>;
  /** The place of a picture with what stands around it, marked by a frame, as JPEG; null when it is not a picture. */
  cutSpot(picture: Uint8Array, spot: PictureSpot): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** A place on a picture: left, top, width, height, and the size of the picture that they are counted in, px. */
export interface PictureSpot {
  rect: [number, number, number, number];
  of: [number, number];
}

export function openPaper(wish: BrowserWish & { browser?: Browser | null } = {}): Paper {
  const lent = wish.browser?.isConnected() ? wish.browser : null;
  let browser: Promise<Browser> | null = null;
  let desk: Promise<Page> | null = null;
  let ownDesk: Page | null = null;
  let onDesk: Uint8Array | null = null;
  const started = async () => {
    if (lent) return lent;
    browser ??= launchBrowser(wish);
    return browser;
  };
  const openDesk = async () => {
    const local = lent && (await localPageOf(lent));
    if (local) return local;
    ownDesk = await (await (await started()).newContext({ offline: true })).newPage();
    return ownDesk;
  };
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
    async cutSpot(picture, { rect, of }) {
      desk ??= openDesk();
      const page = await desk;
      const base64 = picture === onDesk ? null : Buffer.from(picture).toString('base64');
      onDesk = picture;
      const cut = await page.evaluate(cutInPage, { base64, rect, of }).catch(() => null);
      return cut === null ? null : Buffer.from(cut, 'base64');
    },
    async close() {
      await desk?.catch(() => null);
      await ownDesk?.context().close();
      await (await browser?.catch(() => null))?.close();
    },
  };
}

/** Runs in the browser. */
async function scaleInPage({ base64, widthPx }: { base64: string; widthPx: number }): Promise<string> {
  // An address of data carries the bytes: the browser's own decoder is faster than a loop over them.
  const picture = await (await fetch(`data:application/octet-stream;base64,${base64}`)).blob();
  const whole = await createImageBitmap(picture);
  const scale = Math.min(1, widthPx / whole.width);
  const canvas = new OffscreenCanvas(
    Math.round(whole.width * scale),
    Math.round(Math.min(whole.height, whole.width * 1.5) * scale),
  );
  canvas.getContext('2d')?.drawImage(whole, 0, 0, Math.round(whole.width * scale), Math.round(whole.height * scale));
  const small = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.72 });
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onloadend = resolve;
    reader.readAsDataURL(small);
  });
  return String(reader.result).split(',')[1] ?? '';
}

interface CutWish extends PictureSpot {
  /** Null: the picture that was cut last. */
  base64: string | null;
}

declare global {
  interface Window {
    /** The picture that was cut last: several places of one are cut in a row. */
    __pictureOnDesk?: ImageBitmap;
  }
}

/** Runs in the browser. At least 520 × 150 px of the page are shown, so that the eye knows where it is. */
async function cutInPage({ base64, rect, of }: CutWish): Promise<string> {
  if (base64 !== null) {
    window.__pictureOnDesk?.close();
    delete window.__pictureOnDesk;
    const picture = await (await fetch(`data:application/octet-stream;base64,${base64}`)).blob();
    window.__pictureOnDesk = await createImageBitmap(picture);
  }
  const whole = window.__pictureOnDesk;
  if (!whole) throw new Error('no picture');
  const scale = whole.width / of[0];
  const [left, top, width, height] = rect.map((px) => px * scale) as [number, number, number, number];
  const cutWidth = Math.min(whole.width, Math.max(520 * scale, width + 80 * scale));
  const cutHeight = Math.min(whole.height, Math.max(150 * scale, Math.min(height, 420 * scale) + 60 * scale));
  const x = Math.min(Math.max(0, left + width / 2 - cutWidth / 2), whole.width - cutWidth);
  const y = Math.min(Math.max(0, top + Math.min(height, 420 * scale) / 2 - cutHeight / 2), whole.height - cutHeight);
  const shrink = Math.min(1, 560 / cutWidth);
  const canvas = new OffscreenCanvas(Math.round(cutWidth * shrink), Math.round(cutHeight * shrink));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(whole, x, y, cutWidth, cutHeight, 0, 0, canvas.width, canvas.height);
  pen.strokeStyle = '#c2410c';
  pen.lineWidth = 2.5;
  pen.strokeRect((left - x) * shrink - 3, (top - y) * shrink - 3, width * shrink + 6, height * shrink + 6);
  const small = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.72 })).arrayBuffer());
  return btoa(Array.from(small, (byte) => String.fromCharCode(byte)).join(''));
}
