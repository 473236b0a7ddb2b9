import { isProductPage } from '../browse/product.ts';
import { findAddToCart } from '../intents/add-to-cart.ts';
import { closerOfShopLayer } from '../intents/overlays.ts';
import type { Shopper } from '../shopper.ts';
import { addToCart } from './add-to-cart.ts';
import { openCart } from './cart.ts';
import { countOf } from './cart-signs.ts';
import { setQuantity } from './set-quantity.ts';

/** Puts the wanted product back into the cart, where an earlier step took it out. */
export async function ensureInCart(shopper: Shopper): Promise<void> {
  const { product } = shopper.memory;
  if (!product) throw shopper.deadEnd('no product was chosen yet');
  const isEmpty = countOf(shopper, await shopper.lookFreely()) === 0;
  if (shopper.memory.added && !isEmpty && (await openCart(shopper).catch(() => null))) return;
  if (shopper.page.url() !== product.url) await shopper.go(product.url);
  else await closeDrawer(shopper);
  if (!(await shopper.until((snapshot) => isProductPage(snapshot, shopper), 4000)))
    throw shopper.deadEnd('the product page did not come back');
  await addToCart(shopper);
  shopper.memory.added = true;
  const line = await openCart(shopper);
  if (!line) throw shopper.deadEnd('the product is not in the cart');
  // It may have been there all the time, out of sight.
  const { wantedQuantity } = shopper.memory;
  if (line.quantity !== null && wantedQuantity !== null && line.quantity > wantedQuantity)
    await setQuantity(shopper, wantedQuantity);
}

/** The emptied cart may still lie over the product's own page. */
async function closeDrawer(shopper: Shopper): Promise<void> {
  const snapshot = await shopper.lookFreely();
  const button = findAddToCart(snapshot, shopper.words).ref;
  if (button !== null && !snapshot.nodes[button]?.covered) return;
  const close = closerOfShopLayer(snapshot, shopper.words);
  if (close !== null) await shopper.press(close, { closing: true }).catch(() => undefined);
  else await shopper.go(shopper.memory.product?.url ?? snapshot.url);
}
