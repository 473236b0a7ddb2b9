import { fold } from '../../shared/text.ts';
import { regionOf } from '../../snapshot/regions.ts';
import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { findMoney } from '../money.ts';
import { isPlaced } from '../order/order-facts.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, topicIn } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';

const LONGEST_LINE = 60;
const SHORTEST_TITLE = 3;

/**
 * A page that nothing marks as a product's, not even a button to buy: its title is the page's, a price stands under or
 * over it, and at least two more things that only a product has: a stock, a count of reviews, pictures, properties.
 */
export function isBareProduct(page: PageText, title: SnapshotNode, from: number, until: number): boolean {
  if (!isPagesName(page, title) || isOfService(page)) return false;
  const own = page.snapshot.nodes.slice(from, until).filter((node) => regionOf(page.snapshot, node.ref) === 'main');
  if (listsGoods(page, own) || !own.some((node) => isPrice(page, node))) return false;
  const lines = page.blocks.filter((block) => block.visible && block.ref >= from && block.ref < until);
  const signs = [hasStock(page, lines), hasReviews(page, lines), hasPictures(page, own), hasProperties(page, lines)];
  return signs.filter(Boolean).length >= 2;
}

/** The title of the page begins with it. */
function isPagesName(page: PageText, title: SnapshotNode): boolean {
  const name = fold(title.name || textOf(page.snapshot, title.ref));
  return name.length >= SHORTEST_TITLE && fold(page.snapshot.title).startsWith(name);
}

/** Pages of terms, help and orders have prices and tables, too. */
function isOfService(page: PageText): boolean {
  const { faq, company, contact } = page.words;
  const others = [faq.title, company.privacy, contact.hours].some((words) => saysAny(page.subject, words));
  return others || topicIn(page, page.subject) !== null || isPlaced(page);
}

/** Two links or more with a price each: a list of goods. */
function listsGoods(page: PageText, own: SnapshotNode[]): boolean {
  const links = own.filter((node) => {
    const leads = node.visible && node.role === 'link' && !/^(?:#|$)/.test(node.attrs.href ?? '');
    return leads && findMoney(textOf(page.snapshot, node.ref), page.currency).length > 0;
  });
  return new Set(links.map((link) => link.attrs.href)).size >= 2;
}

/** A short text that is an amount, in a box of its own. */
function isPrice(page: PageText, node: SnapshotNode): boolean {
  if (!node.visible || node.text === '' || node.text.length > LONGEST_LINE) return false;
  const [amount] = findMoney(node.text, page.currency);
  return amount !== undefined && node.text.length <= amount.quote.length + 12;
}

function hasStock(page: PageText, lines: Block[]): boolean {
  const { inStock, lowStock, outOfStock } = page.words.product;
  return lines.some((block) => {
    const text = fold(block.text);
    return block.text.length < LONGEST_LINE && [inStock, lowStock, outOfStock].some((words) => saysAny(text, words));
  });
}

function hasReviews(page: PageText, lines: Block[]): boolean {
  return lines.some(
    (block) =>
      block.text.length < LONGEST_LINE &&
      /\d/.test(block.text) &&
      saysAny(fold(block.text), page.words.product.reviews),
  );
}

function hasPictures(page: PageText, own: SnapshotNode[]): boolean {
  const pictures = own.filter((node) => node.tag === 'img' && !isLinked(page, node));
  return new Set(pictures.map((node) => node.attrs.src)).size >= 2;
}

function isLinked(page: PageText, node: SnapshotNode): boolean {
  const parent = page.snapshot.nodes[node.parent];
  return parent?.role === 'link' && !/\.(?:jpe?g|png|webp|avif)(?:[?#]|$)|^#/i.test(parent.attrs.href ?? '');
}

/** Three or more names with their values, none of them a price. */
function hasProperties(page: PageText, lines: Block[]): boolean {
  const pairs = lines.filter(
    (block) =>
      (block.cells.length === 2 || /^[^:：]{2,40}[:：]\s*\S.{0,60}$/u.test(block.text)) &&
      findMoney(block.text, page.currency).length === 0,
  );
  const terms = lines.filter((block) => page.snapshot.nodes[block.ref]?.tag === 'dt');
  return pairs.length >= 3 || terms.length >= 3;
}
