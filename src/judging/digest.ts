import { createHash } from 'node:crypto';
import type { Edition } from '../benchmark/edition.ts';

/** SHA-256 of the edition with everything it takes over from the default, hex: the same rules give the same digest. */
export function digestOf(edition: Edition): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(edition)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
