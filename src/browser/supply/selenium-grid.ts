import { Failure, messageOf } from '../../shared/errors.ts';
import type { Browser } from '../playwright.ts';

/** `selenium+http://host:4444`: a Selenium Grid, whose Chrome nodes offer the DevTools protocol of a session. */
const PREFIX = 'selenium+';

const sessions = new WeakMap<Browser, string>();

export function isGrid(endpoint: string): boolean {
  return endpoint.startsWith(PREFIX);
}

/** Asks the grid for a Chrome session and drives it over the DevTools address that the session names. */
export async function connectToGrid(
  endpoint: string,
  args: string[],
  connect: (address: string) => Promise<Browser>,
): Promise<Browser> {
  const grid = endpoint.slice(PREFIX.length).replace(/\/+$/, '');
  const { sessionId, address } = await newSession(grid, args);
  const session = `${grid}/session/${sessionId}`;
  try {
    const browser = await connect(address);
    sessions.set(browser, session);
    return browser;
  } catch (error) {
    await endSession(session);
    throw error;
  }
}

/** Gives the session back: a grid keeps its slot taken otherwise until it times out. */
export async function endGridSession(browser: Browser): Promise<void> {
  const session = sessions.get(browser);
  if (session) await endSession(session);
}

async function newSession(grid: string, args: string[]): Promise<{ sessionId: string; address: string }> {
  const capabilities = {
    alwaysMatch: { browserName: 'chrome', 'goog:chromeOptions': { args: [...args, '--headless=new'] } },
  };
  const response = await fetch(`${grid}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ capabilities }),
  }).catch((error: unknown) => {
    throw new Failure('environment', `no Selenium Grid answers at ${grid}: ${messageOf(error)}`, 'Is it running?');
  });
  const { value } = (await response.json().catch(() => ({}))) as {
    value?: { sessionId?: string; message?: string; capabilities?: Record<string, unknown> };
  };
  const address = value?.capabilities?.['se:cdp'];
  if (value?.sessionId && typeof address === 'string') return { sessionId: value.sessionId, address };
  if (value?.sessionId) await endSession(`${grid}/session/${value.sessionId}`);
  throw new Failure(
    'environment',
    `the Selenium Grid at ${grid} gave no browser: ${value?.message?.split('\n')[0] ?? 'its session names no DevTools address (se:cdp)'}`,
    'It needs Selenium 4 with Chrome nodes.',
  );
}

async function endSession(session: string): Promise<void> {
  await fetch(session, { method: 'DELETE' }).catch(() => undefined);
}
