import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { mainHeading } from '../intents/add-to-cart.ts';
import { mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { cartCount, findCartLink } from './cart-link.ts';

/** The store says that the cart is empty, on its page or in the small cart that hangs from the header. */
export function saysEmpty(shopper: Shopper, snapshot: Snapshot): boolean {
  const hanging = snapshot.nodes.filter((node) => node.visible && node.text !== '' && hangs(snapshot, node.ref));
  return [...mainTexts(snapshot), ...hanging.map((node) => node.text)].some(
    (text) => text.length < 160 && says(text, shopper.words.emptyCart) > 0.3,
  );
}

/** The number that stands beside the way to the cart, or beside another link that leads there too. */
export function countOf({ words }: Pick<Shopper, 'words'>, snapshot: Snapshot): number | null {
  const link = findCartLink(snapshot, words).ref;
  const href = link === null ? undefined : snapshot.nodes[link]?.attrs.href;
  const twins = snapshot.nodes.filter((node) => node.visible && node.role === 'link' && node.attrs.href === href);
  const counts = [link, ...(href ? twins : []).map((node) => node.ref)].map((ref) => cartCount(snapshot, ref));
  return counts.find((count) => count !== null) ?? null;
}

/** A small cart that hangs over the page from the way to the cart. */
export function hangs(snapshot: Snapshot, ref: number): boolean {
  return ancestors(snapshot, ref).some(isHanging);
}

/** A box that lies over what stands below it, higher than a sign of a number. */
export function isHanging({ style, rect }: SnapshotNode): boolean {
  return style?.position === 'absolute' && rect[3] > 100;
}

/** A page called the cart: a line on it is in the cart, also where it cannot be changed in place. */
export function isCartPage(snapshot: Snapshot, words: ShopWords): boolean {
  const heading = mainHeading(snapshot);
  const called = [heading ? textOf(snapshot, heading.ref) : '', snapshot.title.split(/[|–—:]/)[0] ?? ''];
  return called.some((text) => says(text, words.cart) > 0.8);
}
