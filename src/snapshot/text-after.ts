import { children, isField } from './queries.ts';
import { textOf } from './text.ts';
import type { Snapshot, SnapshotNode } from './types.ts';

/** The words that follow a box or radio in its row, up to the next field: its label where none is tied to it. */
export function textAfter(snapshot: Snapshot, node: SnapshotNode): string {
  const parent = snapshot.nodes[node.parent];
  if (!parent) return '';
  const siblings = children(snapshot, parent.ref).filter((each) => each.ref >= node.end);
  const stop = siblings.find((each) =>
    snapshot.nodes.slice(each.ref, each.end).some((inner) => inner.visible && isField(inner)),
  );
  const end = stop?.ref ?? parent.end;
  const own = (parent.runs ?? [])
    .filter(([before]) => before >= node.end && before <= end)
    .map(([before, text]) => ({ at: before - 0.5, text }));
  const inside = siblings
    .filter((each) => each.ref < end)
    .map((each) => ({ at: each.ref, text: textOf(snapshot, each.ref) }));
  return [...own, ...inside]
    .sort((a, b) => a.at - b.at)
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 220);
}
