import type { EvidenceOf } from '../evidence/types.ts';
import { isPrivate } from '../shared/sites.ts';
import { type Fact, known, unknown } from './fact.ts';

/** Addresses of these pages, and what they asked for, that did not go over HTTPS. */
export function insecureIn(pages: EvidenceOf<'page'>[]): string[] {
  const own = pages.map((page) => page.url).filter((url) => url.startsWith('http:'));
  const asked = pages.flatMap((page) => page.requests.insecure);
  return [...new Set([...own, ...asked])];
}

/**
 * The insecure addresses as a fact. A store on this machine or in a private network has no certificate to be had, and
 * nobody listens in on the way: nothing can be told of it until it is asked over HTTPS or sends shoppers outside.
 */
export function insecureFact(found: string[], evidence: (string | null)[]): Fact<string[]> {
  const inside = found.length > 0 && found.every(isPrivate);
  return inside
    ? unknown('the store stands on this machine or in a private network', evidence)
    : known(found, evidence);
}
