import { Failure, messageOf } from '../shared/errors.ts';
import type { Block } from './intents/blocked.ts';

/** A page that the store could not make is the store's failure. */
export function complainOfServerError(status: number | null, url: string): void {
  if (status !== null && status >= 500) throw new Failure('store-broke', `the store answered ${status} at ${url}`);
}

export function unreachable(url: string, error: unknown): Failure {
  const reason = messageOf(error).replace(/^page\.goto: /, '');
  const remedy = 'Is the address right, and is the store up?';
  return new Failure('store-broke', `the store does not answer at ${url}: ${reason}`, remedy, { cause: error });
}

/** Kept out: an outcome of its own, never a bad score and never evaded. */
export function blockedBy(block: Block): Failure {
  return new Failure(
    'blocked',
    `the store keeps the shopper out (${block.what}): ${block.quote.slice(0, 120)}`,
    'Ask the store to admit the visit, or visit later; nothing is evaded.',
  );
}
