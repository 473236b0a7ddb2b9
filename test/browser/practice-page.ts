import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StepClock } from '../../src/browser/clock.ts';
import { launchBrowser, openContext, openPage } from '../../src/browser/launch.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A browser, and pages served from this process: `open` shows `html` and takes the times of what follows. */
export async function startPractice() {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://store.test').pathname;
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const wish = { device: 'desktop', locale: null, timezone: null, network: 'as-is', cache: 'cold' } as const;
  return {
    base,
    browser,
    async open(html: string, more: Record<string, string | Answer> = {}) {
      for (const [path, body] of Object.entries({ '/': html, ...more })) {
        answers.set(path, typeof body === 'function' ? body : page(body));
      }
      const context = await openContext(browser, wish);
      const shown = await openPage(context);
      const clock = new StepClock(shown);
      await clock.begin();
      await shown.goto(`${base}/`, { waitUntil: 'commit' });
      await clock.settle({ patienceMs: 5000 });
      return { page: shown, clock };
    },
    async end() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** In every page: `did()` notes when a script did something and when that was drawn, ms after the press. */
const NOTES = `<script>
  const note = (name) => sessionStorage.setItem(name, performance.timeOrigin + performance.now() - sessionStorage.getItem('pressed'));
  const did = () => {
    note('did');
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => note('drawn');
      channel.port2.postMessage(null);
    });
  };
  addEventListener('click', (event) => sessionStorage.setItem('pressed', performance.timeOrigin + event.timeStamp), true);
</script>`;

/** The answer that serves this HTML. */
export function page(html: string): Answer {
  return (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${NOTES}${html}`);
  };
}

/** The same, after a while. */
export function later(delayMs: number, answer: Answer): Answer {
  return (request, response) => {
    setTimeout(() => answer(request, response), delayMs);
  };
}
