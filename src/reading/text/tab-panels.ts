import { wholeTextOf } from '../../snapshot/text.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

const LONGEST_TAB = 60;

/** The tab whose panel a node is: the one that controls it, or by which it is named. It heads what stands in the panel. */
export function tabOfPanel(snapshot: Snapshot, node: SnapshotNode): { ref: number; text: string } | null {
  const { id } = node.attrs;
  const named = node.attrs['aria-labelledby'];
  if (node.role !== 'tabpanel' || (id === undefined && named === undefined)) return null;
  const tab = snapshot.nodes.find(
    (each) =>
      each.role === 'tab' &&
      ((named !== undefined && each.attrs.id === named) ||
        (id !== undefined && (each.attrs['aria-controls'] === id || each.attrs.href === `#${id}`))),
  );
  const text = tab ? wholeTextOf(snapshot, tab.ref).replace(/\s+/g, ' ').trim() : '';
  return tab && text !== '' && text.length <= LONGEST_TAB ? { ref: tab.ref, text } : null;
}
