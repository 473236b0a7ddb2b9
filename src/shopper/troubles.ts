import type { PageWatch } from '../browser/page-watch.ts';
import { formatDuration } from '../shared/duration.ts';
import { Failure, messageOf } from '../shared/errors.ts';
import type { Block } from './intents/blocked.ts';

/** A page that the store could not make is the store's failure. */
export function complainOfServerError({ status, page, retryAfter }: PageWatch): void {
  if (status === null || status < 500) return;
  throw new Failure(
    'store-broke',
    `the store answered ${status} at ${page.url()}`,
    saidToWait(retryAfter) ?? undefined,
  );
}

export function unreachable(url: string, error: unknown): Failure {
  const reason = messageOf(error).replace(/^page\.goto: /, '');
  const remedy = 'Is the address right, and is the store up?';
  return new Failure('store-broke', `the store does not answer at ${url}: ${reason}`, remedy, { cause: error });
}

/** Kept out: an outcome of its own, never a bad score and never evaded. */
export function blockedBy(block: Block, retryAfter: string | null = null): Failure {
  return new Failure(
    'blocked',
    `the store keeps the shopper out (${block.what}): ${block.quote.slice(0, 120)}`,
    saidToWait(retryAfter) ?? 'Ask the store to admit the visit, or visit later; nothing is evaded.',
  );
}

/** `Retry-After` is a number of seconds or a date; anything else is not passed on. */
function saidToWait(retryAfter: string | null): string | null {
  if (retryAfter === null) return null;
  if (/^\d{1,9}$/.test(retryAfter))
    return `The store asks to come again in ${formatDuration(Number(retryAfter) * 1000)}.`;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : `The store asks not to come again before ${new Date(at).toISOString()}.`;
}
