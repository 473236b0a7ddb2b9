import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { findMoney } from '../../../reading/money.ts';
import { ancestors, children, subtree, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';

const FEWEST_SECTIONS = 3;
/** What a closed section may show beside its heading: a sign, "edit". */
const LONGEST_REST = 12;
/** "Save your details to see the carriers": what a section in a numbered row says while nothing can be done in it. */
const LONGEST_HINT = 160;

/**
 * A checkout of sections that open one after the other: a section like the button's own stands closed after it and is
 * numbered on, or asks for delivery, payment or a review. What is pressed before it cannot be the end.
 */
export function sectionFollows(snapshot: Snapshot, button: number, words: ShopWords): boolean {
  const pressed = snapshot.nodes[button];
  if (!pressed) return false;
  for (const own of ancestors(snapshot, button)) {
    const row = children(snapshot, own.parent).filter((each) => each.tag === own.tag && headingIn(snapshot, each));
    if (row.length < FEWEST_SECTIONS || !row.includes(own)) continue;
    const number = numberOf(snapshot, own);
    return row.some(
      (each) =>
        each.ref > own.ref &&
        ((number !== null && (numberOf(snapshot, each) ?? 0) > number && isWaiting(snapshot, each)) ||
          (isClosed(snapshot, each) && asksOn(snapshot, each, words))),
    );
  }
  return false;
}

function headingIn(snapshot: Snapshot, section: SnapshotNode): SnapshotNode | undefined {
  return subtree(snapshot, section.ref).find(
    (node) => node.visible && (node.role === 'heading' || node.tag === 'legend' || node.tag === 'summary'),
  );
}

/** Nothing is to be seen of it but its heading. */
function isClosed(snapshot: Snapshot, section: SnapshotNode, longestRest = LONGEST_REST): boolean {
  const heading = headingIn(snapshot, section);
  const text = textOf(snapshot, section.ref);
  const fields = subtree(snapshot, section.ref).some(
    (node) => node.visible && ['input', 'select', 'textarea'].includes(node.tag),
  );
  const rest = heading ? text.length - textOf(snapshot, heading.ref).length : text.length;
  return !fields && rest <= longestRest && findMoney(text).length === 0;
}

/** It says why nothing can be done in it yet. */
function isWaiting(snapshot: Snapshot, section: SnapshotNode): boolean {
  const presses = subtree(snapshot, section.ref).some(({ visible, role }) => visible && role === 'button');
  return isClosed(snapshot, section, presses ? LONGEST_REST : LONGEST_HINT);
}

function numberOf(snapshot: Snapshot, section: SnapshotNode): number | null {
  const heading = headingIn(snapshot, section);
  const numbers = heading ? textOf(snapshot, heading.ref).match(/\d+/g) : null;
  return numbers?.length === 1 ? Number(numbers[0]) : null;
}

function asksOn(snapshot: Snapshot, section: SnapshotNode, words: ShopWords): boolean {
  const heading = headingIn(snapshot, section);
  const text = heading ? textOf(snapshot, heading.ref) : '';
  return [words.headings.delivery, words.headings.payment, words.review].some((phrases) => says(text, phrases) > 0.4);
}
