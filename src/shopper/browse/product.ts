import { says } from '../../lexicon/match.ts';
import { readOffer } from '../../reading/read-part.ts';
import { fold } from '../../shared/text.ts';
import { ancestors, isDeadLink, isLayer, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findAddToCart, mainHeading } from '../intents/add-to-cart.ts';
import { middling, nameLikeness, type ProductCard, productCards } from '../intents/cards.ts';
import { type OptionGroup, optionGroups } from '../intents/product-options/options.ts';
import type { Shopper } from '../shopper.ts';
import { ownProduct } from './own-product.ts';

const MOST_OPTIONS = 8;
const MOST_PRODUCTS = 4;

/** Opens a product of the list in view; where the one taken turns out to be sold out, the next. */
export async function openProduct(shopper: Shopper, result: number | null): Promise<void> {
  const list = await shopper.lookFreely();
  const cards = productCards(list, shopper.words);
  if (cards.length === 0 && isProductPage(list, shopper)) return arrive(shopper);
  const own = result === null && shopper.memory.wish ? ownProduct(list, shopper.memory.wish, shopper.words) : null;
  if (own && !isSoldOut(list, shopper)) return arrive(shopper, own);
  const wanted = ranked(shopper, cards, result).slice(0, result === null ? MOST_PRODUCTS : 1);
  if (wanted.length === 0) throw shopper.deadEnd(`the page "${list.title}" lists no product`);
  const listUrl = list.url;
  for (const [index, card] of wanted.entries()) {
    if (index > 0) await shopper.go(listUrl);
    const snapshot = await openCard(shopper, card);
    if (!isSoldOut(snapshot, shopper)) return arrive(shopper, card);
  }
  if (result === null && shopper.setUp.wantedProduct === null && (await openAnother(shopper, wanted))) return;
  return arrive(shopper, wanted.at(-1));
}

/** All that was found is sold out: a shopper without a fixed wish takes something else that the store shows. */
async function openAnother(shopper: Shopper, tried: ProductCard[]): Promise<boolean> {
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

/** Pages without headings write the product's name like anything else; where it was met before, it is the page again. */
function namesProduct(snapshot: Snapshot, { memory }: Shopper): boolean {
  if (snapshot.url === memory.product?.url) return true;
  const name = fold(memory.product?.name ?? '');
  return name !== '' && snapshot.nodes.some((node) => node.visible && fold(node.text) === name);
}

function isSoldOut(snapshot: Snapshot, shopper: Shopper): boolean {
  const button = findAddToCart(snapshot, shopper.words, true).ref;
  if (button !== null && !snapshot.nodes[button]?.state?.disabled) return false;
  return (
    readOffer(snapshot).stock?.value === 'out-of-stock' ||
    says(textOf(snapshot, 0).slice(0, 3000), shopper.words.outOfStock) > 0
  );
}

async function arrive(shopper: Shopper, card?: ProductCard): Promise<void> {
  const snapshot = shopper.seen ?? (await shopper.look());
  const facts = readOffer(snapshot);
  const heading = mainHeading(snapshot);
  const name = heading ? textOf(snapshot, heading.ref) : (card?.name ?? '');
  const price = facts.price?.value ?? card?.price ?? null;
  shopper.memory.product = { name, url: snapshot.url, price, options: [] };
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

/** Answers the product's own questions (size, colour) with the first that can be had. Returns what was chosen. */
export async function chooseOptions(shopper: Shopper): Promise<string[]> {
  const chosen = await answerAll(shopper);
  if (chosen.length > 0) followVariant(shopper);
  return chosen;
}

/** In some stores each colour is a product of its own: the one wanted is the one that the page shows now. */
function followVariant(shopper: Shopper): void {
  const { product } = shopper.memory;
  const snapshot = shopper.seen;
  const heading = snapshot ? mainHeading(snapshot) : null;
  if (!product || !snapshot || !heading || !isProductPage(snapshot, shopper)) return;
  const name = textOf(snapshot, heading.ref);
  // The name with the variant behind it is still the same product: a cart says the two apart.
  if (name === '' || fold(name).startsWith(fold(product.name))) return;
  shopper.memory.product = {
    ...product,
    name,
    url: snapshot.url,
    price: readOffer(snapshot).price?.value ?? product.price,
  };
}

async function answerAll(shopper: Shopper): Promise<string[]> {
  const chosen: string[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < MOST_OPTIONS; round++) {
    const snapshot = await shopper.look();
    const button = findAddToCart(snapshot, shopper.words, true).ref ?? layerOver(snapshot);
    if (button === null) return chosen;
    const open = optionGroups(snapshot, button, shopper.words).find(
      (group) => !group.chosen && !tried.has(keyOf(group, chosen.length)),
    );
    if (!open) return chosen;
    tried.add(keyOf(open, chosen.length));
    const label = await answer(shopper, open);
    if (label) chosen.push(label);
  }
  return chosen;
}

/** A sheet of choices that "buy" has brought up: its cart button may come only when all is chosen. */
function layerOver(snapshot: Snapshot): number | null {
  return snapshot.nodes.findLast((node) => node.visible && isLayer(node))?.ref ?? null;
}

/** Lists to unfold may all be called "please choose": once one is answered, the next is another. */
function keyOf(group: OptionGroup, answered: number): string {
  const choices = group.choices.map((choice) => choice.label).join(',');
  return `${group.kind}/${group.label}/${group.kind === 'combobox' ? answered : choices}`;
}

async function answer(shopper: Shopper, group: OptionGroup): Promise<string | null> {
  if (group.kind === 'combobox') return answerCombobox(shopper, group.ref);
  const choice = group.choices.find((each) => each.available);
  if (!choice) return null;
  if (group.kind === 'select') await shopper.choose(choice.ref, choice);
  else if (group.kind === 'radio') await shopper.tick(choice.ref);
  else await shopper.press(choice.ref);
  return choice.label;
}

async function answerCombobox(shopper: Shopper, ref: number): Promise<string | null> {
  const known = new Set((shopper.seen?.nodes ?? []).filter((node) => node.visible).map((node) => node.name));
  const opened = await shopper.press(ref);
  const usable = opened.nodes.filter((node) => {
    const text = node.name || textOf(opened, node.ref);
    return (
      node.visible &&
      !node.state?.disabled &&
      says(text, shopper.words.pleaseChoose) < 0.6 &&
      says(text, shopper.words.outOfStock) === 0
    );
  });
  const listed = usable.find(
    (node) =>
      node.role === 'option' ||
      (node.tag === 'li' && ancestors(opened, node.ref).some((each) => each.role === 'listbox')),
  );
  const entry =
    listed ??
    usable.find((node) => (node.role === 'button' || isDeadLink(node)) && node.name !== '' && !known.has(node.name));
  if (!entry) return null;
  await shopper.press(entry.ref);
  return entry.name || textOf(opened, entry.ref);
}
