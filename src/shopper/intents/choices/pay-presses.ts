import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { headingOf, isDeadLink, regionOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { PAID_OFFLINE } from '../../order-gate.ts';
import { type ChoiceOption, readOption } from './choice-option.ts';

/**
 * Ways to pay that are each a button or a link: pressing one confirms the order or already places it. Empty where there are
 * none.
 */
export function payPresses(snapshot: Snapshot, words: ShopWords): ChoiceOption[] {
  const buttons = payButtons(snapshot, words);
  return buttons.length > 0 ? buttons : payLinks(snapshot, words);
}

/**
 * "Pay with …" several times, once for each way. One that no word tells of is a way, too: what it costs to press it cannot
 * be told. Wallets beside the store's own button are no ways of the store.
 */
function payButtons(snapshot: Snapshot, words: ShopWords): ChoiceOption[] {
  const buttons = snapshot.nodes
    .filter(({ ref, visible, role }) => visible && role === 'button' && regionOf(snapshot, ref) === 'main')
    .map((node) => ({ node, text: node.name || textOf(snapshot, node.ref) }))
    .filter(({ text }) => says(text, words.placeOrder) > 0.4)
    .map(({ node, text }) => readOption(node.ref, null, text, false, Boolean(node.state?.disabled), words))
    .filter(({ payment }) => payment !== 'paypal' && payment !== 'wallet');
  const ways = new Set(buttons.map(({ label }) => label));
  return ways.size >= 2 && buttons.some(({ payment }) => payment !== null) ? buttons : [];
}

const LONGEST_LINK = 160;
const MOST_LINKS = 12;

/**
 * Ways to pay that are each a link to a page of its own, where the order is confirmed or already placed: links under a
 * heading that asks how to pay, one of them paid offline. Express buttons beside a form are none. Empty where there are none.
 */
function payLinks(snapshot: Snapshot, words: ShopWords): ChoiceOption[] {
  const links = snapshot.nodes
    .filter((node) => isWay(snapshot, node) && asksHowToPay(snapshot, node, words))
    .map((node) => readOption(node.ref, null, textOf(snapshot, node.ref), false, false, words))
    .filter(({ payment }) => payment !== null);
  return links.length >= 2 && links.length <= MOST_LINKS && links.some(isOffline) ? links : [];
}

function isOffline({ payment }: ChoiceOption): boolean {
  return payment !== null && PAID_OFFLINE.includes(payment);
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
