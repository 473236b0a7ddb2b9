import { fold } from '../../shared/text.ts';
import { isPlaced } from '../order/order-facts.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';

/**
 * On a page that thanks for an order: whether a part of it holds what the shopper gave, the parcel's address, the
 * billing address, the name and number of the one who receives it. Elsewhere nothing is the shopper's.
 */
export function shoppersOwn(page: PageText): (block: Block) => boolean {
  if (!isPlaced(page)) return () => false;
  const says = (text: string) => text.length < 60 && saysAny(fold(text), page.words.notions.addressee);
  const isAddress = (label: string) =>
    allHits(fold(label), page.words.company.address).some((hit) => hit.length >= label.trim().length - 1);
  return (block) => {
    if (block.region === 'header' || block.region === 'footer') return false;
    const label = block.cells.length > 1 ? (block.cells[0] ?? '') : block.text.slice(0, 40);
    const heading = block.headings.at(-1);
    const underTerm = heading && page.snapshot.nodes[heading.ref]?.tag === 'dt' && isAddress(heading.text);
    if (underTerm || (block.cells.length > 1 && isAddress(label))) return true;
    return says(label) || block.headings.slice(-2).some((heading) => says(heading.text)) || isMarked(page, block);
  };
}

/** `<address>` in an order's summary is where the parcel goes. */
function isMarked(page: PageText, block: Block): boolean {
  return page.snapshot.nodes.some((node) => node.tag === 'address' && block.ref >= node.ref && block.ref < node.end);
}
