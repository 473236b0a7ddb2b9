import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type BrowserServer, chromium } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { type PracticeStore, startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { freePort } from '../mailbox/dovecot.ts';
import { Terminal } from './terminal.ts';

const PATIENT_MS = 180_000;
let terminal: Terminal;
let store: PracticeStore;
let elsewhere: BrowserServer[];

beforeEach(async () => {
  [terminal, store] = await Promise.all([Terminal.open(), startPracticeStore()]);
  elsewhere = [];
});
afterEach(async () => {
  await Promise.all([
    terminal.close(),
    store.close(),
    ...elsewhere.map((server) => server.close().catch(() => undefined)),
  ]);
});

async function aBrowserServer(): Promise<BrowserServer> {
  const server = await chromium.launchServer({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] });
  elsewhere.push(server);
  return server;
}

const write = (text: string, name = 'look.yaml') => writeFile(path.join(terminal.folder, name), text);
const look = (steps: string) => write(`scenario: look\nstore: ${store.url}\nsteps:\n${steps}`);

describe('browsers that run elsewhere', () => {
  it('a Playwright server plays the visit', { timeout: PATIENT_MS }, async () => {
    await look('  - open: home\n');
    const server = await aBrowserServer();
    const { code, err } = await terminal.call(['visit', 'look.yaml', '--browser-endpoint', server.wsEndpoint()]);
    expect(code, err).toBe(0);
  });

  it('when one dies the visit is played anew on another', { timeout: PATIENT_MS }, async () => {
    await look('  - open: home\n  - search-for: mug\n  - choose\n');
    const [first, second] = [await aBrowserServer(), await aBrowserServer()];
    const endpoints = `${first.wsEndpoint()},${second.wsEndpoint()}`;
    let killed = false;
    const { code, err } = await terminal.call(['visit', 'look.yaml', '--browser-endpoint', endpoints], {
      onTalk: (line) => {
        if (killed || !line.includes('search for')) return;
        killed = true;
        first.process().kill('SIGKILL');
      },
    });
    expect(err).toContain('played anew in another');
    expect(code, err).toBe(0);
  });

  it('but not where an order may have been placed', { timeout: PATIENT_MS }, async () => {
    const head = 'orders: { payments: [cash-on-delivery, bank-transfer, invoice], max-total: 500 GBP }\n';
    await write(
      `scenario: buy\nstore: ${store.url}\n${head}steps:\n${BUY}  - find: [faq, contact, returns]\n`,
      'buy.yaml',
    );
    const [first, second] = [await aBrowserServer(), await aBrowserServer()];
    const endpoints = `${first.wsEndpoint()},${second.wsEndpoint()}`;
    const { code, err } = await terminal.call(
      ['visit', 'buy.yaml', '--place-orders', '--browser-endpoint', endpoints],
      {
        onTalk: (line) => {
          if (line.includes('reached: placed')) first.process().kill('SIGKILL');
        },
      },
    );
    expect(err).toContain('an order may have been placed: the visit is not played again');
    expect(code).toBe(6);
    expect(store.orders()).toHaveLength(1);
  });

  it('a Selenium Grid gives a session and gets it back', { timeout: PATIENT_MS }, async () => {
    await look('  - open: home\n');
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: (await findBrowser()).path,
      args: ['--no-sandbox', `--remote-debugging-port=${port}`],
    });
    const grid = await aGrid(port);
    try {
      const { code, err } = await terminal.call(['visit', 'look.yaml', '--browser-endpoint', `selenium+${grid.url}`]);
      expect(code, err).toBe(0);
      expect(grid.asked).toEqual(['POST /session', 'DELETE /session/s-1']);
    } finally {
      grid.close();
      await browser.close();
    }
  });
});

const BUY = ['open: home', 'search-for: mug', 'choose', 'add-to-cart', 'open-cart', 'check-out: guest', 'give-address']
  .concat('choose-delivery', 'choose-payment', 'review-order', 'place-order')
  .map((step) => `  - ${step}\n`)
  .join('');

/** Speaks what the tool needs of a grid: a session with the DevTools address of a browser, and its end. */
async function aGrid(devToolsPort: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json');
    if (request.method === 'DELETE') return response.end('{"value":null}');
    fetch(`http://127.0.0.1:${devToolsPort}/json/version`)
      .then((answer): Promise<{ webSocketDebuggerUrl: string }> => answer.json())
      .then(({ webSocketDebuggerUrl }) =>
        response.end(JSON.stringify({ value: { sessionId: 's-1', capabilities: { 'se:cdp': webSocketDebuggerUrl } } })),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
