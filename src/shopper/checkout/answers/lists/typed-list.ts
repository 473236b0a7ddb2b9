import { fold } from '../../../../shared/text.ts';
import { ancestors, textOf } from '../../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../../snapshot/types.ts';
import type { FieldName, FormField } from '../../../intents/fields.ts';
import type { Shopper } from '../../../shopper.ts';

const APPEARS_MS = 1500;
/** What stores keep in lists; a street with suggestions takes any text. */
const LISTED = new Set<FieldName>(['region', 'city']);

/** A field that is typed into and offers entries: many keep only what is picked from them. */
export function isTypedList({ node, field }: FormField): boolean {
  return field !== null && LISTED.has(field) && offersEntries(node);
}

export function offersEntries(node: SnapshotNode): boolean {
  return (
    node.tag === 'input' &&
    (node.role === 'combobox' ||
      ['list', 'both'].includes(node.attrs['aria-autocomplete'] ?? '') ||
      node.attrs['aria-haspopup'] === 'listbox')
  );
}

/** Types each wish until an entry offers it and picks that; what is typed stays where none does. */
export async function pickByTyping(shopper: Shopper, field: FormField, wishes: readonly string[]): Promise<void> {
  for (const wish of wishes.filter((each) => each !== '')) {
    await shopper.type(field.node.ref, wish);
    const entry = await shopper.until((now) => entryFor(now, field.node, wish), APPEARS_MS);
    if (entry === null) continue;
    await shopper.press(entry.ref);
    return;
  }
}

/** The entry that says the wish: exactly, else the first that holds it. */
export function entryFor(snapshot: Snapshot, list: SnapshotNode, wish: string): SnapshotNode | null {
  const entries = snapshot.nodes.filter(
    (node) => node.visible && !node.state?.disabled && isEntry(snapshot, node, list),
  );
  const said = (node: SnapshotNode) => fold(node.name || textOf(snapshot, node.ref));
  return (
    entries.find((node) => said(node) === fold(wish)) ??
    entries.find((node) => wish.length > 2 && said(node).includes(fold(wish))) ??
    null
  );
}

/** One of the field's own list, where it names one. */
function isEntry(snapshot: Snapshot, node: SnapshotNode, list: SnapshotNode): boolean {
  if (node.role !== 'option' || node.tag === 'option') return false;
  const named = `${list.attrs['aria-controls'] ?? ''} ${list.attrs['aria-owns'] ?? ''}`.split(/\s+/).filter(Boolean);
  const box = ancestors(snapshot, node.ref).find((each) => each.role === 'listbox');
  return named.length === 0 || box?.attrs.id === undefined || named.includes(box.attrs.id);
}
