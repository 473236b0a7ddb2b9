import type { ScreenButton } from '../../intents/advance.ts';
import type { Shopper } from '../../shopper.ts';
import { wantedOption } from '../answers/wanted.ts';
import type { CheckoutScreen } from '../screen.ts';

/**
 * The press for the wanted way to pay, where each way has a link or a button of its own. Some stores ask once more after it,
 * others place the order at once: it is pressed as what places the order. Null where the screen has no such presses.
 */
export function payPress(shopper: Shopper, screen: CheckoutScreen): ScreenButton | null {
  const group = screen.groups.find(({ made }) => made === 'presses');
  const wanted = group ? wantedOption(shopper, group) : null;
  if (!wanted) return null;
  return {
    ref: wanted.ref,
    text: wanted.label.slice(0, 80),
    score: 1,
    because: ['is the wanted way to pay'],
    how: 'words',
    meaning: 'place-order',
    disabled: false,
    leadsToReview: false,
  };
}

/** Remembers how the order would be paid where what is pressed says so. */
export function notePayPress({ memory }: Shopper, { groups }: CheckoutScreen, { ref }: ScreenButton): void {
  const option = groups.find(({ made }) => made === 'presses')?.options.find((each) => each.ref === ref);
  if (option) memory.checkout.payment = { label: option.label, method: option.payment };
}
