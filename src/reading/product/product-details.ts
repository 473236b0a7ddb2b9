import { fold, SPACELESS } from '../../shared/text.ts';
import { headingOf } from '../../snapshot/headings.ts';
import { closest } from '../../snapshot/queries.ts';
import { wholeTextOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { findMoney } from '../money.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readData } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';
import { inArea, type ProductArea } from './product-area.ts';
import type { ProductData } from './product-data.ts';

/** Fewer letters than this tell nothing of a product. */
const SHORTEST_DESCRIPTION = 40;

/** How long the description is, in characters; a heading without a text is none. */
export function description(page: PageText, area: ProductArea | null, data: ProductData | null): Read<number> | null {
  if (!area) return null;
  const marked = page.snapshot.nodes.find(
    (node) => inArea(area, node.ref) && node.attrs.itemprop === 'description' && node.tag !== 'meta',
  );
  if (marked) {
    const text = wholeTextOf(page.snapshot, marked.ref);
    if (text.length >= SHORTEST_DESCRIPTION && !isFiller(page, text)) return read(page, text.length, marked.ref, text);
  }
  const under = own(page, area).filter((block) =>
    block.headings.some(
      (heading) => saysAny(fold(heading.text), page.words.product.description) && heading.ref !== area.title.ref,
    ),
  );
  const prose = (under.length > 0 ? under : own(page, area)).filter((block) => isProse(page, block));
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  const first = prose[0];
  if (first && length >= SHORTEST_DESCRIPTION) return read(page, length, first.ref, first.text);
  return data?.description && data.description.length >= 80 && !isFiller(page, data.description) && !first
    ? readData(data.description.length, data.description, 'json-ld Product.description')
    : null;
}

function own(page: PageText, area: ProductArea): Block[] {
  return page.blocks.filter(
    (block) =>
      block.reachable && !block.heads && inArea(area, block.ref) && block.region === 'main' && !isReview(page, block),
  );
}

function isReview(page: PageText, block: Block): boolean {
  return block.headings.some((heading) => saysAny(fold(heading.text), page.words.product.reviews));
}

function isProse(page: PageText, block: Block): boolean {
  const wide = SPACELESS.test(block.text);
  const folded = fold(block.text);
  if (block.cells.length > 0 || block.text.length < (wide ? 18 : 40) || isFiller(page, block.text)) return false;
  if (block.text.length < 80 && saysAny(folded, page.words.product.inStock)) return false;
  return (
    !saysAny(folded, page.words.delivery.about) &&
    !saysAny(folded, page.words.returns.about) &&
    !saysAny(folded, page.words.order.newsletter)
  );
}

function isFiller(page: PageText, text: string): boolean {
  return saysAny(fold(text), page.words.faq.placeholder);
}

/** Name-value pairs of the product: rows of two, definition lists, lines with a colon under a heading of data. */
export function attributes(page: PageText, area: ProductArea | null): Read<number> | null {
  if (!area) return null;
  const blocks = page.blocks.filter(
    (block) => block.reachable && inArea(area, block.ref) && block.region === 'main' && !isReview(page, block),
  );
  const paired = withoutBuying(
    page,
    blocks.filter((block) => isPair(page, block)),
  );
  const listed = paired.length > 0 ? paired : labelledLines(page, blocks);
  const pairs = listed.length > 0 ? listed : pairsOfTwo(page, blocks);
  const defined = page.snapshot.nodes.filter(
    (node) => node.tag === 'dd' && inArea(area, node.ref) && isValue(page, wholeTextOf(page.snapshot, node.ref)),
  );
  const terms = defined.filter(
    (node) => !pairs.some((pair) => pair.ref <= node.ref && (page.snapshot.nodes[pair.ref]?.end ?? 0) > node.ref),
  );
  const first = pairs[0];
  const boxes = pairs.length + terms.length === 0 ? boxesOfTwo(page, area) : [];
  const box = boxes[0];
  if (box) return read(page, boxes.length, box.ref, wholeTextOf(page.snapshot, box.ref));
  const count = pairs.reduce((sum, pair) => sum + Math.max(1, pair.cells.length / 2), 0) + terms.length;
  const lead = first?.ref ?? terms[0]?.ref;
  if (lead === undefined || count < 2) return null;
  return read(
    page,
    count,
    lead,
    pairs.length > 0
      ? pairs
          .slice(0, 5)
          .map((pair) => pair.text)
          .join(' · ')
      : wholeTextOf(page.snapshot, lead),
  );
}

/** A table with the price in it is there to buy from; its rows count only where no other table tells of the product. */
function withoutBuying(page: PageText, pairs: Block[]): Block[] {
  const tableOf = (ref: number) => closest(page.snapshot, ref, (node) => node.tag === 'table')?.ref ?? -1;
  const priced = new Set(
    pairs
      .filter((pair) => !isValue(page, pair.cells[1] ?? ''))
      .map((pair) => tableOf(pair.ref))
      .filter((ref) => ref >= 0),
  );
  const others = pairs.filter((pair) => !priced.has(tableOf(pair.ref)));
  return others.length >= 3 ? others : pairs;
}

/** `Label: value`; one sign is a word where no letters are used. */
const LABELLED = /^(?:[^:：]{2,40}|[\u3400-\u9fff\uac00-\ud7af])[:：]\s*\S.{0,90}$/u;

/** Three or more lines of one list, each `Label: value`: a list of data that has no heading. */
function labelledLines(page: PageText, blocks: Block[]): Block[] {
  const lines = blocks.filter(
    (block) =>
      page.snapshot.nodes[block.ref]?.tag === 'li' &&
      LABELLED.test(block.text) &&
      !saysAny(fold(block.text), page.words.delivery.about) &&
      !saysAny(fold(block.text), page.words.returns.about),
  );
  const parentOf = (block: Block) => page.snapshot.nodes[block.ref]?.parent ?? -1;
  const first = lines.find((line) => lines.filter((other) => parentOf(other) === parentOf(line)).length >= 3);
  return first ? lines.filter((line) => parentOf(line) === parentOf(first)) : [];
}

/** Three or more boxes built alike, side by side, each of a name and a value and no more. */
function pairsOfTwo(page: PageText, blocks: Block[]): Block[] {
  const { nodes } = page.snapshot;
  const isOfTwo = (block: Block) => {
    const node = nodes[block.ref];
    if (!node || node.text !== '' || node.tag === 'nav' || block.heads || block.text.length > 120) return false;
    // A box without a text may draw the dots between the two.
    const parts = nodes
      .slice(node.ref + 1, node.end)
      .filter((inner) => inner.parent === node.ref && wholeTextOf(page.snapshot, inner.ref) !== '');
    const [name, value] = parts.map((part) => wholeTextOf(page.snapshot, part.ref));
    return parts.length === 2 && !!name && !!value && name.length < 40 && isValue(page, value);
  };
  const build = (block: Block) =>
    `${nodes[block.ref]?.tag} ${nodes[block.ref]?.attrs.class ?? ''} ${nodes[block.ref]?.parent}`;
  const boxes = blocks.filter(isOfTwo);
  const first = boxes.find((box) => boxes.filter((other) => build(other) === build(box)).length >= 3);
  return first ? boxes.filter((box) => build(box) === build(first)) : [];
}

/** The same one over the other, in a part that is named or headed as data: `<div>Power</div><div>200 W</div>`. */
function boxesOfTwo(page: PageText, area: ProductArea): SnapshotNode[] {
  const { nodes } = page.snapshot;
  const boxes = nodes.filter((node) => {
    if (!node.visible || node.text !== '' || node.tag === 'a' || !inArea(area, node.ref) || node.end > area.until)
      return false;
    const parts = nodes.slice(node.ref + 1, node.end).filter((inner) => inner.parent === node.ref);
    const [name = '', value = ''] = parts.map((part) => wholeTextOf(page.snapshot, part.ref));
    const short = name !== '' && name.length < 40 && value.length < 60 && isValue(page, value);
    return parts.length === 2 && short && isOfData(page, node);
  });
  const build = (node: SnapshotNode) => `${node.tag} ${node.attrs.class ?? ''} ${node.parent}`;
  const first = boxes.find((box) => boxes.filter((other) => build(other) === build(box)).length >= 3);
  return first ? boxes.filter((box) => build(box) === build(first)) : [];
}

function isOfData(page: PageText, node: SnapshotNode): boolean {
  const named = closest(page.snapshot, node.ref, (each) =>
    DATA_NAME.test(`${each.attrs.class ?? ''} ${each.attrs.id ?? ''}`),
  );
  const heading = headingOf(page.snapshot, node.ref);
  return (
    named !== null ||
    (heading !== null && saysAny(fold(wholeTextOf(page.snapshot, heading.ref)), page.words.product.attributes))
  );
}

const DATA_NAME =
  /(?:^|[\s_-])(?:specs?|specifications?|param(?:s|eters?|etry)?|attributes?|attrs?|properties|features?|dictionary|tech(?:nical)?|datasheet|charact\w*)(?:[\s_-]|$)/i;

/** What the product costs is no property of it. */
function isValue(page: PageText, text: string): boolean {
  const [amount] = findMoney(text, page.currency);
  return text !== '' && (amount === undefined || text.length > amount.quote.length + 30);
}

/** `name | value | name | value`: two properties in one row, each name set as a heading of its cell. */
function isRowOfTwo(page: PageText, block: Block): boolean {
  const row = page.snapshot.nodes[block.ref];
  const cells = page.snapshot.nodes.slice(block.ref, row?.end).filter((node) => node.parent === block.ref);
  return cells.map((node) => node.tag).join(' ') === 'th td th td' && block.cells.every((cell) => cell !== '');
}

/** From one hour to another: `Working time | 15 hours` is a property. */
const HOURS = /\d\s?(?:[ap]\.?m\.?|uhr|h|時)?\s?[-–—~〜]\s?\d|\d[:.]\d{2}/u;

function isPair(page: PageText, block: Block): boolean {
  const folded = fold(block.text);
  const other =
    saysAny(folded, page.words.delivery.threshold) ||
    (saysAny(folded, page.words.contact.hours) && HOURS.test(folded)) ||
    block.headings.some(
      (heading) => saysAny(fold(heading.text), page.words.delivery.title) && heading.ref !== block.ref,
    );
  if (other) return false;
  const tag = page.snapshot.nodes[block.ref]?.tag;
  if (tag === 'tr' && block.cells.length === 4) return isRowOfTwo(page, block);
  if (tag === 'tr') return block.cells.length === 2 && block.cells.every((cell) => cell !== '');
  const underData = block.headings.some((heading) => saysAny(fold(heading.text), page.words.product.attributes));
  if (block.cells.length === 2) return underData && block.cells.every((cell) => cell.length > 0 && cell.length < 90);
  return underData && LABELLED.test(block.text);
}
