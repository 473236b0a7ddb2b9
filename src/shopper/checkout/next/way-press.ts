import type { ScreenButton } from '../../intents/advance.ts';
import type { ChoiceOption } from '../../intents/choices/choice-option.ts';
import type { Shopper } from '../../shopper.ts';
import { wantedOption } from '../answers/wanted.ts';
import type { CheckoutScreen } from '../screen.ts';

type About = 'payment' | 'delivery';

/** What pressing a way means: each way to pay may order at once, a way to get the goods leads on. */
const MEANING = { payment: 'place-order', delivery: 'continue' } as const;
const BECAUSE = { payment: 'is the wanted way to pay', delivery: 'is the wanted way to get the goods' };

/** The press for the wanted way, where each way has a link or a button of its own. Null where the screen has no such presses. */
export function wayPress(shopper: Shopper, screen: CheckoutScreen, about: About): ScreenButton | null {
  const group = screen.groups.find((each) => each.made === 'presses' && each.about === about);
  const wanted = group ? wantedOption(shopper, group) : null;
  if (!wanted) return null;
  return {
    ref: wanted.ref,
    text: wanted.label.slice(0, 80),
    score: 1,
    because: [BECAUSE[about]],
    how: 'words',
    meaning: MEANING[about],
    disabled: false,
    leadsToReview: false,
  };
}

/** The ways that have a press each; empty where the screen has none. */
export function waysPressed({ groups }: CheckoutScreen, about: About): ChoiceOption[] {
  return groups.find((each) => each.made === 'presses' && each.about === about)?.options ?? [];
}

/** Remembers how the goods are to come where what is pressed says so. */
export function noteDelivery({ memory }: Shopper, screen: CheckoutScreen, { ref }: ScreenButton): void {
  const option = waysPressed(screen, 'delivery').find((each) => each.ref === ref);
  if (!option) return;
  memory.checkout.delivery = option.label;
  memory.checkout.deliveryPrice = option.price;
}
