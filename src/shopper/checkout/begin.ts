import { openCart } from '../cart/cart.ts';
import { findCartLine, findCheckoutButton } from '../intents/cart.ts';
import type { Shopper } from '../shopper.ts';
import { readScreen } from './screen.ts';

/** Leaves the cart towards the checkout. A cart page that asks for the address itself is the checkout already. */
export async function beginCheckout(shopper: Shopper): Promise<void> {
  const { checkout, product } = shopper.memory;
  let snapshot = await shopper.lookFreely();
  if (product && !findCartLine(snapshot, product.name, shopper.words)) {
    if (!(await openCart(shopper))) throw shopper.deadEnd('the product is not in the cart');
    snapshot = shopper.seen ?? snapshot;
  }
  const found = await shopper.find('cart.checkout-button', (now) => findCheckoutButton(now, shopper.words));
  if (found === null && !asksForAddress(shopper))
    throw shopper.deadEnd('no way from the cart to the checkout was found');
  if (found !== null && !asksForAddress(shopper)) {
    const before = readScreen(snapshot, shopper.words).signature;
    await shopper.press(found);
    await shopper.until((now) => readScreen(now, shopper.words).signature !== before, 6000);
  }
  checkout.begun = true;
}

function asksForAddress(shopper: Shopper): boolean {
  if (!shopper.seen) return false;
  const names = readScreen(shopper.seen, shopper.words).fields.map((field) => field.field);
  return names.includes('street') && names.includes('postcode');
}
