import type { Snapshot } from '../../src/snapshot/types.ts';
import { page, type Tree } from '../snapshot/tree.ts';

/** A page in which spans and bold words run in the line, links have their names, and what is marked as hidden is not seen. */
export function styledPage(tree: Tree): Snapshot {
  const snapshot = page(tree);
  for (const node of snapshot.nodes) {
    if (['span', 'strong'].includes(node.tag)) node.inline = true;
    if (node.tag === 'a') node.name = node.text;
    if (node.attrs.type === 'checkbox') node.role = 'checkbox';
    const parent = snapshot.nodes[node.parent];
    if (node.attrs.hidden !== undefined || parent?.visible === false) node.visible = false;
  }
  return snapshot;
}
