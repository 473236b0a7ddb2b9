import { getDomain, getHostname } from 'tldts';

/** The registrable domain of an address (`shop.example.co.uk` → `example.co.uk`), else its host (addresses, localhost). */
export function siteOf(url: string): string | null {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url);
}

/**
 * Whether an address is on this machine or in a network that nobody reaches from outside: loopback, the private ranges
 * of RFC 1918 and RFC 4193, link-local, `localhost`, `*.local`, `*.test`, `*.internal`.
 */
export function isPrivate(url: string): boolean {
  const host = (getHostname(url) ?? '').toLowerCase();
  if (/(^|\.)(localhost|local|test|internal|home\.arpa)$/.test(host)) return true;
  if (host.includes(':')) return host === '::1' || /^f(c|d)/.test(host) || host.startsWith('fe80:');
  return /^(127|10)(\.\d{1,3}){3}$|^192\.168(\.\d{1,3}){2}$|^172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}$|^169\.254(\.\d{1,3}){2}$/.test(
    host,
  );
}

/** Whether two addresses show the same page, whatever place on it they name. */
export function isSamePage(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
