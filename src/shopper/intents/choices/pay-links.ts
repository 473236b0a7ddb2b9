import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { isDeadLink, regionOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { PAID_OFFLINE } from '../../order-gate.ts';
import { type ChoiceOption, readOption } from './choice-option.ts';

const LONGEST_LINK = 160;
const MOST_LINKS = 12;

/**
 * Ways to pay that are each a link to a page of its own, where the order is confirmed or already placed. Only on a screen
 * that asks for nothing else: a row of logos or of express buttons beside a form is none. Empty where there are none.
 */
export function payLinks(snapshot: Snapshot, words: ShopWords): ChoiceOption[] {
  if (snapshot.nodes.some((node) => asksFurther(snapshot, node))) return [];
  const links = snapshot.nodes
    .filter((node) => isWay(snapshot, node))
    .map((node) => readOption(node.ref, null, textOf(snapshot, node.ref), false, false, words))
    .filter(({ payment }) => payment !== null);
  const offline = links.some(({ payment }) => payment !== null && PAID_OFFLINE.includes(payment));
  return links.length >= 2 && links.length <= MOST_LINKS && offline && asksHowToPay(snapshot, words) ? links : [];
}

function asksFurther(snapshot: Snapshot, node: SnapshotNode): boolean {
  const answers = ['input', 'select', 'textarea'].includes(node.tag) && node.role !== 'button';
  return answers && node.visible && regionOf(snapshot, node.ref) === 'main' && node.attrs.type !== 'search';
}

function isWay(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (!node.visible || node.role !== 'link' || isDeadLink(node) || regionOf(snapshot, node.ref) !== 'main')
    return false;
  const text = textOf(snapshot, node.ref);
  return text !== '' && text.length <= LONGEST_LINK;
}

function asksHowToPay(snapshot: Snapshot, words: ShopWords): boolean {
  return snapshot.nodes.some(
    (node) =>
      node.visible &&
      node.role === 'heading' &&
      regionOf(snapshot, node.ref) === 'main' &&
      says(textOf(snapshot, node.ref), words.headings.payment) > 0.4,
  );
}
