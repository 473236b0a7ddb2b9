import { fold } from '../../shared/text.ts';
import { isField } from '../../snapshot/queries.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { boxAround, isNamedAndPriced, isPriced } from './priced-box.ts';

const FEWEST = 2;
/** A longer text right under the heading is what it stands over. */
const LONGEST_BETWEEN = 60;

/**
 * Whether right under a heading stand boxes with a picture, a name and a price each: other goods, in whatever language they
 * are announced. Choices have fields; ways to send have logos and prices, too.
 */
export function picturesGoods(page: PageText, heading: SnapshotNode, end: number): boolean {
  const { nodes } = page.snapshot;
  const said = fold(heading.name || heading.text);
  if (saysAny(said, page.words.delivery.about) || nodes.slice(heading.end, end).some((node) => isField(node)))
    return false;
  const boxes = nodes
    .slice(heading.end, end)
    .flatMap((picture) => (picture.tag === 'img' ? (goodsAround(page, picture, heading, end) ?? []) : []));
  const first = boxes[0];
  if (first === undefined || new Set(boxes).size < FEWEST) return false;
  return !page.blocks.some(
    (block) => block.ref >= heading.end && block.ref < first && (block.heads || block.text.length > LONGEST_BETWEEN),
  );
}

/** The box of a picture and its price; null where that says no name. */
function goodsAround(page: PageText, picture: SnapshotNode, heading: SnapshotNode, end: number): number | null {
  const box = boxAround(page, picture, heading.ref, end, isPriced);
  return box && isNamedAndPriced(page, box) ? box.ref : null;
}
