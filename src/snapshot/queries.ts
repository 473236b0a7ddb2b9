import type { Snapshot, SnapshotNode } from './types.ts';

export { headingOf } from './headings.ts';
export { fieldsBeside, hintOf, labelOf, partOfRowLabel, rowLabelOf } from './labels.ts';
export { leadsHome, regionOf } from './regions.ts';
export { linesOf, textOf } from './text.ts';

/** The nodes above, nearest first. */
export function ancestors(snapshot: Snapshot, ref: number): SnapshotNode[] {
  const above: SnapshotNode[] = [];
  for (let node = snapshot.nodes[snapshot.nodes[ref]?.parent ?? -1]; node; node = snapshot.nodes[node.parent]) {
    above.push(node);
  }
  return above;
}

/** The node's direct children in document order. */
export function children(snapshot: Snapshot, ref: number): SnapshotNode[] {
  const found: SnapshotNode[] = [];
  const end = snapshot.nodes[ref]?.end ?? 0;
  for (let child = snapshot.nodes[ref + 1]; child && child.ref < end; child = snapshot.nodes[child.end])
    found.push(child);
  return found;
}

/** The node and everything in it. */
export function subtree(snapshot: Snapshot, ref: number): SnapshotNode[] {
  const node = snapshot.nodes[ref];
  return node ? snapshot.nodes.slice(ref, node.end) : [];
}

/** The node itself or the nearest one above of which the condition holds. */
export function closest(snapshot: Snapshot, ref: number, holds: (node: SnapshotNode) => boolean): SnapshotNode | null {
  for (let node = snapshot.nodes[ref]; node; node = snapshot.nodes[node.parent]) if (holds(node)) return node;
  return null;
}

/** Whether a node lies in another's subtree (itself included). */
export function within(node: SnapshotNode, outer: SnapshotNode): boolean {
  return node.ref >= outer.ref && node.ref < outer.end;
}

const PRESSED_ROLES = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
]);
const FILLED_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider']);

/** Something a shopper can press or fill in. */
export function isInteractive(node: SnapshotNode): boolean {
  return (
    PRESSED_ROLES.has(node.role) ||
    isField(node) ||
    node.style?.cursor === 'pointer' ||
    node.attrs.onclick !== undefined
  );
}

/** An entry of a list that is open. */
export function isListEntry(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (node.role === 'option' || node.role === 'menuitem') return true;
  return node.tag === 'li' && ancestors(snapshot, node.ref).some((each) => each.role === 'listbox');
}

/** A button by its tag or its role, not only by what the hand of the cursor tells. */
export function isMarkedButton(node: SnapshotNode): boolean {
  return node.role === 'button' && (['button', 'input', 'summary'].includes(node.tag) || node.attrs.role === 'button');
}

/** In a drawer or dialog over the page, marked as one or only fixed over it. */
export function inLayer(snapshot: Snapshot, ref: number): boolean {
  return ancestors(snapshot, ref).some(isLayer);
}

export function isLayer({ role, style, rect }: SnapshotNode): boolean {
  return role === 'dialog' || role === 'alertdialog' || (style?.position === 'fixed' && rect[3] > 200);
}

/** A link that leads nowhere (`#`, `#none`, `javascript:;`): a button in the dress of a link. */
export function isDeadLink(node: SnapshotNode): boolean {
  return node.role === 'link' && /^(javascript:.*|[^#]*#(none|void|null|[!;_])?)$/i.test(node.attrs.href ?? '#');
}

/** All that stands in the fields of the page and is ticked or chosen on it, in one text to compare. */
export function whatIsFilledIn(snapshot: Snapshot): string {
  return snapshot.nodes
    .filter(({ value, state }) => value !== undefined || state?.checked !== undefined)
    .map(({ ref, value, state }) => `${ref}=${value ?? ''}/${state?.checked ?? ''}`)
    .join('\n');
}

/** Something that takes a text or a choice: inputs (buttons and hidden ones apart), lists, text areas, ARIA fields. */
export function isField(node: SnapshotNode): boolean {
  if (node.tag === 'input') return node.role !== 'button' && node.attrs.type !== 'hidden';
  return node.tag === 'select' || node.tag === 'textarea' || FILLED_ROLES.has(node.role);
}

export function buttons(snapshot: Snapshot): SnapshotNode[] {
  return snapshot.nodes.filter((node) => node.visible && node.role === 'button');
}

export function fields(snapshot: Snapshot): SnapshotNode[] {
  return snapshot.nodes.filter((node) => node.visible && isField(node));
}
