import type { Shopper } from '../shopper/shopper.ts';

/** What the visit may have left at the store for good, in words; null: it only looked, and put things into a cart. */
export function sentIn({ memory }: Shopper): string | null {
  const { account, checkout, messageBegun } = memory;
  if (checkout.orderAttempts > 0) return 'an order may have been placed';
  if (messageBegun) return 'a message may have been sent';
  if (account.opening || account.works || (checkout.begun && checkout.as === 'new-account'))
    return 'an account may have been made';
  return null;
}
