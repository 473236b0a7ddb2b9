import type { Snapshot } from '../../src/snapshot/types.ts';
import { page, type Tree } from '../snapshot/tree.ts';

/** A page in which spans run in the line, and what is marked as hidden is not seen. */
export function styledPage(tree: Tree): Snapshot {
  const snapshot = page(tree);
  for (const node of snapshot.nodes) {
    if (node.tag === 'span') node.inline = true;
    const parent = snapshot.nodes[node.parent];
    if (node.attrs.hidden !== undefined || parent?.visible === false) node.visible = false;
  }
  return snapshot;
}
