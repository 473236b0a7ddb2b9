import type { ScreenButton } from '../intents/advance.ts';
import type { Shopper } from '../shopper.ts';
import { wantedOption } from './answers/wanted.ts';
import type { CheckoutScreen } from './screen.ts';

/**
 * The link of the wanted way to pay, where each way is a link to a page of its own. Some stores ask once more there, others
 * place the order at once: it is pressed as what places the order. Null where the screen has no such links.
 */
export function payLink(shopper: Shopper, screen: CheckoutScreen): ScreenButton | null {
  const group = screen.groups.find(({ made }) => made === 'links');
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

/** Remembers how the order would be paid where the button itself says so. */
export function notePayLink({ memory }: Shopper, { groups }: CheckoutScreen, { ref }: ScreenButton): void {
  const option = groups.find(({ made }) => made === 'links')?.options.find((each) => each.ref === ref);
  if (option) memory.checkout.payment = { label: option.label, method: option.payment };
}
