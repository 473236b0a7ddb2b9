import { isProductPage } from '../browse/product.ts';
import type { Shopper } from '../shopper.ts';
import { addToCart, openCart } from './cart.ts';

/** Puts the wanted product back into the cart, where an earlier step took it out. */
export async function ensureInCart(shopper: Shopper): Promise<void> {
  const { product } = shopper.memory;
  if (!product) throw shopper.deadEnd('no product was chosen yet');
  if (shopper.memory.added && (await openCart(shopper).catch(() => null))) return;
  if (shopper.page.url() !== product.url) await shopper.go(product.url);
  if (!(await shopper.until((snapshot) => isProductPage(snapshot, shopper), 4000)))
    throw shopper.deadEnd('the product page did not come back');
  await addToCart(shopper);
  shopper.memory.added = true;
  if (!(await openCart(shopper))) throw shopper.deadEnd('the product is not in the cart');
}
