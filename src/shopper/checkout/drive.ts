import type { Stage } from '../../evidence/types.ts';
import { messageOf } from '../../shared/errors.ts';
import type { Money } from '../../shared/money.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { lineInCart } from '../cart/line-in-cart.ts';
import type { ScreenButton } from '../intents/advance.ts';
import { readConfirmation } from '../intents/outcome.ts';
import { refusalToOrder } from '../order-gate.ts';
import type { Shopper } from '../shopper.ts';
import { fillScreen } from './answers/fill.ts';
import { beginCheckout } from './begin.ts';
import { correct, stuckOn } from './correct.ts';
import { passIdentity } from './identity.ts';
import { learn } from './learn.ts';
import { mayPlace } from './next/may-place.ts';
import { nextButton } from './next/next-button.ts';
import { notePayPress, noteTaken } from './next/pay-press.ts';
import { pressOn } from './next/press-on.ts';
import { noteDelivery } from './next/way-press.ts';
import { noteScreen } from './notes.ts';
import { finishOrder, noteRefusedOrder } from './order.ts';
import { type CheckoutScreen, readScreen } from './screen.ts';

/** How far the shopper is asked to go. */
export type Target = Extract<Stage, 'checkout' | 'delivery' | 'payment' | 'review' | 'placed'> | 'address';

const MOST_SCREENS = 24;
const MOST_STILL = 4;
/** Taxes and fees that a sum not yet shown may still take on. */
const MARGIN = 1.3;

/**
 * Goes through the checkout, screen by screen, until the target is reached. Each screen is read anew: its questions are
 * answered, then the button that leads on is pressed. What may place the order is pressed only for the target `placed`
 * and only with both consents.
 */
export async function driveCheckout(shopper: Shopper, target: Target): Promise<void> {
  const { checkout } = shopper.memory;
  let still = 0;
  for (let round = 0; round < MOST_SCREENS; round++) {
    let snapshot = await shopper.lookFreely();
    if (await confirmed(shopper, snapshot)) return;
    let screen = readScreen(snapshot, shopper.words, shopper.memory.site);
    if (await passIdentity(shopper, screen)) continue;
    await noteScreen(shopper, screen);
    if (reached(shopper, target)) return;

    const filled = await fillScreen(shopper, screen);
    screen = filled.screen;
    learn(shopper, screen);
    await noteScreen(shopper, screen);
    if (reached(shopper, target)) return;

    const next = nextButton(shopper, screen, filled.lastField);
    if (next === null) {
      still += 1;
      if (still === 1 && (await leftCartAgain(shopper, snapshot))) continue;
      if (still > MOST_STILL) throw shopper.deadEnd(stuckOn(shopper, screen));
      await shopper.until(
        (now) => readScreen(now, shopper.words, shopper.memory.site).signature !== screen.signature,
        2500,
      );
      continue;
    }
    const placing = mayPlace(shopper, screen, next);
    noteDelivery(shopper, screen, next);
    if (placing) {
      notePayPress(shopper, screen, next);
      await reachReview(shopper, screen, next);
      if (target !== 'placed') return;
      const refusal = refusalToOrder(shopper.setUp.consent, checkout.payment?.method ?? null, sumOf(shopper));
      if (refusal !== null) return noteRefusedOrder(shopper, refusal);
      checkout.orderAttempts += 1;
    }
    const pressed = await pressOn(shopper, screen, next);
    if (pressed === null) {
      // Nothing was touched: no order was tried.
      if (placing) checkout.orderAttempts -= 1;
      continue;
    }
    snapshot = pressed;
    noteTaken(checkout, shopper.words, screen, next.ref, snapshot);
    if (await confirmed(shopper, snapshot)) return;
    const after = readScreen(snapshot, shopper.words, shopper.memory.site);
    still = after.signature === screen.signature ? still + 1 : 0;
    if (still > 0) await correct(shopper, screen, after);
    if (still > MOST_STILL) throw shopper.deadEnd(stuckOn(shopper, after));
  }
  throw shopper.deadEnd(`the checkout did not end after ${MOST_SCREENS} screens`);
}

/** Something led back to the cart: it is left once more. */
async function leftCartAgain(shopper: Shopper, snapshot: Snapshot): Promise<boolean> {
  if (lineInCart(shopper, snapshot) === null || snapshot.url === shopper.memory.product?.url) return false;
  return beginCheckout(shopper).then(
    () => shopper.page.url() !== snapshot.url,
    (error: unknown) => {
      shopper.log.attempts.push({ because: messageOf(error) });
      return false;
    },
  );
}

function reached(shopper: Shopper, target: Target): boolean {
  const { checkout, stages } = shopper.memory;
  if (target === 'placed') return checkout.placed;
  if (target === 'address') return checkout.addressGiven || checkout.reviewReached;
  if (target === 'checkout') return stages.has('checkout');
  return stages.has(target) || checkout.reviewReached;
}

/** What the order will cost: as shown; where no screen shows it, the cart's sum and the delivery with a good margin. */
function sumOf(shopper: Shopper): Money | null {
  const { total, deliveryPrice } = shopper.memory.checkout;
  const { cartSum } = shopper.memory;
  if (total !== null || cartSum === null) return total;
  const goods = cartSum.amountMinor + (deliveryPrice?.amountMinor ?? 0);
  return { amountMinor: Math.ceil(goods * MARGIN), currency: cartSum.currency };
}

async function reachReview(shopper: Shopper, screen: CheckoutScreen, button: ScreenButton): Promise<void> {
  const { checkout } = shopper.memory;
  if (checkout.reviewReached) return;
  checkout.reviewReached = true;
  const page = await shopper.see('review', `review: "${button.text}" would place the order`);
  for (const stage of ['delivery', 'payment'] as const) {
    if (!shopper.memory.stages.has(stage)) shopper.reach(stage, page.id, 'the store chose it without asking');
  }
  shopper.reach(
    'review',
    page.id,
    button.meaning === 'place-order' ? null : `the last screen: "${button.text}" may place the order`,
  );
  await noteScreen(shopper, screen, 'review');
}

async function confirmed(shopper: Shopper, snapshot: Snapshot): Promise<boolean> {
  const { checkout } = shopper.memory;
  if (checkout.placed) return true;
  const confirmation = readConfirmation(snapshot, shopper.words, checkout.orderAttempts > 0);
  if (!confirmation || checkout.orderAttempts === 0) return false;
  await finishOrder(shopper, confirmation);
  return true;
}
