import type { Sign } from '../facts/fact.ts';

/** Share of the signs that are there, 0..1. */
export function shareOf(signs: readonly Sign[]): number {
  return signs.filter((sign) => sign.present).length / signs.length;
}

/** The names of what is not there, for a sentence. */
export function missingOf(signs: readonly Sign[]): string {
  return signs
    .filter((sign) => !sign.present)
    .map((sign) => sign.name)
    .join(', ');
}
