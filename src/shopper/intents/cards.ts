import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { amountsIn, amountsOn, isStruck, type PageAmount } from '../../reading/amounts.ts';
import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { ancestors, children, isMarkedButton, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { saysSoldOut } from './sold-out.ts';

/** One product in a list: its name, price and what leads to its page. */
export interface ProductCard {
  ref: number;
  /** What to press to open the product. */
  link: number;
  href: string | null;
  name: string;
  price: Money | null;
  soldOut: boolean;
}

const MAX_PRICE_TEXT = 40;
/** A snapshot names no size where it is the browser's own. */
const DEFAULT_PX = 16;

/**
 * Products listed on the page. A card is found from its price upwards: the ancestor whose siblings carry prices too and
 * that holds a way to the product. Works without any word of the language.
 */
export function productCards(snapshot: Snapshot, words: ShopWords): ProductCard[] {
  const read = known.get(snapshot) ?? readCards(snapshot, words);
  known.set(snapshot, read);
  return read;
}

const known = new WeakMap<Snapshot, ProductCard[]>();

function readCards(snapshot: Snapshot, words: ShopWords): ProductCard[] {
  const prices = amountsOn(snapshot)
    .filter((amount) => isPrice(snapshot, amount))
    .map(({ node }) => node);
  const priced = new Set(
    prices.flatMap((node) => [node.ref, ...ancestors(snapshot, node.ref).map((each) => each.ref)]),
  );
  const title = pageTitle(snapshot);
  const roots = new Map<number, SnapshotNode>();
  for (const price of prices) {
    const root = cardOf(snapshot, price, priced, title);
    if (root !== null) roots.set(root.ref, root);
  }
  const all = [...roots.values()];
  const shared = sharedBy(all, (root) => targets(snapshot, root).flatMap((node) => node.attrs.href ?? []));
  const sayings = sharedBy(all, (root) => targets(snapshot, root).map((node) => fold(nameOf(snapshot, node))));
  return uniqueByTarget(all.flatMap((root) => readCard(snapshot, root, words, shared, sayings) ?? []));
}

/**
 * What several cards have alike is of none of the products: an address ("plus shipping", the brand) or what a link says
 * ("details").
 */
function sharedBy(roots: SnapshotNode[], of: (root: SnapshotNode) => string[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const root of roots) for (const each of new Set(of(root))) (seen.has(each) ? shared : seen).add(each);
  return shared;
}

/** The one heading that names the page: what it stands in is the page's own subject, not an entry of a list. */
function pageTitle(snapshot: Snapshot): SnapshotNode | null {
  const titles = snapshot.nodes.filter((node) => node.visible && node.tag === 'h1');
  return titles.length === 1 ? (titles[0] ?? null) : null;
}

function isPrice(snapshot: Snapshot, { node, text }: PageAmount): boolean {
  const region = regionOf(snapshot, node.ref);
  return region !== 'footer' && region !== 'header' && text.length <= MAX_PRICE_TEXT && !isStruck(snapshot, node);
}

function cardOf(
  snapshot: Snapshot,
  price: SnapshotNode,
  priced: Set<number>,
  title: SnapshotNode | null,
): SnapshotNode | null {
  // The column that the page's title heads is no card, and what stands beside it none for that reason.
  const isColumn = (node: SnapshotNode) => title !== null && within(title, node);
  let single: SnapshotNode | null = null;
  let pictured: SnapshotNode | null = null;
  for (const node of [price, ...ancestors(snapshot, price.ref)]) {
    if (node.tag === 'body' || node.tag === 'main' || isColumn(node)) break;
    const parent = snapshot.nodes[node.parent];
    if (!parent) break;
    if (targets(snapshot, node).length === 0) continue;
    single ??= node;
    if (hasPicture(snapshot, node)) pictured ??= node;
    const siblings = children(snapshot, parent.ref).filter(
      (each) => priced.has(each.ref) && !isColumn(each) && targets(snapshot, each).length > 0,
    );
    if (siblings.length >= 2) return node;
    // A row of a table or a grid may wrap each card once more; a section with a heading of its own is past the card.
    if (node.rect[3] > snapshot.viewport.heightPx * 1.5) break;
  }
  // The only hit of a search: "plus shipping" beside the price leads somewhere, too; the product is where its picture is.
  return pictured ?? single;
}

function hasPicture(snapshot: Snapshot, root: SnapshotNode): boolean {
  return subtree(snapshot, root.ref).some((node) => node.visible && node.role === 'img');
}

/** Things in a card that open the product: links that leave the page, or the clickable card itself. */
function targets(snapshot: Snapshot, root: SnapshotNode): SnapshotNode[] {
  const inside = [root, ...subtree(snapshot, root.ref)].filter((node) => node.visible);
  const links = inside.filter((node) => node.role === 'link' && leads(node));
  if (links.length > 0) return links;
  return inside.filter((node) => node.style?.cursor === 'pointer' && !isMarkedButton(node) && node.tag !== 'input');
}

function leads(node: SnapshotNode): boolean {
  const href = node.attrs.href ?? '';
  if (href === '' || /^(javascript|mailto|tel):/i.test(href)) return false;
  if (/[?&](add-to-cart|add_to_cart|sort|order|filter|page|p)=/i.test(href)) return false;
  return !/\/(cart|basket|wishlist|compare|login|checkout)(\/|\?|$)/i.test(href);
}

function readCard(
  snapshot: Snapshot,
  root: SnapshotNode,
  words: ShopWords,
  shared: ReadonlySet<string>,
  sayings: ReadonlySet<string>,
): ProductCard | null {
  const all = targets(snapshot, root);
  const own = all.filter(
    (node) =>
      !shared.has(node.attrs.href ?? '') &&
      says(node.name, words.addToCart) < 0.75 &&
      says(node.name, words.buyNow) < 0.75,
  );
  const ways = own.length > 0 ? own : all;
  const pictured = new Set(ways.filter((node) => hasPicture(snapshot, node)).flatMap((node) => node.attrs.href ?? []));
  const rankOf = (node: SnapshotNode) =>
    2 * headingRank(snapshot, node) + (pictured.has(node.attrs.href ?? '') ? 1 : 0);
  const named = ways
    .map((node) => ({ node, name: nameOf(snapshot, node) }))
    .filter(({ name }) => isName(name))
    .sort((a, b) => rankOf(b.node) - rankOf(a.node) || b.name.length - a.name.length);
  const heading = subtree(snapshot, root.ref).find(
    (node) => node.role === 'heading' && isName(textOf(snapshot, node.ref)),
  );
  const telling = named.find(({ name }) => !sayings.has(fold(name))) ?? null;
  const name = heading
    ? textOf(snapshot, heading.ref)
    : (telling?.name ?? largestLine(snapshot, root) ?? named[0]?.name ?? '');
  const link = (telling ?? named[0])?.node ?? ways[0];
  if (!link || name === '') return null;
  const amounts = amountsIn(snapshot, root).filter((amount) => amount.text.length <= MAX_PRICE_TEXT);
  return {
    ref: root.ref,
    link: link.ref,
    href: link.attrs.href ?? null,
    name: name.slice(0, 120),
    price: amounts[0]?.money ?? null,
    soldOut: saysSoldOut(snapshot, root.ref, words),
  };
}

function nameOf(snapshot: Snapshot, node: SnapshotNode): string {
  const heading = subtree(snapshot, node.ref).find((each) => each.role === 'heading');
  if (heading) return textOf(snapshot, heading.ref).trim();
  return once((nameLine(snapshot, node) ?? (node.name || textOf(snapshot, node.ref))).trim());
}

/** A link around picture and name is called by both: the same name twice. */
function once(name: string): string {
  return /^(.{2,}?)\s+\1$/u.exec(name)?.[1] ?? name;
}

/** A link around the whole card says name, price and description: the name is the line written largest. Null: no such link. */
function nameLine(snapshot: Snapshot, link: SnapshotNode): string | null {
  const amounts = amountsIn(snapshot, link);
  return amounts.length === 0 || amounts.some(({ node }) => node.ref === link.ref) ? null : largestLine(snapshot, link);
}

function largestLine(snapshot: Snapshot, root: SnapshotNode): string | null {
  const amounts = amountsIn(snapshot, root);
  const isOfPrice = (node: SnapshotNode) =>
    amounts.some((amount) => (amount.node.ref >= node.ref && amount.node.ref < node.end) || within(node, amount.node));
  const lines = subtree(snapshot, root.ref).filter(
    (node) =>
      node.visible && node.text !== '' && isName(node.text) && !isOfPrice(node) && node.style?.position !== 'absolute',
  );
  const size = (node: SnapshotNode) => (node.style?.fontSizePx ?? DEFAULT_PX) + (node.style?.bold ? 0.5 : 0);
  const best = [...lines].sort((a, b) => size(b) - size(a) || a.ref - b.ref)[0];
  return best ? textOf(snapshot, best.ref) : null;
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    /\p{L}{2}/u.test(name) &&
    !(name.length < MAX_PRICE_TEXT && /^[^\p{L}\p{N}]*[\d.,\s]+[^\p{L}\p{N}]*\p{L}{0,3}[^\p{L}\p{N}]*$/u.test(name))
  );
}

function headingRank(snapshot: Snapshot, node: SnapshotNode): number {
  const inHeading = ancestors(snapshot, node.ref)
    .slice(0, 3)
    .some((each) => each.role === 'heading');
  const hasHeading = subtree(snapshot, node.ref).some((each) => each.role === 'heading');
  return inHeading || hasHeading ? 1 : 0;
}

function uniqueByTarget(cards: ProductCard[]): ProductCard[] {
  const seen = new Set<string>();
  return cards.filter((card) => {
    const key = card.href ? (card.href.split('#')[0] ?? '') : `${fold(card.name)}@${card.ref}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How alike two product names are, 0..1: shared words over the shorter name's words. */
export function nameLikeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  const larger = Math.max(first.size, second.size);
  return 0.7 * (shared / smaller) + 0.3 * (shared / larger);
}

/** One name says all that the other says: a list may shorten what the product's page says in full. */
export function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  return shorter !== undefined && shorter.size > 0 && [...shorter].every((word) => longer?.has(word));
}

function wordsOf(name: string): Set<string> {
  return new Set(
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}

/** The card a shopper without a wish would take: in stock, of middling price, not a gift card. */
export function middling(cards: ProductCard[]): ProductCard | null {
  const usable = cards.filter((card) => !card.soldOut && card.price !== null && card.price.amountMinor > 0);
  const sorted = usable.sort((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? cards.find((card) => !card.soldOut) ?? cards[0] ?? null;
}
