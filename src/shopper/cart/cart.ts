import { says } from '../../lexicon/match.ts';
import type { Money } from '../../shared/money.ts';
import { isSamePage } from '../../shared/sites.ts';
import { inLayer, regionOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { strongest } from '../checkout/notes.ts';
import { DeadEnd } from '../dead-end.ts';
import { closerOfShopLayer } from '../intents/overlays.ts';
import { grandTotal, readTotals } from '../intents/totals.ts';
import type { Shopper } from '../shopper.ts';
import { type CartLine, findCartLine } from './cart-line.ts';
import { countsNothing, findCartLink } from './cart-link.ts';
import { countOf, hangs, saysEmpty } from './cart-signs.ts';
import { cartBeside, cartLineIn, isChangeable, isWholeCart, lineOf } from './line-in-cart.ts';

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

/** Something lies over the way to the cart: often the cart itself, still filling. */
function drawerComing(shopper: Shopper, here: Snapshot, product: string): Promise<CartLine | null> {
  const link = findCartLink(here, shopper.words).ref;
  const covered = link !== null && here.nodes[link]?.covered === true;
  return covered ? shopper.until((snapshot) => cartLineIn(shopper, snapshot, product), 1500) : Promise.resolve(null);
}

async function goToCart(shopper: Shopper, product: string): Promise<CartLine | null> {
  const known = await knownCart(shopper, product);
  if (known) return known.line;
  const before = shopper.seen?.url ?? '';
  const link = (await findLink(shopper)) ?? (await findLinkUnderLayer(shopper));
  if (link === null) {
    const beside = cartBeside(shopper, shopper.seen ?? (await shopper.look()), product);
    if (beside || (shopper.seen && countsNothing(shopper.seen))) return beside;
    throw shopper.deadEnd('no way to the cart was found');
  }
  const href = shopper.seen?.nodes[link]?.attrs.href ?? '';
  await pressOrFollow(shopper, uncoveredTwin(shopper.seen, link), href);
  const answer = await cartShown(shopper, product, before);
  const line = answer?.line ?? null;
  if (line) return isWholeCart(shopper, shopper.seen, line) ? line : ((await onToCartPage(shopper, product)) ?? line);
  if (answer) return null;
  // A small cart that names the goods without a price, or only their number.
  const further = (await onToCartPage(shopper, product)) ?? (await onceMore(shopper, link, href, product, before));
  if (further || !leadsOn(href, shopper.page.url())) return further;
  // What was pressed only folds a small cart up or down: the cart's own page is where it leads.
  await shopper.go(href);
  return (await cartShown(shopper, product, before))?.line ?? null;
}

/** Adding may open the small cart late: pressed in that moment, the way to it has only closed it. */
async function onceMore(
  shopper: Shopper,
  link: number,
  href: string,
  product: string,
  before: string,
): Promise<CartLine | null> {
  const name = shopper.seen?.nodes[link]?.name;
  if (leadsOn(href, shopper.page.url()) || shopper.page.url() !== before) return null;
  const again = await findLink(shopper);
  if (again === null || shopper.seen?.nodes[again]?.name !== name) return null;
  await shopper.press(again);
  return (await cartShown(shopper, product, before))?.line ?? null;
}

/** The cart at the address that the store's profile names; null where none is named or no cart is shown there any more. */
async function knownCart(shopper: Shopper, product: string): Promise<{ line: CartLine | null } | null> {
  const address = shopper.setUp.scenario.store.profile.pages.cart;
  if (!address) return null;
  const before = shopper.seen?.url ?? '';
  await shopper.go(new URL(address, shopper.memory.homeUrl).href);
  return cartShown(shopper, product, before);
}

/** What lies over the link for good does not lie over its address: a keyboard would get there. */
async function pressOrFollow(shopper: Shopper, ref: number, href: string): Promise<void> {
  try {
    await shopper.press(ref);
  } catch (error) {
    if (!(error instanceof DeadEnd) || !leadsOn(href, shopper.page.url())) throw error;
    await shopper.go(href);
  }
}

function findLink(shopper: Shopper): Promise<number | null> {
  return shopper.find('cart.link', (snapshot) => findCartLink(snapshot, shopper.words));
}

/** "It is in your cart": a box over the page with no way to it of its own is closed first. */
async function findLinkUnderLayer(shopper: Shopper): Promise<number | null> {
  const close = shopper.seen ? closerOfShopLayer(shopper.seen, shopper.words) : null;
  if (close === null) return null;
  await shopper.press(close, { closing: true });
  return findLink(shopper);
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

/** A small cart that only shows what is in it leads on to the one where it can be changed. */
async function onToCartPage(shopper: Shopper, product: string): Promise<CartLine | null> {
  const links = (shopper.seen?.nodes ?? []).filter(
    ({ visible, role, attrs: { href = '' } }) => visible && role === 'link' && !isSamePage(href, shopper.page.url()),
  );
  const way =
    links.find(({ name }) => says(name, shopper.words.viewCart) > 0.6) ??
    links.find(({ attrs: { href = '' } }) => leadsOn(href, shopper.page.url()) && CART_PAGE.test(href));
  if (!way) return null;
  await shopper.press(way.ref);
  return shopper.until((snapshot) => {
    const line = lineOf(shopper, snapshot, product);
    return line && isChangeable(line) ? line : null;
  }, 4000);
}

/** `/cart/`, `shopping_cart.php`, `?route=checkout/cart`: an address that only shows the cart. */
const CART_PAGE =
  /[/_=-](shopping[-_]?)?(cart|basket|warenkorb|panier|carrito|koszyk|kosar|krepselis)(\.\w{2,4})?\/?$/i;

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
