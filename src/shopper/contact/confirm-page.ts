import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { regionOf, textOf, within } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import { NO_SITE_PARTS, type SiteParts, siteForms } from '../checkout/site-parts.ts';
import { isDataField } from '../intents/fields.ts';

/**
 * Some forms show what was typed once more and send it only from there ("input → confirm → done", usual in Japan and
 * Korea). The button that sends it, or null where the page is none of these. `typed` is something only the form was told.
 */
export function confirmPress(
  snapshot: Snapshot,
  words: ShopWords,
  typed: string,
  site: SiteParts = NO_SITE_PARTS,
): number | null {
  const around = siteForms(site, snapshot, words);
  const shown = snapshot.nodes.filter(
    (node) => node.visible && isOwn(snapshot, node) && !around.some((form) => within(node, form)),
  );
  if (shown.some((node) => isDataField(node))) return null;
  if (!shown.some((node) => fold(node.text).includes(fold(typed)))) return null;
  const best = shown
    .filter((node) => node.role === 'button' && !node.state?.disabled)
    .map((node) => ({ node, score: scoreOf(snapshot, node, words) }))
    .sort((a, b) => b.score - a.score || a.node.ref - b.node.ref)[0];
  return best && best.score > 0.6 ? best.node.ref : null;
}

function isOwn(snapshot: Snapshot, node: SnapshotNode): boolean {
  return !['header', 'footer', 'nav'].includes(regionOf(snapshot, node.ref));
}

/** It submits, and says send, register or confirm; never one that may order, nor the way back. */
function scoreOf(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): number {
  const text = node.name || textOf(snapshot, node.ref) || node.attrs.value || '';
  const submits = node.attrs.type === 'submit' || (node.tag === 'button' && node.attrs.type === undefined);
  const said = Math.max(...[words.send, words.register, words.continue, words.save].map((each) => says(text, each)));
  if (says(text, words.placeOrder) > said || says(text, words.edit) > said) return 0;
  return (submits ? 0.3 : 0) + said;
}
