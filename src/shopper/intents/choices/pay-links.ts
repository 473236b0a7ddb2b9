import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { headingOf, isDeadLink, regionOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { PAID_OFFLINE } from '../../order-gate.ts';
import { type ChoiceOption, readOption } from './choice-option.ts';

const LONGEST_LINK = 160;
const MOST_LINKS = 12;

/**
 * Ways to pay that are each a link to a page of its own, where the order is confirmed or already placed: links under a
 * heading that asks how to pay, one of them paid offline. Express buttons beside a form are none. Empty where there are none.
 */
export function payLinks(snapshot: Snapshot, words: ShopWords): ChoiceOption[] {
  const links = snapshot.nodes
    .filter((node) => isWay(snapshot, node) && asksHowToPay(snapshot, node, words))
    .map((node) => readOption(node.ref, null, textOf(snapshot, node.ref), false, false, words))
    .filter(({ payment }) => payment !== null);
  const offline = links.some(({ payment }) => payment !== null && PAID_OFFLINE.includes(payment));
  return links.length >= 2 && links.length <= MOST_LINKS && offline ? links : [];
}

function isWay(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (!node.visible || node.role !== 'link' || isDeadLink(node) || regionOf(snapshot, node.ref) !== 'main')
    return false;
  const text = textOf(snapshot, node.ref);
  return text !== '' && text.length <= LONGEST_LINK;
}

function asksHowToPay(snapshot: Snapshot, link: SnapshotNode, words: ShopWords): boolean {
  const heading = headingOf(snapshot, link.ref);
  return heading !== null && says(textOf(snapshot, heading.ref), words.headings.payment) > 0.4;
}
