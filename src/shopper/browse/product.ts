import { readOffer } from '../../reading/read-part.ts';
import { fold } from '../../shared/text.ts';
import { textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findAddToCart, mainHeading } from '../intents/add-to-cart.ts';
import { isSameName, middling, nameLikeness, type ProductCard, productCards } from '../intents/cards.ts';
import { saysSoldOut } from '../intents/sold-out.ts';
import type { Shopper } from '../shopper.ts';
import { ownProduct } from './own-product.ts';

const MOST_PRODUCTS = 4;

/** Which product of a list: that of a name, or that of a number (1 = first); neither: the wanted one. */
export interface Wanted {
  name?: string;
  result?: number;
}

/** Opens a product of the list in view; where the one taken turns out to be sold out and may be another, the next. */
export async function openProduct(shopper: Shopper, { name, result }: Wanted): Promise<void> {
  const list = await shopper.lookFreely();
  const cards = productCards(list, shopper.words);
  if (cards.length === 0 && isProductPage(list, shopper)) return arrive(shopper);
  shopper.memory.wish = name ?? shopper.memory.wish;
  const { wish } = shopper.memory;
  const own = result === undefined && wish ? ownProduct(list, wish, shopper.words) : null;
  if (own && (!name || isSameName(own.name, name)) && !isSoldOut(list, shopper)) return arrive(shopper, own);
  const wanted = name ? namedIn(cards, name) : ranked(shopper, cards, result ?? null);
  const isAnyOf = result === undefined && name === undefined;
  const tried = wanted.slice(0, isAnyOf ? MOST_PRODUCTS : 1);
  if (tried.length === 0)
    throw shopper.deadEnd(`the page "${list.title}" lists no product${name && cards.length > 0 ? ` "${name}"` : ''}`);
  const listUrl = list.url;
  for (const [index, card] of tried.entries()) {
    if (index > 0) await shopper.go(listUrl);
    const snapshot = await openCard(shopper, card);
    if (index < tried.length - 1 && sellsNothing(snapshot, shopper)) continue;
    if (!isSoldOut(snapshot, shopper)) return arrive(shopper, card);
  }
  if (isAnyOf && shopper.setUp.wantedProduct === null && (await openAnother(shopper, tried))) return;
  return arrive(shopper, tried.at(-1));
}

/** The products of that name, the likest first: a list may shorten names, and a name may be part of another. */
function namedIn(cards: ProductCard[], name: string): ProductCard[] {
  const same = cards.filter((card) => isSameName(card.name, name));
  return same.sort((a, b) => nameLikeness(b.name, name) - nameLikeness(a.name, name));
}

/** All that was found is sold out: a shopper without a fixed wish takes something else that the store shows. */
async function openAnother(shopper: Shopper, tried: ProductCard[]): Promise<boolean> {
  shopper.log.attempts.push({ because: 'all that was found is sold out' });
  const home = await shopper.go(shopper.memory.homeUrl);
  const others = productCards(home, shopper.words).filter(
    (card) => !card.soldOut && !tried.some((each) => each.name === card.name),
  );
  for (const [index, card] of others.slice(0, MOST_PRODUCTS).entries()) {
    if (index > 0) await shopper.go(shopper.memory.homeUrl);
    const snapshot = await openCard(shopper, card);
    if (isSoldOut(snapshot, shopper)) continue;
    await arrive(shopper, card);
    return true;
  }
  return false;
}

function ranked(shopper: Shopper, cards: ProductCard[], result: number | null): ProductCard[] {
  if (result !== null) return cards.slice(result - 1, result);
  const wish = shopper.memory.wish;
  const available = cards.filter((card) => !card.soldOut);
  if (!wish) {
    const first = middling(available);
    return first ? [first, ...available.filter((card) => card !== first)] : [];
  }
  const likeness = (card: ProductCard) => nameLikeness(card.name, wish);
  return [...available].sort((a, b) => likeness(b) - likeness(a) || cards.indexOf(a) - cards.indexOf(b));
}

async function openCard(shopper: Shopper, card: ProductCard): Promise<Snapshot> {
  const before = shopper.page.url();
  const again =
    productCards(await shopper.look(), shopper.words).find(
      (each) => each.name === card.name && each.href === card.href,
    ) ?? card;
  await shopper.press(again.link);
  const opened = await shopper.until(
    (snapshot) => (isProductPage(snapshot, shopper) && (snapshot.url !== before || !again.href) ? snapshot : null),
    4000,
  );
  if (opened) return opened;
  if (card.href && URL.canParse(card.href) && shopper.page.url() === before) return shopper.go(card.href);
  return shopper.look();
}

/** A name, and a way to put it into the cart or the word that it is sold out. */
export function isProductPage(snapshot: Snapshot, shopper: Shopper): boolean {
  const button = findAddToCart(snapshot, shopper.words, true).ref;
  const named = mainHeading(snapshot) !== null || namesProduct(snapshot, shopper);
  return named && (button !== null || isSoldOut(snapshot, shopper));
}

/** What looked like a product in the list leads to a page that offers none. */
function sellsNothing(snapshot: Snapshot, shopper: Shopper): boolean {
  return !isProductPage(snapshot, shopper) && readOffer(snapshot).price === null;
}

/** Pages without headings write the product's name like anything else; where it was met before, it is the page again. */
function namesProduct(snapshot: Snapshot, { memory }: Shopper): boolean {
  if (snapshot.url === memory.product?.url) return true;
  const name = fold(memory.product?.name ?? '');
  return name !== '' && snapshot.nodes.some((node) => node.visible && fold(node.text) === name);
}

export function isSoldOut(snapshot: Snapshot, shopper: Shopper): boolean {
  const button = findAddToCart(snapshot, shopper.words, true).ref;
  if (button !== null && !snapshot.nodes[button]?.state?.disabled) return false;
  return readOffer(snapshot).stock?.value === 'out-of-stock' || saysSoldOut(snapshot, 0, shopper.words, 3000);
}

/** The product's name: the page's heading, unless the product lies in a layer over a page about something else. */
export function nameOn(snapshot: Snapshot, card?: Pick<ProductCard, 'name'>): string {
  const heading = mainHeading(snapshot);
  const text = heading ? textOf(snapshot, heading.ref) : '';
  const isBelow = heading?.covered === true && card !== undefined && nameLikeness(text, card.name) === 0;
  return heading && !isBelow ? text : (card?.name ?? '');
}

async function arrive(shopper: Shopper, card?: ProductCard): Promise<void> {
  const snapshot = shopper.seen ?? (await shopper.look());
  const facts = readOffer(snapshot);
  const name = nameOn(snapshot, card);
  const price = facts.price?.value ?? card?.price ?? null;
  shopper.memory.product = { name, url: snapshot.url, price, options: [] };
  // As the list writes it; of the same words the page's own writing is the plainer (no text of the picture in it).
  const chosen = card && !(name !== '' && nameLikeness(card.name, name) >= 1) ? card.name : name;
  shopper.record({ intent: 'product', how: 'words', chosen, sureness: 1, candidates: [] });
  await shopper.goal(findAddToCart(snapshot, shopper.words, true).ref);
  const page = await shopper.see('product', name);
  if (price)
    await shopper.note({
      kind: 'price',
      what: 'product',
      where: 'product',
      screen: null,
      amount: price,
      quantity: 1,
      quote: facts.price?.quote.slice(0, 120) ?? '',
      page: page.id,
    });
  await shopper.note({
    kind: 'stock',
    where: 'product',
    status: facts.stock?.value ?? 'not-shown',
    quote: facts.stock?.quote.slice(0, 160) ?? null,
    page: page.id,
  });
  shopper.reach('product', page.id);
}
