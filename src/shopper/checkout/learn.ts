import type { ChoiceOption } from '../intents/choices/choice-option.ts';
import type { Shopper } from '../shopper.ts';
import { isPending, isRequired } from './answers/pending.ts';
import { hasTaken } from './answers/press-tile.ts';
import type { CheckoutScreen } from './screen.ts';

/** What the screen tells about the order so far. */
export function learn(shopper: Shopper, screen: CheckoutScreen): void {
  const { checkout } = shopper.memory;
  const asked = new Set(screen.fields.map(({ field }) => field));
  // A town or a postcode alone is asked for to work out the delivery.
  const addressed = asked.has('street') || (asked.has('postcode') && asked.has('city'));
  const missing = screen.fields.filter((field) => isRequired(field) && isPending(shopper, screen, field));
  if (addressed && missing.length === 0) checkout.addressGiven = true;
  learnChoices(shopper, screen);
  if (screen.mentionsPayment) checkout.paymentSeen = true;
  if (!checkout.payment && screen.statedPayment) checkout.payment = screen.statedPayment;
  if (screen.total) checkout.total = screen.total.amount;
}

function learnChoices(shopper: Shopper, screen: CheckoutScreen): void {
  const { checkout } = shopper.memory;
  const delivery = chosenOf(shopper, screen, 'delivery');
  if (delivery) {
    checkout.delivery = delivery.label;
    checkout.deliveryPrice = delivery.price;
    shopper.reach('delivery', null);
  }
  if (learnPayment(shopper, screen)) shopper.reach('payment', null);
}

/** How the order would be paid, also where the cart asks for it already. True: a way to pay is chosen here. */
export function learnPayment(shopper: Shopper, screen: CheckoutScreen): boolean {
  const payment = chosenOf(shopper, screen, 'payment');
  if (payment) shopper.memory.checkout.payment = { label: payment.label, method: payment.payment };
  return payment !== null;
}

/** What the screen shows as chosen; else what took the answer when it was pressed. */
function chosenOf(
  { memory }: Shopper,
  { groups, snapshot }: CheckoutScreen,
  about: 'delivery' | 'payment',
): ChoiceOption | null {
  const asked = groups.filter((group) => group.about === about);
  const shown = asked.find(({ chosen }) => chosen !== null)?.chosen;
  const options = asked.flatMap((group) => group.options);
  return shown ?? options.find((option) => hasTaken(memory.checkout, snapshot, about, option)) ?? null;
}
