import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { findMoney } from '../../reading/money.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { ancestors, regionOf, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Candidate, type Resolved, Scoring, settleOn } from '../intent.ts';

/** A bar is lower than this share of the screen. */
const MOST_BAR_SHARE = 0.2;
const LONGEST_NOTICE = 300;
/** A number and a word or two: "0 % from" and "in 24 hours" count nothing. */
const JUST_A_COUNT = /^[^\d%]{0,8}\d{1,3}(?!\s*%)[^\d%]{0,14}$/;

/** The way to the cart, usually in the header. */
export function findCartLink(snapshot: Snapshot, words: ShopWords): Resolved {
  return settleOn('cart.link', snapshot, candidatesFor(snapshot, words), SURE);
}

const SURE = 0.5;

function candidatesFor(snapshot: Snapshot, words: ShopWords): Candidate[] {
  return snapshot.nodes
    .filter(
      (node) =>
        node.visible &&
        (node.role === 'link' || node.role === 'button' || isDrawnOpener(snapshot, node)) &&
        (regionOf(snapshot, node.ref) !== 'footer' || inFixedBar(snapshot, node)),
    )
    .map((node) => scoreCartLink(snapshot, node, words).candidate(node.ref));
}

/** On phones the header's links often stand in a bar that is fixed to the bottom of the screen. */
function inFixedBar(snapshot: Snapshot, node: SnapshotNode): boolean {
  return ancestors(snapshot, node.ref).some(
    (each) => each.style?.position === 'fixed' && each.rect[3] < MOST_BAR_SHARE * snapshot.viewport.heightPx,
  );
}

/** A plain box of the header that is pressed like a button. */
function isDrawnOpener(snapshot: Snapshot, node: SnapshotNode): boolean {
  return (
    node.role === '' &&
    node.style?.cursor === 'pointer' &&
    (regionOf(snapshot, node.ref) === 'header' || floats(snapshot, node)) &&
    !subtree(snapshot, node.ref).some((each) => each.visible && (each.role === 'link' || each.role === 'button')) &&
    !ancestors(snapshot, node.ref).some(
      (each) => each.style?.cursor === 'pointer' || each.role === 'link' || each.role === 'button',
    )
  );
}

/** An icon that floats over the page wherever it is scrolled to. */
function floats(snapshot: Snapshot, node: SnapshotNode): boolean {
  return (
    node.rect[3] < MOST_BAR_SHARE * snapshot.viewport.heightPx &&
    [node, ...ancestors(snapshot, node.ref)].some((each) => each.style?.position === 'fixed')
  );
}

/** What the code calls it: by its own marks, and of an icon without a word also by what is in it and right around it. */
function marksOf(snapshot: Snapshot, node: SnapshotNode): string {
  const { href, id, 'aria-controls': controls } = node.attrs;
  const own = `${href ?? ''} ${classNames(node)} ${id ?? ''} ${controls ?? ''}`;
  if (/\p{L}/u.test(node.name || textOf(snapshot, node.ref))) return own;
  const around = [...ancestors(snapshot, node.ref).slice(0, 2), ...subtree(snapshot, node.ref)];
  return [
    own,
    ...around.filter((each) => each.rect[2] < 200).map((each) => `${classNames(each)} ${each.attrs.id ?? ''}`),
  ].join(' ');
}

const CART_MARK = /cart|basket|korb|panier|carrito|koszyk|krepsel|kosar|bag(?![a-z])/i;

function scoreCartLink(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): Scoring {
  // What is written on it and what it is called to those who cannot see it may be two things.
  const sayings = [node.name, textOf(snapshot, node.ref).slice(0, 40), node.attrs.title ?? ''];
  const text = [...new Set(sayings.map((each) => each.trim()))]
    .join(' ')
    // The count may be drawn right at the word: "Cart1".
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .trim()
    .slice(0, 80);
  const marks = marksOf(snapshot, node);
  return new Scoring()
    .words(0.7 * Math.max(says(text, words.viewCart), says(text, words.cart)), 'says cart')
    .words(says(text, words.addToCart) > Math.max(0.6, says(text, words.viewCart)) ? -0.9 : 0, 'adds to the cart')
    .words(says(text, words.checkout) > 0.8 ? -0.3 : 0, 'leads to the checkout')
    .words(says(text, words.wishlist) > 0.5 ? -0.4 : 0, 'wish list')
    .words(says(text, words.overlays.close) > 0.5 ? -0.8 : 0, 'closes it')
    .structure(CART_MARK.test(marks) ? 0.35 : 0, 'marked as the cart')
    .structure(/[\u{1F6D2}\u{1F6CD}\u{1F45C}\u{1F9FA}]/u.test(text) ? 0.5 : 0, 'a picture of a cart')
    .structure(/add[-_]?to|addtocart|[?&]add/i.test(marks) ? -0.5 : 0, 'an adding address')
    .structure(
      isAtTop(snapshot, node) || inFixedBar(snapshot, node) || floats(snapshot, node) ? 0.2 : 0,
      'in the header or always in view',
    )
    .words(
      regionOf(snapshot, node.ref) === 'dialog' && says(text, words.viewCart) > 0.6 ? 0.4 : 0,
      'leads from the drawer to the cart',
    )
    .words(inAddedLayer(snapshot, node, words) ? 0.2 : 0, 'in the layer that says it was added')
    .structure(/^\D{0,20}\d{1,3}\D{0,12}$/.test(text) ? 0.05 : 0, 'carries a count');
}

/** In the header; some stores have but a navigation at the top of the page. */
function isAtTop(snapshot: Snapshot, { ref, rect }: SnapshotNode): boolean {
  const region = regionOf(snapshot, ref);
  return region === 'header' || (region === 'nav' && rect[1] < MOST_BAR_SHARE * snapshot.viewport.heightPx);
}

/** "It was added to your cart. Have a look? [Cancel] [OK]" over the page. */
function inAddedLayer(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): boolean {
  const layer = ancestors(snapshot, node.ref).find(
    (each) => each.role === 'dialog' || each.style?.position === 'fixed' || each.style?.position === 'absolute',
  );
  const text = layer ? textOf(snapshot, layer.ref) : '';
  return text.length < LONGEST_NOTICE && says(text, words.addedToCart) > 0;
}

/** What the way to the cart counts, read also where a drawer has opened over it. */
export function countShown(snapshot: Snapshot, words: ShopWords): number | null {
  const [best] = candidatesFor(snapshot, words).sort((a, b) => b.score - a.score || a.ref - b.ref);
  const link = best && best.score >= SURE ? best.ref : null;
  return cartCount(snapshot, link) ?? countWithSum(snapshot);
}

/** "3 item(s) - £44.70" on a button of the header, which need not say what it opens. */
function countWithSum(snapshot: Snapshot): number | null {
  for (const node of snapshot.nodes) {
    if (!node.visible || (node.role !== 'button' && node.role !== 'link')) continue;
    if (regionOf(snapshot, node.ref) !== 'header') continue;
    const text = node.name || textOf(snapshot, node.ref);
    if (findMoney(text).length === 1 && JUST_A_COUNT.test(withoutPrices(text).trim())) return countIn(text);
  }
  return null;
}

/** The number of things in the cart that the store shows beside the way to it; null when it shows none. */
export function cartCount(snapshot: Snapshot, cartLink: number | null): number | null {
  const node = cartLink === null ? undefined : snapshot.nodes[cartLink];
  if (!node) return null;
  const inside = countIn(`${node.name} ${textOf(snapshot, node.ref)}`);
  if (inside !== null) return inside;
  const parent = snapshot.nodes[node.parent];
  if (!parent || parent.rect[2] > 400) return null;
  const beside = subtree(snapshot, parent.ref).filter(
    (each) => each.visible && each.ref !== node.ref && /^\(?\d{1,3}\)?$/.test(each.text),
  );
  return beside.length === 1 ? countIn(beside[0]!.text) : null;
}

/** A cart of the header that cannot be opened while it counts nothing: there is no way to it, and nothing in it. */
export function countsNothing(snapshot: Snapshot): boolean {
  return snapshot.nodes.some((node) => {
    if (!node.visible || regionOf(snapshot, node.ref) !== 'header') return false;
    const called = `${classNames(node)} ${node.attrs.id ?? ''}`;
    return CART_MARK.test(called) && countIn(textOf(snapshot, node.ref)) === 0;
  });
}

function countIn(text: string): number | null {
  const numbers = withoutPrices(text).match(/(?<![\d.,])\d{1,3}(?![\d.,]*\d)/g);
  return numbers ? Number(numbers[0]) : null;
}

function withoutPrices(text: string): string {
  return text.replace(/[\p{Sc}]\s?[\d.,\s]+|[\d.,\s]+\s?(?:[\p{Sc}]|Ft|zł|kr|руб|원|円|[A-Z]{3})(?!\p{L})/gu, ' ');
}
