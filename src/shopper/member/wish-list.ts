import { fold } from '../../shared/text.ts';
import { regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { openServicePage } from '../browse/service-pages.ts';
import { saveForLater } from '../cart/cart-changes.ts';
import { ensureInCart } from '../cart/product-again.ts';
import { productCards } from '../intents/cards.ts';
import type { Shopper } from '../shopper.ts';

const APPEARS_MS = 2500;

/**
 * Opens the wish list. Where the cart could not be moved there before, it is tried again now: many stores offer it to
 * members only. Returns why there is no list, or null.
 */
export async function openWishList(shopper: Shopper): Promise<string | null> {
  const { product, account } = shopper.memory;
  if (product && account.works && shopper.memory.saved !== product.name) {
    await ensureInCart(shopper);
    await saveForLater(shopper);
  }
  if (!(await openServicePage(shopper, 'wishlist'))) return 'no way to a wish list was found';
  if (product && shopper.memory.saved === product.name) await noteListed(shopper, product.name);
  return null;
}

/** What was moved from the cart must stand on the list. */
async function noteListed(shopper: Shopper, name: string): Promise<void> {
  const listed = (await shopper.until((snapshot) => lists(snapshot, name, shopper) || null, APPEARS_MS)) ?? false;
  await shopper.note({
    kind: 'cart',
    action: 'to-wishlist',
    done: listed,
    because: listed ? null : 'the wish list does not show what was moved there',
    witnesses: [{ what: 'item', before: null, after: listed ? name : null, agrees: listed }],
    confirmedVisibly: listed,
    quantityBefore: null,
    quantityAfter: null,
    page: shopper.memory.lastPage,
  });
}

/** Whether the wish list, where there is one, holds the product of this visit. */
export async function wishListHolds(shopper: Shopper): Promise<boolean> {
  const { product } = shopper.memory;
  if (!product || !(await openServicePage(shopper, 'wishlist'))) return false;
  return (await shopper.until((snapshot) => lists(snapshot, product.name, shopper) || null, APPEARS_MS)) ?? false;
}

function lists(snapshot: Snapshot, name: string, shopper: Shopper): boolean {
  const wanted = fold(name);
  if (productCards(snapshot, shopper.words).some((card) => fold(card.name).includes(wanted))) return true;
  return snapshot.nodes.some(
    (node) =>
      node.visible &&
      (node.role === 'link' || node.role === 'heading') &&
      regionOf(snapshot, node.ref) === 'main' &&
      fold(node.name || textOf(snapshot, node.ref)).includes(wanted),
  );
}
