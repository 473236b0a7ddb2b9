import { fold } from '../../shared/text.ts';
import { headingOf } from '../../snapshot/headings.ts';
import { regionOf } from '../../snapshot/regions.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
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
  const title =
    nodes.find((node) => node.tag === 'h1' && node.visible && regionOf(page.snapshot, node.ref) !== 'header') ??
    nodes.find((node) => node.attrs.itemprop === 'name' && node.visible && node.role === 'heading');
  if (!title) return null;
  const until = othersBegin(page, title);
  const button =
    nodes.find((node) => node.ref < until && isAddToCart(page, node) && regionOf(page.snapshot, node.ref) === 'main') ??
    null;
  const marked =
    productData(page) !== null ||
    nodes.some((node) => /schema\.org\/Product$/i.test(node.attrs.itemtype ?? '')) ||
    page.snapshot.meta.some((tag) => tag.name === 'og:type' && tag.content.includes('product'));
  if (!marked && !(button && isAlone(page, button, title)) && page.context.pageKind !== 'product') return null;
  return { title, button, from: areaStart(page, title), until };
}

export function inArea(area: ProductArea, ref: number): boolean {
  return ref >= area.from && ref < area.until;
}

/** A list of products has a button at each: then no one of them is the page's own. */
function isAlone(page: PageText, button: SnapshotNode, title: SnapshotNode): boolean {
  const own = page.snapshot.nodes.slice(0, othersBegin(page, title));
  const alike = own.filter((node) => node.visible && node.role === 'button' && node.name === button.name);
  const heads = new Set(alike.map((node) => headingOf(page.snapshot, node.ref)?.ref ?? -1));
  return alike.length < 2 || heads.has(title.ref) || (heads.size === 1 && alike.length < 3);
}

function isAddToCart(page: PageText, node: SnapshotNode): boolean {
  return (
    node.visible &&
    (node.role === 'button' || node.role === 'link') &&
    saysAny(fold(node.name), page.words.order.addToCart)
  );
}

/** The first heading after the title that announces other products; the footer at the latest. */
function othersBegin(page: PageText, title: SnapshotNode): number {
  const heading = page.blocks.find(
    (block) => block.heads && block.ref > title.ref && saysAny(fold(block.text), page.words.product.recommendations),
  );
  const footer = page.snapshot.nodes.find(
    (node) => node.ref > title.ref && regionOf(page.snapshot, node.ref) === 'footer',
  );
  return Math.min(
    heading?.ref ?? Number.POSITIVE_INFINITY,
    footer?.ref ?? Number.POSITIVE_INFINITY,
    page.snapshot.nodes.length,
  );
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
