import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import { findMoney } from '../money.ts';
import type { PageText } from '../text/page-text.ts';

/** The smallest box around a picture or a link, between `from` and `until`, that `is` so; null where it holds a second picture. */
export function boxAround(
  page: PageText,
  inside: SnapshotNode,
  from: number,
  until: number,
  is: (page: PageText, box: SnapshotNode) => boolean,
): SnapshotNode | null {
  const { nodes } = page.snapshot;
  for (let box = nodes[inside.parent]; box && box.ref > from && box.end <= until; box = nodes[box.parent]) {
    if (nodes.slice(box.ref, box.end).filter((node) => node.tag === 'img').length > 1) return null;
    if (is(page, box)) return box;
  }
  return null;
}

/** Says a price. */
export function isPriced(page: PageText, node: SnapshotNode): boolean {
  return findMoney(textOf(page.snapshot, node.ref), page.currency).length > 0;
}

/** Says a name and a price, as a card of goods does. */
export function isNamedAndPriced(page: PageText, node: SnapshotNode): boolean {
  return /\p{L}{2}/u.test(textOf(page.snapshot, node.ref)) && isPriced(page, node);
}
