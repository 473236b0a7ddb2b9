import type { EvidenceOf } from '../evidence/types.ts';

/** Addresses of these pages, and what they asked for, that did not go over HTTPS. */
export function insecureIn(pages: EvidenceOf<'page'>[]): string[] {
  const own = pages.map((page) => page.url).filter((url) => url.startsWith('http:'));
  const asked = pages.flatMap((page) => page.requests.insecure);
  return [...new Set([...own, ...asked])];
}
