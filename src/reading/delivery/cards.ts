import { fold } from '../../shared/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { isReturnText, LONGEST_NAME, nameOf, type Offer } from './offer.ts';
import { daysOf, priceOf, sentenceOf } from './terms.ts';

const LONGEST_PART = 45;

/**
 * Ways in boxes that are built alike and stand side by side, each a name over a price and days in lines of their own, with
 * no heading among them. The build tells that they are ways, not the names: at least two, each with a price.
 */
export function fromCards(page: PageText, isOfDelivery: (block: Block) => boolean): Offer[] {
  const blocks = page.blocks.filter((block) => block.visible && block.region === 'main' && isOfDelivery(block));
  const cards = new Map<string, Offer[]>();
  for (const node of page.snapshot.nodes) {
    if (!node.attrs.class || !BOXES.has(node.tag)) continue;
    const inside = blocks.filter((block) => block.ref > node.ref && block.ref < node.end);
    const offer = inside.length > 0 && inside.length <= 6 ? cardOf(page, node, inside) : null;
    const build = `${node.parent} ${node.tag} ${node.attrs.class}`;
    if (offer) cards.set(build, [...(cards.get(build) ?? []), offer]);
  }
  return [...cards.values()].find((offers) => offers.length >= 2 && isWholeRow(page, offers)) ?? [];
}

const BOXES: ReadonlySet<string> = new Set(['div', 'li', 'section', 'article']);

/** The first line is the name; of the others one is a price and one may be the days. */
function cardOf(page: PageText, node: SnapshotNode, blocks: Block[]): Offer | null {
  const [first, ...rest] = blocks.flatMap((block) =>
    block.cells.length > 0 ? block.cells.map((text) => ({ text, heads: block.heads })) : [block],
  );
  if (!first || first.heads || first.text.length > LONGEST_NAME || /\d\s?\p{Sc}|\p{Sc}\s?\d/u.test(first.text))
    return null;
  if (isReturnText(page, first.text) || saysAny(fold(first.text), page.words.notions.fees)) return null;
  const short = rest.filter((each) => each.text.length <= LONGEST_PART).map((each) => sentenceOf(page, each.text));
  const priced = short.filter((each) => each.periods.length === 0 && priceOf(page, each) !== null);
  const [cost] = priced;
  if (!cost || priced.length > 1) return null;
  const timed = short.find((each) => each !== cost && daysOf(page, each) !== null);
  const days = timed ? daysOf(page, timed) : null;
  return {
    name: nameOf(page, first.text),
    price: priceOf(page, cost),
    minDays: days?.[0] ?? null,
    maxDays: days?.[1] ?? null,
    block: { ref: node.ref, text: blocks.map((block) => block.text).join(' · ') },
  };
}

/** Nearly all boxes of the build are such cards, and most tell days: else they are goods, or baskets. */
function isWholeRow(page: PageText, offers: Offer[]): boolean {
  const node = page.snapshot.nodes[offers[0]?.block.ref ?? -1];
  const alike = page.snapshot.nodes.filter(
    (each) => each.parent === node?.parent && each.tag === node.tag && each.attrs.class === node.attrs.class,
  );
  const timed = offers.filter((offer) => offer.maxDays !== null);
  return offers.length >= alike.length - 1 && timed.length * 2 >= offers.length;
}
