import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContextWish, launchBrowser, openContext, openPage } from '../../src/browser/launch.ts';
import type { Browser } from '../../src/browser/playwright.ts';

let browser: Browser;
let heard: IncomingHttpHeaders = {};
const server = createServer((request, response) => {
  heard = request.headers;
  response.end('here');
});

beforeAll(async () => {
  browser = await launchBrowser();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function visit(over: Partial<ContextWish>) {
  const context = await openContext(browser, {
    device: 'desktop',
    locale: null,
    timezone: null,
    network: 'as-is',
    cache: 'cold',
    ...over,
  });
  const page = await openPage(context);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page;
}

describe('a shopper in the browser', () => {
  it('looks like a customer with Chrome', async () => {
    const page = await visit({});
    expect(heard['user-agent']).toMatch(/ Chrome\/\d+/);
    expect(JSON.stringify(heard)).not.toContain('Headless');
    expect(await page.evaluate('navigator.userAgent')).toBe(heard['user-agent']);
    expect(page.viewportSize()).toEqual({ width: 1366, height: 900 });
  });

  it('holds a phone, speaks a language, lives in a time zone', async () => {
    const page = await visit({ device: 'phone', locale: 'hu-HU', timezone: 'Europe/Budapest' });
    expect(heard['user-agent']).toContain('Mobile Safari');
    expect(heard['accept-language']).toContain('hu-HU');
    expect(await page.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe('Europe/Budapest');
    expect(await page.evaluate('navigator.maxTouchPoints > 0')).toBe(true);
  });

  it('says who it is when it is told to', async () => {
    await visit({ identify: 'mystery-shopper/0.1' });
    expect(heard['user-agent']).toMatch(/Safari\/[\d.]+ mystery-shopper\/0\.1$/);
    expect(heard['x-mystery-shopper']).toBe('mystery-shopper/0.1');
  });

  it('is on the line that it was given', async () => {
    const page = await visit({ network: 'slow-3g' });
    const took = await page.evaluate(async () => {
      const before = performance.now();
      await fetch(location.href, { cache: 'no-store' });
      return performance.now() - before;
    });
    expect(took).toBeGreaterThan(390);
  });

  it('refuses a browser that is not there, and an endpoint that does not answer', async () => {
    await expect(launchBrowser({ path: '/nowhere' })).rejects.toMatchObject({ kind: 'environment' });
    await expect(launchBrowser({ endpoint: 'http://127.0.0.1:9' })).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining('no browser answers at http://127.0.0.1:9'),
    });
  });
});
