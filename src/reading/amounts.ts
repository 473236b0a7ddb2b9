import type { Money } from '../shared/money.ts';
import { textOf } from '../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../snapshot/types.ts';
import { parseMoney } from './money.ts';

/** An amount of money that the page shows, in the smallest element that holds number and currency. */
export interface PageAmount {
  node: SnapshotNode;
  money: Money & { currency: string };
  /** The element's text: the amount, with what stands beside it on the line. */
  text: string;
}

const LONGEST_TEXT = 60;
/** Number, currency, decimals and their wrappers: a price built of more pieces is a table. */
const MOST_PIECES = 8;

const known = new WeakMap<Snapshot, PageAmount[]>();

/** Every visible amount of the page in document order; the currency may stand in an element of its own. */
export function amountsOn(snapshot: Snapshot): PageAmount[] {
  const read = known.get(snapshot) ?? readAmounts(snapshot);
  known.set(snapshot, read);
  return read;
}

/** The amounts in one part of the page, what is struck through left out. */
export function amountsIn(snapshot: Snapshot, part: SnapshotNode): PageAmount[] {
  return amountsOn(snapshot).filter(
    ({ node }) => node.ref >= part.ref && node.ref < part.end && !isStruck(snapshot, node),
  );
}

/** Struck through itself or by an element around it: `<del><span>12 €</span></del>`. */
export function isStruck(snapshot: Snapshot, node: SnapshotNode): boolean {
  for (let each: SnapshotNode | undefined = node; each; each = snapshot.nodes[each.parent])
    if (each.style?.struck || each.tag === 'del' || each.tag === 's') return true;
  return false;
}

function readAmounts(snapshot: Snapshot): PageAmount[] {
  const found: PageAmount[] = [];
  const taken = new Set<number>();
  for (let ref = snapshot.nodes.length - 1; ref >= 0; ref--) {
    const node = snapshot.nodes[ref];
    if (!node?.visible) continue;
    const amount = amountOf(snapshot, node, taken);
    if (!amount) continue;
    found.push(amount);
    for (let above: SnapshotNode | undefined = node; above; above = snapshot.nodes[above.parent]) taken.add(above.ref);
  }
  return found.reverse();
}

function amountOf(snapshot: Snapshot, node: SnapshotNode, taken: Set<number>): PageAmount | null {
  if (node.text !== '' && node.text.length <= LONGEST_TEXT) {
    const money = parseMoney(node.text);
    if (money?.currency != null) return { node, money: { ...money, currency: money.currency }, text: node.text };
  }
  const pieces = node.end - node.ref;
  if (taken.has(node.ref) || pieces < 2 || pieces > MOST_PIECES) return null;
  const text = textOf(snapshot, node.ref, { instead: raisedCents })
    .replace(/([.,])\s*,/, '$1')
    .replace(/(\d)\s+,(?=\d{2})/, '$1,');
  if (text.length > LONGEST_TEXT || !/\d/.test(text)) return null;
  const money = parseMoney(text);
  return money?.currency != null ? { node, money: { ...money, currency: money.currency }, text } : null;
}

/** `12<sup>99</sup> €`: the raised figures are the decimals. */
function raisedCents(node: SnapshotNode): string | null {
  return node.tag === 'sup' && /^\d{2}$/.test(node.text) ? `,${node.text}` : null;
}
