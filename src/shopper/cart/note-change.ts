import type { Shopper } from '../shopper.ts';
import type { CartLine } from './cart-line.ts';
import { lineInCart } from './line-in-cart.ts';

/** The product's line in the cart as the page shows it now. */
export async function lineInView(shopper: Shopper): Promise<CartLine | null> {
  return lineInCart(shopper, await shopper.lookFreely());
}

/** Files what was done to the cart, and whether it was seen to be done. */
export async function noteChange(
  shopper: Shopper,
  action: 'set-quantity' | 'remove' | 'empty' | 'revisit' | 'to-wishlist',
  done: boolean | null,
  because: string | null,
  quantityBefore: number | null,
  quantityAfter: number | null,
): Promise<void> {
  const page = await shopper.see('cart', action);
  await shopper.note({
    kind: 'cart',
    action,
    done,
    because,
    witnesses: [],
    confirmedVisibly: done,
    quantityBefore,
    quantityAfter,
    page: page.id,
  });
}
