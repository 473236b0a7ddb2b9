import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { ancestors, headingOf, inLayer, labelOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import { readOption } from './choice-option.ts';
import type { ChoiceGroup } from './choices.ts';

/** A button beside a field that nobody can write in: a window opens, and the field shows what was chosen there. */
export function windowLists(snapshot: Snapshot, words: ShopWords): ChoiceGroup[] {
  return snapshot.nodes.flatMap((node) => {
    const about = windowTopic(snapshot, node, words);
    if (about === null) return [];
    const shown = shownBeside(snapshot, node)?.value ?? '';
    const chosen = shown === '' ? null : readOption(node.ref, null, shown, true, false, words);
    return [{ about, made: 'window', ref: node.ref, options: chosen ? [chosen] : [], chosen }];
  });
}

/** What is chosen in the window behind a button; null where it opens none for delivery or payment. */
export function windowTopic(snapshot: Snapshot, node: SnapshotNode, words: ShopWords): 'delivery' | 'payment' | null {
  if (node.role !== 'button' || !node.visible || inLayer(snapshot, node.ref)) return null;
  if ([words.placeOrder, words.continue].some((phrases) => says(node.name, phrases) > 0.6)) return null;
  const field = shownBeside(snapshot, node);
  if (!field) return null;
  const heading = headingOf(snapshot, node.ref);
  const called = [labelOf(snapshot, field.ref), heading ? textOf(snapshot, heading.ref) : ''];
  const speaksOf = (phrases: readonly string[]) => called.some((text) => says(text, phrases) > 0.5);
  if (speaksOf(words.headings.payment)) return 'payment';
  return speaksOf(words.headings.delivery) ? 'delivery' : null;
}

/** The one field of the button's row, which only shows; a row with several buttons counts up and down. */
function shownBeside(snapshot: Snapshot, { ref }: SnapshotNode): SnapshotNode | null {
  for (const row of ancestors(snapshot, ref).slice(0, 2)) {
    const inside = snapshot.nodes.slice(row.ref, row.end).filter(({ visible }) => visible);
    const [field, ...others] = inside.filter(({ tag }) => tag === 'input');
    if (!field) continue;
    const alone = others.length === 0 && inside.filter(({ role }) => role === 'button').length === 1;
    return alone && field.state?.readonly ? field : null;
  }
  return null;
}
