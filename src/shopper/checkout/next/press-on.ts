import type { Snapshot } from '../../../snapshot/types.ts';
import { DeadEnd } from '../../dead-end.ts';
import { settleOn } from '../../intent.ts';
import type { ScreenButton } from '../../intents/advance.ts';
import { fieldErrors, invalidFields, readConfirmation } from '../../intents/outcome.ts';
import type { Shopper } from '../../shopper.ts';
import { type CheckoutScreen, readScreen } from '../screen.ts';

/** Presses the button; an order's press is stamped and waited for longer. Null: the page had drawn itself anew before. */
export async function pressOn(shopper: Shopper, screen: CheckoutScreen, next: ScreenButton): Promise<Snapshot | null> {
  shopper.record(settleOn('checkout.advance', screen.snapshot, [next], 0).resolution);
  const ordering = shopper.memory.checkout.orderAttempts > 0;
  shopper.memory.checkout.presses += 1;
  const pressedAt = shopper.setUp.now();
  const snapshot = await shopper.press(next.ref, { once: ordering }).catch(unlessRedrawn);
  if (snapshot === null) return null;
  if (ordering) shopper.memory.checkout.pressedAt = shopper.log.goal.inputAt ?? pressedAt.toISOString();
  const changed = await shopper.until(
    (now) =>
      readConfirmation(now, shopper.words, ordering) ||
      readScreen(now, shopper.words, shopper.memory.site).signature !== screen.signature ||
      hasErrors(shopper, now)
        ? now
        : null,
    ordering ? 8000 : 1500,
  );
  return changed ?? shopper.seen ?? snapshot;
}

function unlessRedrawn(error: unknown): null {
  if (error instanceof DeadEnd && error.redrawn) return null;
  throw error;
}

function hasErrors(shopper: Shopper, snapshot: Snapshot): boolean {
  return (
    shopper.heard.length > 0 || invalidFields(snapshot).length > 0 || fieldErrors(snapshot, shopper.words).length > 0
  );
}
