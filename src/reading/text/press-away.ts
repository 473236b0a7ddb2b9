import { wholeTextOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { isBuiltAs } from './titles.ts';

/** Hidden now, but by something a shopper opens: a closed details, a tab panel, an accordion. */
export function isPressAway(snapshot: Snapshot, ref: number, controlled: Set<string>): boolean {
  for (let node = snapshot.nodes[ref]; node; node = snapshot.nodes[node.parent]) {
    if (node.visible && node.tag !== 'details') return false;
    if (node.tag === 'details' || node.role === 'tabpanel') return true;
    if (node.attrs.id && controlled.has(node.attrs.id)) return true;
    if (OPENED.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`)) return true;
    if (isOtherPanel(snapshot, node) || answersQuestion(snapshot, node) || isFoldedAway(snapshot, node)) return true;
  }
  return false;
}

const OPENED = /accordion|collaps|faq|answer|toggle|tab-?(pane|panel|content)|panel|content|drawer-body/i;

/** What the page's own parts say they open. */
export function controlledIds(snapshot: Snapshot): Set<string> {
  const ids = snapshot.nodes.flatMap((node) => (node.attrs['aria-controls'] ?? '').split(/\s+/));
  return new Set(ids.filter((id) => id !== ''));
}

/** One of several boxes that are built alike, of which another is shown now. */
function isOtherPanel(snapshot: Snapshot, node: SnapshotNode): boolean {
  const parent = snapshot.nodes[node.parent];
  const name = node.attrs.class ?? '';
  if (!parent?.visible || name === '' || node.end - node.ref < 4) return false;
  return siblingsOf(snapshot, parent).some(
    (each) => each.visible && each.tag === node.tag && each.attrs.class === name && each.end - each.ref >= 4,
  );
}

/** Hidden right after a text that ends in a question mark. */
function answersQuestion(snapshot: Snapshot, node: SnapshotNode): boolean {
  const parent = snapshot.nodes[node.parent];
  const before = parent ? siblingsOf(snapshot, parent).findLast((each) => each.end <= node.ref) : undefined;
  if (before === undefined) return false;
  return asks(snapshot, before) || isAmongAnswers(snapshot, node, before);
}

function asks(snapshot: Snapshot, node: SnapshotNode): boolean {
  return /[?？]$/.test(wholeTextOf(snapshot, node.ref).trim());
}

/** Hidden as at least two others of its build are, each right after a question that is built as the text before this one. */
function isAmongAnswers(snapshot: Snapshot, node: SnapshotNode, before: SnapshotNode): boolean {
  if (!before.visible || !(node.attrs.class || before.attrs.class)) return false;
  const alike = snapshot.nodes.filter((each) => {
    const answer = snapshot.nodes[each.end];
    const isPair = each.visible && answer?.visible === false && answer.parent === each.parent;
    return isPair && isBuiltAs(each, before) && isBuiltAs(answer, node) && asks(snapshot, each);
  });
  return alike.length >= 2;
}

/** Hidden under what names it: a `dd` after its `dt`, or boxes built alike, each right after a visible one of one build. */
function isFoldedAway(snapshot: Snapshot, node: SnapshotNode): boolean {
  const parent = snapshot.nodes[node.parent];
  if (!parent?.visible || node.visible) return false;
  const siblings = siblingsOf(snapshot, parent);
  const before = siblings[siblings.indexOf(node) - 1];
  if (!before?.visible) return false;
  if (node.tag === 'dd' && before.tag === 'dt') return true;
  const alike = siblings.filter((each, index) => {
    const over = siblings[index - 1];
    return !each.visible && isBuiltAs(each, node) && over?.visible === true && isBuiltAs(over, before);
  });
  return alike.length >= 2 && !isBuiltAs(before, node);
}

/** The children of a node, in reading order. */
export function siblingsOf(snapshot: Snapshot, parent: SnapshotNode): SnapshotNode[] {
  const found: SnapshotNode[] = [];
  for (let child = snapshot.nodes[parent.ref + 1]; child && child.ref < parent.end; child = snapshot.nodes[child.end])
    found.push(child);
  return found;
}
