import robotsParser from 'robots-parser';
import type { Shopper } from '../shopper.ts';
import { blockedBy } from '../troubles.ts';

interface Rules {
  /** Undefined for an address of another host. */
  isAllowed(url: string, name: string): boolean | undefined;
  /** -1 where no rule speaks of the address. */
  getMatchingLineNumber(url: string, name: string): number;
  getSitemaps(): string[];
}

/** Its types describe a default export, but it is the module itself that is called. */
const rulesOf: (url: string, text: string) => Rules = Object(robotsParser);

/** The name by which a robots.txt can speak to the shopper, whatever his browser says of itself. */
const NAME = 'mystery-shopper';
const MOST_BYTES = 64 * 1024;
const PATIENCE_MS = 5000;

export interface SiteFile {
  url: string;
  /** Null when nothing answered. */
  status: number | null;
  /** At most the first 64 KiB. */
  text: string;
}

/** What the store asks of the shopper in its robots.txt. */
export interface Robots {
  file: SiteFile;
  /** A rule for the shopper by name keeps this address from him. Rules for all crawlers (`*`) are not about a shopper. */
  keepsOut(url: string): boolean;
  sitemaps: string[];
}

export function readRobots(file: SiteFile): Robots {
  const rules = rulesOf(file.url, file.status === 200 ? file.text : '');
  // Where nothing is said to the shopper by name, the rule for everybody answers.
  const byName = (url: string) => rules.getMatchingLineNumber(url, NAME) !== rules.getMatchingLineNumber(url, '*');
  return {
    file,
    keepsOut: (url) => rules.isAllowed(url, NAME) === false && byName(url),
    sitemaps: rules.getSitemaps(),
  };
}

/** Reads the store's robots.txt before its first page. Throws `blocked` where it keeps the shopper from that page. */
export async function askRobots(shopper: Shopper, home: string): Promise<void> {
  if (shopper.memory.robots) return;
  const file = await fetchSiteFile(shopper, new URL('/robots.txt', home).href);
  shopper.memory.robots = readRobots(file);
  await shopper.note({ kind: 'site-file', name: 'robots.txt', ...file });
  if (!shopper.memory.robots.keepsOut(home)) return;
  const quote = `robots.txt asks ${NAME} not to open ${home}`;
  await shopper.note({ kind: 'blocked', what: 'robots', status: file.status, quote, page: null });
  throw blockedBy({ what: 'robots', quote });
}

/** Throws a dead end where a rule for the shopper by name keeps him from an address. */
export function heedRobots(shopper: Shopper, url: string | undefined): void {
  if (url && shopper.memory.robots?.keepsOut(url)) throw shopper.deadEnd(`robots.txt keeps the shopper from ${url}`);
}

/** The sitemap that robots.txt names, or the one at its usual place. */
export async function readSitemap(shopper: Shopper): Promise<void> {
  const { homeUrl, robots } = shopper.memory;
  const named = robots?.sitemaps[0];
  const address =
    named !== undefined && URL.canParse(named, homeUrl) ? new URL(named, homeUrl) : new URL('/sitemap.xml', homeUrl);
  await shopper.note({ kind: 'site-file', name: 'sitemap.xml', ...(await fetchSiteFile(shopper, address.href)) });
}

async function fetchSiteFile(shopper: Shopper, url: string): Promise<SiteFile> {
  try {
    const response = await shopper.page.context().request.get(url, { timeout: PATIENCE_MS, maxRedirects: 3 });
    return { url, status: response.status(), text: (await response.text()).slice(0, MOST_BYTES) };
  } catch {
    return { url, status: null, text: '' };
  }
}
