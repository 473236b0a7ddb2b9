import { moneyText } from '../scenario/codes.ts';
import { PAYMENTS } from '../scenario/head.ts';
import type { Scenario } from '../scenario/types.ts';
import { Failure } from '../shared/errors.ts';
import { nearest } from '../shared/text.ts';

/** The consent that stands for a scenario's head when only an address was given. Both halves, or none. */
export function ordersFrom(payments: string | undefined, maxTotal: string | undefined): Scenario['orders'] {
  if (payments === undefined && maxTotal === undefined) return null;
  if (payments === undefined || maxTotal === undefined) {
    throw new Failure(
      'usage',
      'an order needs both --payments and --max-total',
      'For example: --payments cash-on-delivery --max-total "80 EUR".',
    );
  }
  const names = payments.split(',').map((name) => name.trim());
  for (const name of names) {
    if (PAYMENTS.some((known) => known === name)) continue;
    const meant = nearest(name, PAYMENTS);
    throw new Failure(
      'usage',
      `unknown payment method "${name}"`,
      meant ? `Did you mean "${meant}"?` : `Known: ${PAYMENTS.join(', ')}.`,
    );
  }
  return { payments: names, maxTotal: amountFrom(maxTotal), cancel: false };
}

/** `200 EUR`; a bare `200` is an amount in whatever currency the store uses. */
function amountFrom(text: string): NonNullable<Scenario['orders']>['maxTotal'] {
  const bare = /^\s*(\d{1,9})(?:\.(\d{1,2}))?\s*$/.exec(text);
  if (bare) return { amountMinor: Number(bare[1]) * 100 + Number((bare[2] ?? '0').padEnd(2, '0')), currency: null };
  const parsed = moneyText.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new Failure('usage', `--max-total ${text}: ${parsed.error.issues[0]?.message}`);
}
