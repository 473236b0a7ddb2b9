import { type Browser, chromium, type Page } from 'playwright';
import { pageScript } from '../../src/browser/page-script.ts';

/** A browser for the page tests and a way to open HTML in it as a visit would: with the page script in every frame. */
export async function startBrowser() {
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  await context.addInitScript({ content: pageScript() });
  return {
    async open(html: string, files: Record<string, string> = {}): Promise<Page> {
      const page = await context.newPage();
      // Nothing leaves this machine: what a page fetches elsewhere fails at once.
      await page.route(/^https?:\/\/(?!store\.test\/)/, (route) => route.abort());
      await page.route('http://store.test/**', (route) => {
        const path = new URL(route.request().url()).pathname;
        const body = path === '/' ? html : files[path];
        return body === undefined
          ? route.fulfill({ status: 404, body: '' })
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto('http://store.test/');
      return page;
    },
    close: () => browser.close(),
  };
}
