import type { ScreenButton } from '../../intents/advance.ts';
import type { Shopper } from '../../shopper.ts';
import { wantedOption } from '../answers/wanted.ts';
import type { CheckoutScreen } from '../screen.ts';

/** The press for the wanted way to get the goods, where each way has one of its own. Null where the screen has none. */
export function shipPress(shopper: Shopper, screen: CheckoutScreen): ScreenButton | null {
  const group = screen.groups.find(({ made, about }) => made === 'presses' && about === 'delivery');
  const wanted = group ? wantedOption(shopper, group) : null;
  if (!wanted) return null;
  return {
    ref: wanted.ref,
    text: wanted.label.slice(0, 80),
    score: 1,
    because: ['is the wanted way to get the goods'],
    how: 'words',
    meaning: 'continue',
    disabled: false,
    leadsToReview: false,
  };
}

/** Remembers how the goods are to come where what is pressed says so. */
export function noteShipPress(shopper: Shopper, { groups }: CheckoutScreen, { ref }: ScreenButton): void {
  const group = groups.find(({ made, about }) => made === 'presses' && about === 'delivery');
  const option = group?.options.find((each) => each.ref === ref);
  if (!option) return;
  shopper.memory.checkout.delivery = option.label;
  shopper.memory.checkout.deliveryPrice = option.price;
}
