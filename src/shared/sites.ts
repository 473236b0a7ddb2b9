import { getDomain, getHostname } from 'tldts';

/** The registrable domain of an address (`shop.example.co.uk` → `example.co.uk`), else its host (addresses, localhost). */
export function siteOf(url: string): string | null {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url);
}
