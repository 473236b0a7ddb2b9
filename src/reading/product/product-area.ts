import { fold } from '../../shared/text.ts';
import { headingOf, sectionOf } from '../../snapshot/headings.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { findMoney } from '../money.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import { isBareProduct } from './bare-product.ts';
import { picturesGoods } from './pictured-goods.ts';
import { productData } from './product-data.ts';

/** Where on the page the one product stands. */
export interface ProductArea {
  title: SnapshotNode;
  /** The button that puts it into the cart; null where there is none (sold out). */
  button: SnapshotNode | null;
  /** Refs from the area's start up to (not including) where other products begin. */
  from: number;
  until: number;
}

/** The product's part of a product page; null on every other page. */
export function productArea(page: PageText): ProductArea | null {
  const { nodes } = page.snapshot;
  const title = titleOf(page);
  if (!title) return null;
  const until = othersBegin(page, title);
  const button =
    nodes.find((node) => node.ref < until && isAddToCart(page, node) && regionOf(page.snapshot, node.ref) === 'main') ??
    null;
  const marked =
    productData(page) !== null ||
    isNamedSo(page) ||
    isSoldOut(page, title, until) ||
    nodes.some((node) => /schema\.org\/Product$/i.test(node.attrs.itemtype ?? '')) ||
    page.snapshot.meta.some((tag) => tag.name === 'og:type' && tag.content.includes('product'));
  const from = areaStart(page, title);
  const told = marked || (button ? isAlone(page, button, title) : isBareProduct(page, title, from, until));
  return told || page.context.pageKind === 'product' ? { title, button, from, until } : null;
}

export function inArea(area: ProductArea, ref: number): boolean {
  return ref >= area.from && ref < area.until;
}

/** The first heading of the page's own part; a store whose only `h1` is its logo names the product below, as its title does. */
function titleOf(page: PageText): SnapshotNode | null {
  const { nodes } = page.snapshot;
  const own = (node: SnapshotNode) => node.visible && regionOf(page.snapshot, node.ref) !== 'header';
  const first = nodes.find((node) => node.tag === 'h1' && own(node));
  if (first) return first;
  const named = nodes.find((node) => node.attrs.itemprop === 'name' && node.visible && node.role === 'heading');
  if (named) return named;
  const title = fold(page.snapshot.title);
  const bare = withoutBrackets(title);
  // `Store / Bowl`: some builds tell the store first.
  const parts = title.split(/\s[/|｜:–—·-]\s/u);
  const isTitle = (node: SnapshotNode) => {
    const text = fold(node.name || node.text);
    const begins = title.startsWith(text) || (text.length >= 8 && bare.startsWith(withoutBrackets(text)));
    return node.role === 'heading' && own(node) && text.length >= 3 && (begins || parts.includes(text));
  };
  return nodes.find(isTitle) ?? null;
}

/** `[Brand] Lamp` and `Lamp (white)`: brand, colour or size in brackets are told in one place and not in the other. */
function withoutBrackets(text: string): string {
  return text
    .replace(/[[(（【].*?[\])）】]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const GALLERY_NAME = /(^|[\s_-])(product[-_]{1,2}(gallery|images?|media)|woocommerce-product-gallery)/i;
const DETAIL_NAME =
  /(^|[\s_-])(product|item|goods|prd|artikel|article|produkt|producto|produit|artdet)[_-]?(detail|details|detailarea|single|view|main|container)?s?[_-]?(page|area|wrap|wrapper)?($|\s)/i;

/** One box on the page is named the product's own, as builds do (`product-detail`, `itemDetail`), with a price in it. */
function isNamedSo(page: PageText): boolean {
  const galleries = page.snapshot.nodes.filter(
    (node) => GALLERY_NAME.test(node.attrs.class ?? '') && node.tag !== 'img',
  );
  const gallery = galleries[0];
  const oneGallery = gallery !== undefined && galleries.every((node) => node.ref < gallery.end);
  if (oneGallery && page.snapshot.nodes.some((node) => /(^|[\s_-])price/i.test(node.attrs.class ?? ''))) return true;
  const named = page.snapshot.nodes.filter(
    (node) =>
      node.tag !== 'body' &&
      node.visible &&
      /detail|single|view/i.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`) &&
      DETAIL_NAME.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`),
  );
  const [box] = named;
  const outer = named.filter((node) => !named.some((other) => other.ref < node.ref && other.end >= node.end));
  return box !== undefined && outer.length === 1 && findMoney(textOf(page.snapshot, box.ref)).length > 0;
}

/** No button to buy, but one that says why not, beside a price. */
function isSoldOut(page: PageText, title: SnapshotNode, until: number): boolean {
  const own = page.snapshot.nodes.slice(title.ref, until);
  const buttons = own.filter(
    (node) => node.visible && node.role === 'button' && regionOf(page.snapshot, node.ref) === 'main',
  );
  const gone = buttons.filter((node) => saysAny(fold(node.name), page.words.product.outOfStock));
  const priced = own.some((node) => node.visible && findMoney(node.text).length > 0);
  // Or a line that says so, and one on being told when it is back, with a picture of the one product.
  const told = page.blocks.filter(
    (block) =>
      block.visible &&
      block.region === 'main' &&
      block.ref > title.ref &&
      block.ref < until &&
      block.text.length < 110 &&
      !block.heads &&
      saysAny(fold(block.text), page.words.product.outOfStock),
  );
  const pictured = page.snapshot.nodes
    .slice(0, until)
    .some((node) => node.tag === 'img' && regionOf(page.snapshot, node.ref) === 'main');
  return priced && (gone.length === 1 || ((told.length === 1 || told.length === 2) && pictured));
}

/** A list of products has a button at each: then no one of them is the page's own. */
function isAlone(page: PageText, button: SnapshotNode, title: SnapshotNode): boolean {
  const own = page.snapshot.nodes.slice(0, othersBegin(page, title));
  const alike = own.filter((node) => node.visible && node.role === 'button' && node.name === button.name);
  const heads = new Set(alike.map((node) => headingOf(page.snapshot, node.ref)?.ref ?? -1));
  return alike.length < 2 || heads.has(title.ref) || (heads.size === 1 && alike.length < 3);
}

function isAddToCart(page: PageText, node: SnapshotNode): boolean {
  const pressed =
    node.role === 'button' ||
    node.role === 'link' ||
    (node.style?.cursor === 'pointer' && node.text !== '') ||
    (node.tag === 'a' && /btn|button|submit/i.test(node.attrs.class ?? ''));
  const name = fold(node.name || node.text);
  return node.visible && pressed && name.length < 60 && saysAny(name, page.words.order.addToCart);
}

/** The first heading after the title that announces other products; the footer at the latest. */
function othersBegin(page: PageText, title: SnapshotNode): number {
  const heading = page.blocks.find((block) => block.ref > title.ref && announcesOthers(page, block));
  const named = page.snapshot.nodes.find((node) => node.ref > title.ref && isNamedOthers(page, node));
  const footer = page.snapshot.nodes.find(
    (node) => node.ref > title.ref && regionOf(page.snapshot, node.ref) === 'footer',
  );
  return Math.min(
    heading?.ref ?? Number.POSITIVE_INFINITY,
    named?.ref ?? Number.POSITIVE_INFINITY,
    footer?.ref ?? Number.POSITIVE_INFINITY,
    page.snapshot.nodes.length,
  );
}

/** How builds name the part with other goods. */
const OTHERS_NAME =
  /(?:^|[\s_-])(?:related|relation|recommend(?:ed|ations?)|up-?sells?|cross-?sell(?:s|ing)?|similar(?:-products?)?|also-(?:like|bought|viewed))(?:[\s_-]|$)/i;

/** A box with such a name and goods in it, beside the title and not around it. */
function isNamedOthers(page: PageText, node: SnapshotNode): boolean {
  if (!/^(?:div|section|aside|ul|ol|article)$/.test(node.tag)) return false;
  if (!OTHERS_NAME.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`)) return false;
  return findMoney(textOf(page.snapshot, node.ref), page.currency).length > 0;
}

/** A heading, or a line that begins with such words: `Similar products: …`. */
function announcesOthers(page: PageText, block: Block): boolean {
  const text = fold(block.text);
  if (block.heads) return saysAny(text, page.words.product.recommendations) || listsGoods(page, block);
  if (text.length >= 200 || block.cells.length > 0) return false;
  return allHits(text, page.words.product.recommendations).some(({ index }) => index < 12);
}

/** A heading of the page over two links or more, each with a price of its own: other goods, however they are announced. */
function listsGoods(page: PageText, block: Block): boolean {
  const node = page.snapshot.nodes[block.ref];
  if (!node || !/^h[2-4]$/.test(node.tag) || saysAny(fold(block.text), page.words.product.reviews)) return false;
  const section = sectionOf(page.snapshot, node);
  const links = page.snapshot.nodes.slice(node.end, section.end).filter((each) => {
    const leads =
      each.visible && each.role === 'link' && !/^(?:#|javascript|tel:|mailto:|$)/.test(each.attrs.href ?? '');
    return leads && findMoney(textOf(page.snapshot, each.ref), page.currency).length > 0;
  });
  return new Set(links.map((link) => link.attrs.href)).size >= 2 || picturesGoods(page, node, section.end);
}

/** Pictures often stand before the title: the area begins with the box that holds title and price. */
function areaStart(page: PageText, title: SnapshotNode): number {
  let start = title;
  for (
    let up = page.snapshot.nodes[title.parent];
    up && up.tag !== 'body' && up.role !== 'main';
    up = page.snapshot.nodes[up.parent]
  )
    start = up;
  const main = page.snapshot.nodes.find(
    (node) => node.role === 'main' && node.ref <= title.ref && node.end > title.ref,
  );
  return main?.ref ?? start.ref;
}
