import type { SnapshotNode } from '../snapshot/types.ts';

/** Marks the nodes that can be used or read as a unit and whose middle another element lies over. */
export function markCovered(nodes: SnapshotNode[], elements: Element[]): void {
  for (const node of nodes) {
    if (!node.visible || (node.role === '' && node.style?.cursor === undefined && node.tag !== 'label')) continue;
    const target = elements[node.ref];
    if (target && isCovered(target, node)) node.covered = true;
  }
}

function isCovered(target: Element, node: SnapshotNode): boolean {
  const x = node.rect[0] + node.rect[2] / 2 - scrollX;
  const y = node.rect[1] + node.rect[3] / 2 - scrollY;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const hit = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (hit === null || hit === target || target.contains(hit) || hit.contains(target)) return false;
  const label = hit.closest('label');
  if (label && (label as HTMLLabelElement).control === target) return false;
  // Seen from inside a shadow root, what lies over its host is outside: the host's own tree decides.
  const root = target.getRootNode();
  return !(root instanceof ShadowRoot && hit === root.host);
}
