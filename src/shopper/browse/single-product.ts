import type { ShopWords } from '../../lexicon/types.ts';
import { readOffer } from '../../reading/read-part.ts';
import { regionOf, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findAddToCart, mainHeading } from '../intents/add-to-cart.ts';
import { nameLikeness, type ProductCard, productCards } from '../intents/cards.ts';

const SAME_PRODUCT = 0.6;

/**
 * The product whose own page is in view where a list was expected: many stores lead a search with one hit straight to it.
 * What that page recommends is no list of results. Null on a list, also one that lets its products be added.
 */
export function singleProduct(snapshot: Snapshot, wish: string | null, words: ShopWords): ProductCard | null {
  const heading = mainHeading(snapshot);
  const button = findAddToCart(snapshot, words).ref;
  const pressed = button === null ? undefined : snapshot.nodes[button];
  if (!heading || !pressed || wish === null) return null;
  const name = textOf(snapshot, heading.ref);
  const likeness = nameLikeness(name, wish);
  if (likeness < SAME_PRODUCT || leadsToIt(snapshot, wish, likeness)) return null;
  const inList = productCards(snapshot, words).some((card) => {
    const root = snapshot.nodes[card.ref];
    return root !== undefined && within(pressed, root) && !within(heading, root);
  });
  if (inList) return null;
  const price = readOffer(snapshot).price?.value ?? null;
  return { ref: heading.ref, link: heading.ref, href: snapshot.url, name, price, soldOut: false };
}

const PICTURE = /\.(jpe?g|png|webp|gif|svg|avif)$/i;

/** A link that is called as the wish at least as well as the page itself leads to the product: it is elsewhere. */
function leadsToIt(snapshot: Snapshot, wish: string, likeness: number): boolean {
  const here = pathOf(snapshot.url);
  return snapshot.nodes.some((node) => {
    if (!node.visible || node.role !== 'link' || !node.attrs.href) return false;
    if (['header', 'nav', 'footer'].includes(regionOf(snapshot, node.ref))) return false;
    const path = pathOf(node.attrs.href);
    if (path === null || path === here || PICTURE.test(path)) return false;
    return nameLikeness(node.name || textOf(snapshot, node.ref), wish) >= likeness;
  });
}

function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
