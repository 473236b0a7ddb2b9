import { Failure, messageOf } from '../../shared/errors.ts';
import { type BrowserWish, launchBrowser } from '../launch.ts';
import type { Browser } from '../playwright.ts';
import { endGridSession, isGrid } from './selenium-grid.ts';

/** Where browsers for visits come from. */
export interface Supply {
  /** A browser for one visit at a time; one that was given back is given out again. */
  lease(): Promise<Lease>;
  /** Closes every browser. */
  close(): Promise<void>;
}

export interface Lease {
  browser: Browser;
  /** Its endpoint; null: on this machine. */
  endpoint: string | null;
  release(): void;
}

export interface SupplyWish {
  path: string | null;
  headed: boolean;
  /** Browsers elsewhere, shared out evenly; none: browsers of this machine are started. */
  endpoints: string[];
  /** For tests: opens a browser. */
  open?(wish: BrowserWish): Promise<Browser>;
}

interface Held {
  browser: Browser;
  endpoint: string | null;
}

/** Browsers as they are asked for: an own one for each visit that goes on, kept for the next. One that died is not given out again. */
export function openSupply(wish: SupplyWish): Supply {
  const open = wish.open ?? launchBrowser;
  const idle: Held[] = [];
  const all = new Set<Held>();
  const failures = new Map<string, number>();

  async function opened(): Promise<Held> {
    if (wish.endpoints.length === 0)
      return { browser: await open({ path: wish.path, headed: wish.headed }), endpoint: null };
    const refused: string[] = [];
    for (const endpoint of inTurn(wish.endpoints, all, failures)) {
      try {
        return { browser: await open({ endpoint }), endpoint };
      } catch (error) {
        failures.set(endpoint, (failures.get(endpoint) ?? 0) + 1);
        refused.push(messageOf(error));
      }
    }
    throw new Failure('environment', refused.join('; '), 'Are they running, and do their versions fit?');
  }

  return {
    async lease() {
      for (let held = idle.pop(); held; held = idle.pop()) {
        if (held.browser.isConnected()) return leaseOf(held);
        all.delete(held);
      }
      const held = await opened();
      all.add(held);
      return leaseOf(held);
    },
    async close() {
      await Promise.all([...all].map(closeHeld));
    },
  };

  function leaseOf(held: Held): Lease {
    return {
      ...held,
      release() {
        if (held.browser.isConnected()) idle.push(held);
        else {
          all.delete(held);
          if (held.endpoint) failures.set(held.endpoint, (failures.get(held.endpoint) ?? 0) + 1);
        }
      },
    };
  }
}

/** Endpoints that never failed first, then those with the fewest browsers of ours, then as they were named. */
function inTurn(endpoints: string[], all: Set<Held>, failures: Map<string, number>): string[] {
  const held = (endpoint: string) => [...all].filter((each) => each.endpoint === endpoint).length;
  const rank = (endpoint: string) => (failures.get(endpoint) ?? 0) * 1000 + held(endpoint);
  return [...endpoints].sort((a, b) => rank(a) - rank(b));
}

async function closeHeld({ browser, endpoint }: Held): Promise<void> {
  await browser.close().catch(() => undefined);
  if (endpoint && isGrid(endpoint)) await endGridSession(browser);
}
