import { createRequire } from 'node:module';
import { Failure, messageOf } from '../shared/errors.ts';
import { openClockHub } from './clock/hub.ts';
import { type Device, deviceNamed, userAgentFor } from './devices.ts';
import { findBrowser } from './find-browser.ts';
import { type Network, networkNamed } from './networks.ts';
import { pageScript } from './page-script.ts';
import type { Browser, BrowserContext, Page } from './playwright.ts';
import { connectToGrid, isGrid } from './supply/selenium-grid.ts';

export interface BrowserWish {
  /** Program to start; null or absent: find one. */
  path?: string | null;
  /**
   * Address of a browser that runs elsewhere: `ws://…` of a Playwright server; `http://…`, `ws://…/devtools/…` or
   * `cdp+ws://…` (Browserless and the like) of CDP; `selenium+http://…` of a Selenium Grid.
   */
  endpoint?: string | null;
  /** Show the window. */
  headed?: boolean;
}

export interface ContextWish {
  /** Name of a device (src/browser/devices.ts). */
  device: string;
  /** BCP 47, null: the browser's own. */
  locale: string | null;
  /** IANA name, null: the machine's own. */
  timezone: string | null;
  /** Name of a network (src/browser/networks.ts). */
  network: string;
  /** `warm`: the caller warms the context up with `warmUp`. Every context starts cold. */
  cache: 'cold' | 'warm';
  /** Product token by which the tool makes itself known, `mystery-shopper/0.1`; null or absent: an ordinary customer. */
  identify?: string | null;
}

/** The browser must do nothing of its own accord: no updates, no sync, no look-ups that would share the store's line. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts (or connects to) the browser. Fails as `environment` with what to do about it. */
export async function launchBrowser(wish: BrowserWish = {}): Promise<Browser> {
  const { chromium } = playwright();
  if (wish.endpoint) return connect(wish.endpoint);
  const found = await findBrowser(wish.path ?? null);
  return chromium
    .launch({
      executablePath: found.path,
      headless: !wish.headed,
      args: ARGUMENTS,
      // Ctrl-C is ours: the visit empties the cart and writes its evidence before the browser goes.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: unknown) => {
      const remedy = 'Run: mystery-shopper doctor';
      throw new Failure('environment', `the browser ${found.path} did not start: ${messageOf(error)}`, remedy, {
        cause: error,
      });
    });
}

/** By `require`: an `import` reads all three megabytes of it twice over for the names that they export. */
function playwright(): typeof import('playwright') {
  return createRequire(import.meta.url)('playwright') as typeof import('playwright');
}

async function connect(endpoint: string): Promise<Browser> {
  const { chromium } = playwright();
  if (isGrid(endpoint)) return connectToGrid(endpoint, ARGUMENTS, (address) => chromium.connectOverCDP(address));
  const overCdp = /^(cdp\+|https?:)/.test(endpoint) || /\/devtools\//.test(endpoint);
  const connecting = overCdp ? chromium.connectOverCDP(endpoint.replace(/^cdp\+/, '')) : chromium.connect(endpoint);
  return connecting.catch((error: unknown) => {
    const remedy =
      'Is it running, and does its version fit? Leave --browser-endpoint away to use a browser of this machine.';
    throw new Failure('environment', `no browser answers at ${endpoint}: ${messageOf(error)}`, remedy, {
      cause: error,
    });
  });
}

const settings = new WeakMap<BrowserContext, { device: Device; network: Network }>();

/** A fresh shopper: no cookies, empty cache, the page script in every frame. Unknown names fail as `usage`. */
export async function openContext(browser: Browser, wish: ContextWish): Promise<BrowserContext> {
  const device = deviceNamed(wish.device);
  const network = networkNamed(wish.network);
  const own = userAgentFor(device, await userAgentOf(browser));
  const context = await browser.newContext({
    viewport: device.viewport,
    deviceScaleFactor: device.scale,
    isMobile: device.touch,
    hasTouch: device.touch,
    userAgent: wish.identify ? `${own} ${wish.identify}` : own,
    ...(wish.identify ? { extraHTTPHeaders: { 'x-mystery-shopper': wish.identify } } : {}),
    ...(wish.locale ? { locale: wish.locale } : {}),
    ...(wish.timezone ? { timezoneId: wish.timezone } : {}),
  });
  settings.set(context, { device, network });
  await openClockHub(context);
  await context.addInitScript({ content: await pageScript() });
  context.on('page', (page) => {
    // A window that the store opened itself: it may close before it could be slowed down.
    void throttle(page).catch(() => undefined);
  });
  return context;
}

/** A new page of the context, already as slow as its device and network say. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await throttle(page);
  return page;
}

/** Fills the context's cache with what the address needs and forgets the cookies that came along. */
export async function warmUp(context: BrowserContext, url: string): Promise<void> {
  const page = await openPage(context);
  await page.goto(url, { waitUntil: 'load' });
  await page.close();
  await context.clearCookies();
}

const throttled = new WeakMap<Page, Promise<void>>();

function throttle(page: Page): Promise<void> {
  const wanted = settings.get(page.context());
  if (!wanted) return Promise.resolve();
  const begun = throttled.get(page) ?? slowDown(page, wanted.device, wanted.network);
  throttled.set(page, begun);
  return begun;
}

async function slowDown(page: Page, device: Device, network: Network): Promise<void> {
  if (device.cpuSlowdown === 1 && network.shape === null) return;
  const session = await page.context().newCDPSession(page);
  if (device.cpuSlowdown !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: device.cpuSlowdown });
  if (network.shape === null) return;
  const { downKbps, upKbps, latencyMs } = network.shape;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (downKbps * 1000) / 8,
    uploadThroughput: (upKbps * 1000) / 8,
  });
}

async function userAgentOf(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { userAgent } = await session.send('Browser.getVersion');
  await session.detach();
  return userAgent;
}
