import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { ancestors, regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';

/** A box that asks back has few answers; a drawer has more. */
const MOST_ANSWERS = 4;

/** "Really remove it?" in a dialog of the store's own: the button that says remove, else the one that agrees. */
export function findAgreement(snapshot: Snapshot, words: ShopWords): number | null {
  const answers = snapshot.nodes.filter(
    (node) => node.visible && !node.covered && node.role === 'button' && isOverPage(snapshot, node.ref),
  );
  if (answers.length === 0 || answers.length > MOST_ANSWERS) return null;
  const text = (ref: number) => snapshot.nodes[ref]?.name || textOf(snapshot, ref);
  for (const phrases of [words.remove, words.yes]) {
    const best = answers
      .map((node) => ({ node, score: says(text(node.ref), phrases) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best && best.score > 0.5) return best.node.ref;
  }
  return null;
}

/** In a dialog, or in a box that is laid over the page without being called one. */
function isOverPage(snapshot: Snapshot, ref: number): boolean {
  const region = regionOf(snapshot, ref);
  if (region === 'dialog') return true;
  return region === 'main' && ancestors(snapshot, ref).some(({ style }) => style?.position === 'fixed');
}
