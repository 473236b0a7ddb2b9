import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, inLayer, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findAddToCart, listedProducts, mainHeading } from '../intents/add-to-cart.ts';
import type { Shopper } from '../shopper.ts';
import { type CartLine, findCartLine } from './cart-line.ts';
import { countOf, hangs, isCartPage, saysEmpty } from './cart-signs.ts';

/** The line of the product in a cart that is not empty. A wish list shown beside an empty cart is none. */
export function lineOf(shopper: Shopper, snapshot: Snapshot, product: string): CartLine | null {
  if (saysEmpty(shopper, snapshot)) return null;
  const line = findCartLine(snapshot, product, shopper.words);
  if (!line || isOwnPage(shopper, snapshot, line)) return null;
  return isChangeable(line) || countOf(shopper, snapshot) !== 0 ? line : null;
}

/** The product's line in a cart that is in view, with the means to change it; the product's own page is no cart. */
export function lineInCart(shopper: Shopper, snapshot: Snapshot): CartLine | null {
  const line = findCartLine(snapshot, shopper.memory.product?.name ?? '', shopper.words);
  if (!line || isOwnPage(shopper, snapshot, line)) return null;
  return isChangeable(line) ? line : null;
}

/** The product's own page has a name, a price and a quantity too, and may list what was chosen above its button. */
function isOwnPage(shopper: Shopper, snapshot: Snapshot, line: CartLine): boolean {
  if (snapshot.url !== shopper.memory.product?.url) return false;
  if (inLayer(snapshot, line.ref) || hangs(snapshot, line.ref)) return false;
  return (
    line.remove === null || offers(snapshot, line, shopper.words) || standsAboveButton(snapshot, line, shopper.words)
  );
}

/** The buttons that put the product into the cart, or buy it, stand in the same piece. */
function offers(snapshot: Snapshot, { ref }: CartLine, words: ShopWords): boolean {
  return subtree(snapshot, ref).some(
    ({ visible, role, name }) =>
      visible &&
      role === 'button' &&
      says(name, words.viewCart) < 0.6 &&
      [words.addToCart, words.cart, words.buyNow].some((phrases) => says(name, phrases) > 0.6),
  );
}

/** The product's button stands below, in the same part of the page; a list of further goods below a cart is another. */
function standsAboveButton(snapshot: Snapshot, { ref }: CartLine, words: ShopWords): boolean {
  const button = snapshot.nodes[findAddToCart(snapshot, words).ref ?? -1];
  const line = snapshot.nodes[ref];
  if (!button || !line || ref >= button.ref || regionOf(snapshot, ref) === 'header') return false;
  const part = [line, ...ancestors(snapshot, ref)].find((each) => within(button, each));
  return !listedProducts(snapshot, words).some((card) => part && within(snapshot.nodes[card.ref] ?? part, part));
}

/** The product's line where the page, or what lies over it, is the whole cart; a small cart that only shows is none. */
export function cartLineIn(shopper: Shopper, snapshot: Snapshot, product: string): CartLine | null {
  if (isWishList(snapshot, shopper.words)) return null;
  const line = lineOf(shopper, snapshot, product);
  if (!line || !isWholeCart(shopper, snapshot, line)) return null;
  return inLayer(snapshot, line.ref) ||
    (line.remove !== null && hangs(snapshot, line.ref)) ||
    isCartPage(snapshot, shopper.words) ||
    findAddToCart(snapshot, shopper.words).ref === null
    ? line
    : null;
}

/** A cart that stands open in a box beside every page, with no page of its own. */
export function cartBeside(shopper: Shopper, snapshot: Snapshot, product: string): CartLine | null {
  const line = lineOf(shopper, snapshot, product);
  if (!line || line.remove === null || line.amounts.length === 0) return null;
  const named = ancestors(snapshot, line.ref).some((box) => {
    const text = textOf(snapshot, box.ref);
    return text.length < 500 && says(text, shopper.words.cart) > 0;
  });
  return named ? line : null;
}

/** A list of wishes has lines with prices and means to remove them, too. */
function isWishList(snapshot: Snapshot, words: ShopWords): boolean {
  const heading = mainHeading(snapshot);
  const text = heading ? textOf(snapshot, heading.ref) : snapshot.title;
  return says(text, words.wishlist) > 0.5 && says(text, words.cart) < 0.5;
}

/** More, less or none of it can be had from here. */
export function isChangeable(line: CartLine): boolean {
  return line.remove !== null || line.quantityField !== null || line.increase !== null;
}

/** Not one that only shows what is in it and leads on to the cart itself. */
export function isWholeCart(shopper: Shopper, snapshot: Snapshot | null, line: CartLine): boolean {
  if (isChangeable(line)) return true;
  return snapshot !== null && line.amounts.length > 0 && isCartPage(snapshot, shopper.words);
}
