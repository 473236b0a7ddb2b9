import type { EvidenceOf } from '../../evidence/types.ts';
import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import type { Money } from '../../shared/money.ts';
import { ancestors, regionOf, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { chooseOptions } from '../browse/product.ts';
import { strongest } from '../checkout/notes.ts';
import { findAddToCart, mainHeading } from '../intents/add-to-cart.ts';
import { type CartLine, cartCount, findCartLine, findCartLink } from '../intents/cart.ts';
import { fieldErrors, mainTexts } from '../intents/outcome.ts';
import { grandTotal, readTotals } from '../intents/totals.ts';
import type { Shopper } from '../shopper.ts';
import { countOf, hangs, inLayer, saysEmpty } from './cart-signs.ts';

type Witness = EvidenceOf<'cart'>['witnesses'][number];

const MOST_TRIES = 3;

/** Puts the product in view into the cart and believes it only on witnesses. */
export async function addToCart(shopper: Shopper): Promise<void> {
  const options = await chooseOptions(shopper);
  if (shopper.memory.product && options.length > 0) shopper.memory.product.options = options;
  for (let attempt = 1; ; attempt++) {
    const before = await shopper.lookFreely();
    const button = await shopper.need(
      'product.add-to-cart',
      (snapshot) => findAddToCart(snapshot, shopper.words),
      'no button that adds the product to the cart',
    );
    shopper.memory.wantedQuantity = quantityToAdd(before, button);
    await shopper.press(button);
    const witnesses = await awaitWitnesses(shopper, before);
    const agreed = witnesses.filter((witness) => witness.agrees);
    if (agreed.length > 0) return believe(shopper, witnesses);
    if (attempt >= MOST_TRIES) return doubt(shopper, witnesses);
    await chooseOptions(shopper);
  }
}

/** What the quantity beside the button says: one, unless the store sells by the dozen; null for goods that are weighed. */
function quantityToAdd(snapshot: Snapshot, button: number): number | null {
  const form = ancestors(snapshot, button).find((node) => node.tag === 'form');
  const field = form
    ? subtree(snapshot, form.ref).find(
        (node) => node.visible && node.tag === 'input' && /qty|quant|menge|anzahl|count/i.test(node.attrs.name ?? ''),
      )
    : undefined;
  const shown = field?.value ?? '1';
  return /^\d{1,3}$/.test(shown) ? Number(shown) : null;
}

async function awaitWitnesses(shopper: Shopper, before: Snapshot): Promise<Witness[]> {
  const seen = await shopper.until((after) => {
    const witnesses = witnessesOf(shopper, before, after);
    return witnesses.some((witness) => witness.agrees) ||
      fieldErrors(after, shopper.words).length > fieldErrors(before, shopper.words).length
      ? { witnesses }
      : null;
  }, 4000);
  return seen?.witnesses ?? witnessesOf(shopper, before, shopper.seen ?? before);
}

/** What speaks for the product being in the cart: the count went up, the store says so, a cart shows it. */
function witnessesOf(shopper: Shopper, before: Snapshot, after: Snapshot): Witness[] {
  const { words } = shopper;
  const countBefore = cartCount(before, findCartLink(before, words).ref);
  const countAfter = cartCount(after, findCartLink(after, words).ref);
  const known = new Set(mainTexts(before));
  const message =
    mainTexts(after).find((text) => !known.has(text) && text.length < 200 && says(text, words.addedToCart) > 0.3) ??
    null;
  const product = shopper.memory.product?.name ?? '';
  const showedBefore = findCartLine(before, product, words);
  const line = findCartLine(after, product, words);
  const isCart =
    line !== null &&
    (line.remove !== null || line.quantityField !== null) &&
    (after.url !== before.url || showedBefore === null || showedBefore.remove === null);
  return [
    {
      what: 'count',
      before: said(countBefore),
      after: said(countAfter),
      agrees: countAfter !== null && countAfter > (countBefore ?? 0) && (countBefore !== null || countAfter === 1),
    },
    { what: 'message', before: null, after: message, agrees: message !== null },
    { what: 'item', before: null, after: isCart ? product : null, agrees: isCart },
  ];
}

function said(count: number | null): string | null {
  return count === null ? null : String(count);
}

async function believe(shopper: Shopper, witnesses: Witness[]): Promise<void> {
  const marked = witnesses.find((witness) => witness.agrees && witness.what !== 'item') ?? null;
  const link = shopper.seen ? findCartLink(shopper.seen, shopper.words).ref : null;
  await shopper.goal(link);
  const page = await shopper.see('cart', 'after adding to the cart');
  await shopper.note({
    kind: 'cart',
    action: 'add',
    done: true,
    because: null,
    witnesses,
    confirmedVisibly: marked !== null || witnesses.some((witness) => witness.what === 'item' && witness.agrees),
    quantityBefore: 0,
    quantityAfter: 1,
    page: page.id,
  });
}

/** Nothing moved on the page: the cart itself is asked before the adding counts as failed. */
async function doubt(shopper: Shopper, witnesses: Witness[]): Promise<void> {
  const line = await openCart(shopper).catch(() => null);
  const page = shopper.memory.pages.get('cart')?.evidence ?? null;
  await shopper.note({
    kind: 'cart',
    action: 'add',
    done: line !== null,
    because: line ? 'only the cart shows it' : 'neither count nor message nor cart shows it',
    witnesses,
    confirmedVisibly: false,
    quantityBefore: 0,
    quantityAfter: line?.quantity ?? null,
    page,
  });
  if (line === null)
    throw shopper.deadEnd('the product was not added: neither the count, nor a message, nor the cart shows it');
}

/** Opens the cart (page, drawer or dialog) and reads the wanted product's line. Null when it is not in it. */
export async function openCart(shopper: Shopper): Promise<CartLine | null> {
  const product = shopper.memory.product?.name ?? '';
  const here = await shopper.lookFreely();
  const shown = cartLineIn(shopper, here, product);
  const line = shown ?? (await drawerComing(shopper, here, product)) ?? (await goToCart(shopper, product));
  const snapshot = shopper.seen ?? here;
  shopper.memory.cartPageUrl ??= snapshot.url;
  if (line) shopper.memory.cartSum = cartSumOf(shopper, snapshot) ?? line.amounts.at(-1) ?? shopper.memory.cartSum;
  const page = await shopper.see('cart');
  for (const total of strongest(readTotals(snapshot, shopper.words))) {
    await shopper.note({
      kind: 'price',
      what: total.what,
      where: 'cart',
      screen: null,
      amount: total.amount,
      quantity: line?.quantity ?? 1,
      quote: total.quote.slice(0, 120),
      page: page.id,
    });
  }
  if (line) {
    await shopper.goal(line.ref);
    shopper.reach('cart', page.id);
  }
  return line;
}

/** The line of the product in a cart that is not empty. A wish list shown beside an empty cart is none. */
function lineOf(shopper: Shopper, snapshot: Snapshot, product: string): CartLine | null {
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

/** The product's own page has a name, a price and a quantity too. */
function isOwnPage(shopper: Shopper, snapshot: Snapshot, line: CartLine): boolean {
  return snapshot.url === shopper.memory.product?.url && line.remove === null && !inLayer(snapshot, line.ref);
}

function cartLineIn(shopper: Shopper, snapshot: Snapshot, product: string): CartLine | null {
  if (isWishList(snapshot, shopper.words)) return null;
  const line = lineOf(shopper, snapshot, product);
  if (!line || !isChangeable(line)) return null;
  return inLayer(snapshot, line.ref) ||
    (line.remove !== null && hangs(snapshot, line.ref)) ||
    findAddToCart(snapshot, shopper.words).ref === null
    ? line
    : null;
}

/** A list of wishes has lines with prices and means to remove them, too. */
function isWishList(snapshot: Snapshot, words: ShopWords): boolean {
  const heading = mainHeading(snapshot);
  const text = heading ? textOf(snapshot, heading.ref) : snapshot.title;
  return says(text, words.wishlist) > 0.5 && says(text, words.cart) < 0.5;
}

/** Something lies over the way to the cart: often the cart itself, still filling. */
function drawerComing(shopper: Shopper, here: Snapshot, product: string): Promise<CartLine | null> {
  const link = findCartLink(here, shopper.words).ref;
  const covered = link !== null && here.nodes[link]?.covered === true;
  return covered ? shopper.until((snapshot) => cartLineIn(shopper, snapshot, product), 1500) : Promise.resolve(null);
}

async function goToCart(shopper: Shopper, product: string): Promise<CartLine | null> {
  const address = shopper.setUp.scenario.store.profile.pages.cart;
  const before = shopper.seen?.url ?? '';
  let href = '';
  if (address) await shopper.go(new URL(address, shopper.memory.homeUrl).href);
  else {
    const link = await shopper.need(
      'cart.link',
      (snapshot) => findCartLink(snapshot, shopper.words),
      'no way to the cart was found',
    );
    href = shopper.seen?.nodes[link]?.attrs.href ?? '';
    await shopper.press(uncoveredTwin(shopper.seen, link));
  }
  const answer = await cartShown(shopper, product, before);
  if (answer || address || !leadsOn(href, shopper.page.url())) return answer?.line ?? null;
  // What was pressed only folds a small cart up or down: the cart's own page is where it leads.
  await shopper.go(href);
  return (await cartShown(shopper, product, before))?.line ?? null;
}

/** The cart that the press brought: a page of its own, a layer; a list of goods that was in view before is none. */
function cartShown(shopper: Shopper, product: string, before: string): Promise<{ line: CartLine | null } | null> {
  return shopper.until((snapshot) => {
    const line = lineOf(shopper, snapshot, product);
    if (!line) return saysEmpty(shopper, snapshot) ? { line } : null;
    const brought = snapshot.url !== before || inLayer(snapshot, line.ref) || hangs(snapshot, line.ref);
    return isChangeable(line) || brought ? { line } : null;
  }, 4000);
}

function isChangeable(line: CartLine): boolean {
  return line.remove !== null || line.quantityField !== null || line.increase !== null;
}

function leadsOn(href: string, here: string): boolean {
  if (!URL.canParse(href)) return false;
  const target = new URL(href);
  return target.origin === new URL(here).origin && target.pathname + target.search !== pathOf(here);
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** A "now in your cart" box often holds the same link as the header that it lies over. */
function uncoveredTwin(snapshot: Snapshot | null, link: number): number {
  const wanted = snapshot?.nodes[link];
  if (!snapshot || !wanted?.attrs.href) return link;
  const twins = snapshot.nodes.filter(
    (node) => node.visible && !node.covered && node.role === 'link' && node.attrs.href === wanted.attrs.href,
  );
  const inBox = twins.find((node) => regionOf(snapshot, node.ref) === 'dialog');
  return inBox?.ref ?? (wanted.covered ? (twins[0]?.ref ?? link) : link);
}

function cartSumOf(shopper: Shopper, snapshot: Snapshot): Money | null {
  const totals = readTotals(snapshot, shopper.words);
  return grandTotal(totals)?.amount ?? totals.find((each) => each.what === 'subtotal')?.amount ?? null;
}

export interface CartState {
  line: CartLine | null;
  totalMinor: number | null;
  /** What stands beside the way to the cart. */
  count: number | null;
}

/** The cart as it is now, with its sum; for comparing before and after a change. */
export function cartState(shopper: Shopper, snapshot: Snapshot): CartState {
  const line = findCartLine(snapshot, shopper.memory.product?.name ?? '', shopper.words);
  const total = cartSumOf(shopper, snapshot);
  return { line, totalMinor: total?.amountMinor ?? null, count: countOf(shopper, snapshot) };
}
