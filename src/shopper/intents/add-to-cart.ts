import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, leadsHome, regionOf, subtree, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { type Resolved, Scoring, settleOn } from '../intent.ts';
import { nameLikeness, type ProductCard, productCards } from './cards.ts';

/**
 * The product's own button that puts it into the cart. Express buttons are not taken for it; where the only button says
 * "buy", it stands for the cart or uncovers it (`orBuy`), because a shopper who has given no name cannot have ordered.
 */
export function findAddToCart(snapshot: Snapshot, words: ShopWords, orBuy = false): Resolved {
  const title = mainHeading(snapshot);
  const others = otherCards(snapshot, words, title);
  const buttons = snapshot.nodes.filter((node) => isPressable(node) && node.visible && !isElsewhere(snapshot, node));
  const onlyBuys = orBuy && !buttons.some((node) => speaksOfCart(textOn(snapshot, node), node, words));
  const candidates = buttons.map((node) =>
    scoreButton(snapshot, node, words, title, onlyBuys)
      .structure(others.some((card) => within(node, card)) ? -0.6 : 0, "in another product's card")
      .candidate(node.ref),
  );
  return settleOn('product.add-to-cart', snapshot, candidates, 0.55);
}

/** Cards of products that are not the one the page is about: recommendations, what was seen last. */
function otherCards(snapshot: Snapshot, words: ShopWords, title: SnapshotNode | null): SnapshotNode[] {
  const name = title ? textOf(snapshot, title.ref) : '';
  const cards = listedProducts(snapshot, words);
  if (cards.length < 2) return [];
  return cards
    .filter((card) => nameLikeness(card.name, name) < 0.6)
    .flatMap((card) => snapshot.nodes[card.ref] ?? [])
    .filter((card) => title === null || !within(title, card));
}

/** Products of a list stand side by side: what lies in another, or around it, is a part of the product's own page. */
export function listedProducts(snapshot: Snapshot, words: ShopWords): ProductCard[] {
  const cards = productCards(snapshot, words);
  const holds = (a: ProductCard, b: ProductCard) => {
    const [inner, outer] = [snapshot.nodes[b.ref], snapshot.nodes[a.ref]];
    return a !== b && inner !== undefined && outer !== undefined && within(inner, outer);
  };
  return cards.filter((card) => !cards.some((other) => holds(other, card) || holds(card, other)));
}

function scoreButton(
  snapshot: Snapshot,
  node: SnapshotNode,
  words: ShopWords,
  title: SnapshotNode | null,
  onlyBuys: boolean,
): Scoring {
  const text = textOn(snapshot, node);
  const adds = says(text, words.addToCart);
  const buys = says(text, words.buyNow);
  const form = ancestors(snapshot, node.ref).find((each) => each.tag === 'form');
  const inForm = form ? [form, ...subtree(snapshot, form.ref)] : [];
  const hasQuantity = inForm.some(
    (each) =>
      each.tag === 'input' && /qty|quantity|amount|menge|kiekis|ilosc|cantidad|mennyiseg/i.test(each.attrs.name ?? ''),
  );
  const about = /cart|basket|bag|korb|panier|carrito|koszyk|krepsel|kosar/i;
  return new Scoring()
    .words(0.9 * adds, 'says add to cart')
    .words(adds === 0 && says(text, words.cart) > 0.3 && node.role === 'button' ? 0.35 : 0, 'names the cart')
    .words(buys > 0.55 && adds < buys && !onlyBuys ? -0.8 : 0, 'express buying')
    .words(buys > 0.9 && onlyBuys ? 0.6 : 0, 'the only way to buy')
    .words(node.state?.disabled && says(text, words.pleaseChoose) > 0.5 ? 0.6 : 0, 'waits for a choice')
    .words(!onlyBuys && says(text, words.placeOrder) > 0.8 && adds < 0.8 ? -0.5 : 0, 'may place an order')
    .words(
      says(text, words.wishlist) > adds || says(text, words.viewCart) > Math.max(adds, 0.6) ? -0.7 : 0,
      'wish list or cart page',
    )
    .words(says(text, words.outOfStock) > 0.5 ? -0.5 : 0, 'sold out')
    .structure(about.test(form?.attrs.action ?? '') ? 0.3 : 0, 'form leads to the cart')
    .structure(hasQuantity ? 0.25 : 0, 'beside a quantity')
    .structure(form && node.attrs.type === 'submit' ? 0.05 : 0, 'submits')
    .structure(node.style?.backgroundImage ? 0.02 : 0, 'styled')
    .structure(near(node, title) ? 0.2 : 0, 'near the product name')
    .structure(insideCard(snapshot, node) ? -0.3 : 0, 'in a list of other products')
    .structure(node.state?.disabled ? -0.1 : 0, 'disabled for now');
}

function speaksOfCart(text: string, node: SnapshotNode, words: ShopWords): boolean {
  return says(text, words.addToCart) > 0.3 || (node.role === 'button' && says(text, words.cart) > 0.3);
}

function textOn(snapshot: Snapshot, node: SnapshotNode): string {
  return node.name || textOf(snapshot, node.ref) || node.attrs.title || node.attrs.value || '';
}

function isPressable(node: SnapshotNode): boolean {
  return (
    node.role === 'button' ||
    (node.role === 'link' && node.name.length < 60) ||
    (node.tag === 'input' && node.attrs.type === 'image')
  );
}

function isElsewhere(snapshot: Snapshot, node: SnapshotNode): boolean {
  const region = regionOf(snapshot, node.ref);
  return region === 'header' || region === 'footer' || region === 'nav';
}

/** The product's heading: the first visible h1 outside header and footer, else the largest text. */
export function mainHeading(snapshot: Snapshot): SnapshotNode | null {
  const headings = snapshot.nodes.filter(
    (node) =>
      node.visible && node.role === 'heading' && textOf(snapshot, node.ref) !== '' && !leadsHome(snapshot, node),
  );
  const own = headings.filter((node) => !isElsewhere(snapshot, node));
  const first = own.find((node) => node.tag === 'h1') ?? headings.find((node) => node.tag === 'h1');
  return first ?? largest(own) ?? largest(snapshot.nodes.filter((node) => isTitleInPlainDress(snapshot, node)));
}

/** No heading at all: the largest writing that the window's title says, too. */
function isTitleInPlainDress(snapshot: Snapshot, node: SnapshotNode): boolean {
  const { text } = node;
  if (!node.visible || text.length < 4 || text.length > 120 || (node.style?.fontSizePx ?? 0) < 16) return false;
  return snapshot.title.includes(text) && !isElsewhere(snapshot, node) && !leadsHome(snapshot, node);
}

function largest(nodes: SnapshotNode[]): SnapshotNode | null {
  return nodes.sort((a, b) => (b.style?.fontSizePx ?? 0) - (a.style?.fontSizePx ?? 0))[0] ?? null;
}

function near(node: SnapshotNode, title: SnapshotNode | null): boolean {
  if (!title) return false;
  return Math.abs(node.rect[1] - title.rect[1]) < 900;
}

/** A button that stands in a repeated card belongs to another product. */
function insideCard(snapshot: Snapshot, node: SnapshotNode): boolean {
  const card = ancestors(snapshot, node.ref).find(
    (each) => each.tag === 'li' || each.tag === 'article' || each.role === 'listitem',
  );
  if (!card) return false;
  const parent = snapshot.nodes[card.parent];
  if (!parent) return false;
  const siblings = subtree(snapshot, parent.ref).filter((each) => each.parent === parent.ref && each.tag === card.tag);
  const alike = siblings.filter((each) =>
    subtree(snapshot, each.ref).some((inner) => inner.name !== '' && inner.name === node.name && within(inner, each)),
  );
  return alike.length >= 2;
}
