import { says } from '../../../lexicon/match.ts';
import type { ScreenButton } from '../../intents/advance.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';
import { pressKey } from './next-button.ts';
import { payPress } from './pay-press.ts';
import { paymentFollows, reviewFollows } from './review-ahead.ts';
import { sectionFollows } from './sections-ahead.ts';
import { isStranger } from './stranger.ts';

/** Whether the press may place the order: it says so, or everything an order needs is given and nothing shows a review ahead. */
export function mayPlace(shopper: Shopper, screen: CheckoutScreen, button: ScreenButton): boolean {
  const tries = shopper.memory.checkout.tries;
  tries.set(pressKey(screen, button), (tries.get(pressKey(screen, button)) ?? 0) + 1);
  if (isStranger(shopper)) return false;
  // "Commander" is said of the way to the checkout and of the order: what comes before the payment is no order.
  const ahead = shopper.memory.checkout.payment === null && paymentFollows(screen, shopper.words);
  if (button.meaning === 'place-order') return !(ahead && says(button.text, shopper.words.checkout) > 0.8);
  // Where each way to pay is a press that orders, nothing else on the screen does.
  if (payPress(shopper, screen) !== null) return false;
  const { checkout } = shopper.memory;
  if (!checkout.paymentSeen && !screen.mentionsPayment) return false;
  if (!checkout.addressGiven && !isMembersReview(checkout, screen)) return false;
  if (screen.placeOrder !== null && screen.placeOrder.ref !== button.ref) return false;
  if (ahead) return false;
  if (sectionFollows(screen.snapshot, button.ref, shopper.words)) return false;
  return !button.leadsToReview && !reviewFollows(screen, button.ref, shopper.words);
}

/** A member's address may be known without asking; what is ordered then shows its sum or how it is paid. */
function isMembersReview(checkout: Shopper['memory']['checkout'], screen: CheckoutScreen): boolean {
  return checkout.as === 'member' && (checkout.payment !== null || screen.total !== null);
}
