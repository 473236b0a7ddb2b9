import { says } from '../../lexicon/match.ts';
import { regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { isSameName, middling, type ProductCard, productCards } from '../intents/cards.ts';
import type { Shopper } from '../shopper.ts';
import { resultsFor } from './search.ts';

/** What the shopper wants: the given words, or a product that the store shows. */
export interface Wish {
  query: string;
  name: string;
  card: ProductCard | null;
}

const MOST_WORDS = 4;
const MOST_CATEGORIES = 5;

/** The wish of this visit; without one given, a product of middling price that the store itself shows. */
export async function wishFor(shopper: Shopper, given: string | null): Promise<Wish> {
  const said = given ?? shopper.setUp.wantedProduct;
  if (said) return { query: said, name: said, card: null };
  const cards = await shownProducts(shopper);
  const card = middling(cards);
  if (!card) throw shopper.deadEnd('the store shows no product with a price to choose from');
  return { query: queryFrom(card.name), name: card.name, card };
}

/** The first words of a name: stores search for all words, and the tail of a name is often decoration. */
export function queryFrom(name: string): string {
  const words = name
    .replace(/[|,;:()"„“”«»/–—].*$/u, '')
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS);
  return (words.join(' ') || name).trim();
}

/** Products on the page in view, else on the first categories. */
async function shownProducts(shopper: Shopper): Promise<ProductCard[]> {
  const here = productCards(await shopper.lookFreely(), shopper.words);
  if (here.filter((card) => !card.soldOut).length >= 2) return here;
  const listed = await openCategory(shopper);
  if (listed.length > 0) return listed;
  return here.length > 0 ? here : searchedProducts(shopper);
}

/** A store that shows nothing unasked: letters that most names have, as a curious shopper would try. */
async function searchedProducts(shopper: Shopper): Promise<ProductCard[]> {
  await shopper.go(shopper.memory.homeUrl);
  for (const query of ['a', 'o', '1']) {
    const cards = await resultsFor(shopper, query);
    if (cards === 'no-search') return [];
    if (cards !== null && cards.length > 0) return cards;
  }
  return [];
}

/** Goes to a list of products through the navigation: where there is no search or it shows nothing. */
export async function browseToProducts(shopper: Shopper, wish: Wish): Promise<void> {
  await shopper.go(shopper.memory.homeUrl);
  const cards = productCards(await shopper.look(), shopper.words);
  const known = cards.some(({ name }) => (wish.card ? name === wish.name : isSameName(name, wish.name)));
  const listed = known ? cards : await openCategory(shopper, wish.name);
  if (listed.length === 0) throw shopper.deadEnd('neither search nor categories led to products');
  const page = await shopper.see('category');
  shopper.reach('search', page.id, 'found through the categories: the search showed nothing or is missing');
}

/** Opens categories one after the other until one lists the wanted product; where none does, the first with any. */
async function openCategory(shopper: Shopper, wanted?: string): Promise<ProductCard[]> {
  const home = await shopper.lookFreely();
  let first: string | null = null;
  for (const href of categoryLinks(home, shopper).slice(0, MOST_CATEGORIES)) {
    const cards = await cardsAt(shopper, href);
    if (cards.some((card) => wanted === undefined || isSameName(card.name, wanted))) return cards;
    if (cards.length > 0) first ??= href;
  }
  return first === null ? [] : cardsAt(shopper, first);
}

async function cardsAt(shopper: Shopper, href: string): Promise<ProductCard[]> {
  const snapshot = await shopper.go(href);
  shopper.log.clicks += 1;
  return productCards(snapshot, shopper.words);
}

/** Links of the navigation, likeliest to list goods first: those that say shop or products, then the menu's own order. */
function categoryLinks(snapshot: Snapshot, shopper: Shopper): string[] {
  const { words } = shopper;
  // What acts on the shop when it is opened ("add to cart" as a link) is no list of goods, whatever its address says.
  const other = [
    words.addToCart,
    words.buyNow,
    words.account,
    words.signIn,
    words.register,
    words.cart,
    words.checkout,
    words.wishlist,
    ...Object.values(words.pages),
  ];
  const here = snapshot.url.split('#')[0];
  const ranked = snapshot.nodes
    .filter(
      (node) =>
        node.visible &&
        node.role === 'link' &&
        node.attrs.href?.startsWith(new URL(snapshot.url).origin) &&
        node.attrs.href.split('#')[0] !== here,
    )
    .filter((node) => regionOf(snapshot, node.ref) !== 'footer')
    .map((node) => ({ node, text: node.name || textOf(snapshot, node.ref) }))
    .filter(({ text }) => text !== '' && text.length < 60 && !other.some((phrases) => says(text, phrases) > 0.75))
    .map(({ node, text }) => ({
      href: node.attrs.href ?? '',
      score:
        says(text, words.categories) +
        (regionOf(snapshot, node.ref) === 'nav' ? 0.4 : 0) +
        (/categor|collection|shop|product|catalog/i.test(node.attrs.href ?? '') ? 0.3 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  return [...new Set(ranked.map((link) => link.href))];
}
