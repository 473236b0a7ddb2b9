import type { Snapshot, SnapshotNode } from './types.ts';

/** The ref of the same element in a later snapshot of the page: told by what it is and says, then by place. Or null. */
export function sameElement(before: Snapshot, ref: number, after: Snapshot): number | null {
  const wanted = before.nodes[ref];
  if (!wanted) return null;
  const alike = after.nodes.filter((node) => (node.visible || !wanted.visible) && isAlike(node, wanted));
  const distance = (node: SnapshotNode) =>
    Math.abs(node.rect[0] - wanted.rect[0]) + Math.abs(node.rect[1] - wanted.rect[1]);
  return alike.sort((a, b) => distance(a) - distance(b) || a.ref - b.ref)[0]?.ref ?? null;
}

const TELLING = ['id', 'name', 'href', 'type', 'value'] as const;

function isAlike(node: SnapshotNode, wanted: SnapshotNode): boolean {
  return (
    node.tag === wanted.tag &&
    node.role === wanted.role &&
    node.name === wanted.name &&
    node.frame === wanted.frame &&
    TELLING.every((attr) => node.attrs[attr] === wanted.attrs[attr])
  );
}
