import type { ShopWords } from '../../lexicon/types.ts';
import { readOffer } from '../../reading/read-part.ts';
import { textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findAddToCart, mainHeading } from '../intents/add-to-cart.ts';
import { nameLikeness, type ProductCard, productCards } from '../intents/cards.ts';
import { isVariantOf } from '../intents/product-options/variant-links.ts';

/** Enough of the wanted words for a product to count as the wanted one. */
const SAME_PRODUCT = 0.6;

/**
 * A search with a single hit often leads straight to that product's page: the product whose own page this is, where it is
 * the wanted one. Null on a list, which shows the wanted product with a way to it.
 */
export function ownProduct(snapshot: Snapshot, wanted: string, words: ShopWords): ProductCard | null {
  const heading = mainHeading(snapshot);
  const name = heading ? textOf(snapshot, heading.ref) : '';
  if (!heading || nameLikeness(name, wanted) < SAME_PRODUCT) return null;
  const listed = productCards(snapshot, words).some(
    (card) => nameLikeness(card.name, name) >= SAME_PRODUCT && leadsAway(snapshot, card),
  );
  const button = findAddToCart(snapshot, words).ref;
  if (listed || button === null) return null;
  const offer = readOffer(snapshot);
  return {
    ref: heading.ref,
    link: heading.ref,
    href: snapshot.url,
    name,
    price: offer.price?.value ?? null,
    soldOut: offer.stock?.value === 'out-of-stock',
  };
}

function leadsAway(snapshot: Snapshot, card: ProductCard): boolean {
  if (card.href === null || !URL.canParse(card.href)) return false;
  const [here, there] = [new URL(snapshot.url), new URL(card.href)];
  return here.host !== there.host || !isVariantOf(here, there);
}
