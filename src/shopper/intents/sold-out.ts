import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { linesOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';

/** Whether a part of the page says that something is sold out; of long parts the first `most` letters are read. */
export function saysSoldOut(
  snapshot: Snapshot,
  ref: number,
  words: ShopWords,
  most = Number.POSITIVE_INFINITY,
): boolean {
  let read = 0;
  for (const line of linesOf(snapshot, ref, { instead: (node) => ownLine(snapshot, node, ref) })) {
    if (read > most) return false;
    if (says(line.slice(0, most - read), words.outOfStock) > 0) return true;
    read += line.length + 1;
  }
  return false;
}

/** What a link or button says is no sentence with what stands beside it: French "Plus" and "En stock" side by side. */
function ownLine(snapshot: Snapshot, node: SnapshotNode, root: number): string | null {
  const control = node.role === 'link' || node.role === 'button';
  return control && node.visible && node.ref !== root ? `\n${textOf(snapshot, node.ref)}\n` : null;
}
