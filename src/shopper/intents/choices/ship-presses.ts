import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { regionOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot } from '../../../snapshot/types.ts';
import { type ChoiceOption, readOption } from './choice-option.ts';

const LONGEST = 200;
const MOST = 6;

/**
 * Ways to get the goods that are each a button or a link, of which the pressed one leads on: "to your door", "to a shop of
 * ours". Two that name different ways, side by side; headings of sections name but one. Empty where there are none.
 */
export function shipPresses(snapshot: Snapshot, words: ShopWords): ChoiceOption[] {
  const rows = new Map<number, ChoiceOption[]>();
  for (const node of snapshot.nodes) {
    if (!node.visible || !['button', 'link'].includes(node.role) || regionOf(snapshot, node.ref) !== 'main') continue;
    const text = textOf(snapshot, node.ref) || node.name;
    if (text === '' || text.length > LONGEST || saysOrder(text, words)) continue;
    const option = readOption(node.ref, null, text, false, Boolean(node.state?.disabled), words);
    if (option.delivery !== null) rows.set(node.parent, [...(rows.get(node.parent) ?? []), option]);
  }
  const kinds = (row: ChoiceOption[]) => new Set(row.map(({ delivery }) => delivery)).size;
  return [...rows.values()].find((row) => row.length >= 2 && row.length <= MOST && kinds(row) >= 2) ?? [];
}

/** "Order with delivery" beside "order and pick up" are no ways that lead on. */
function saysOrder(text: string, words: ShopWords): boolean {
  return says(text, words.placeOrder) > 0 || says(text, words.buyNow) > 0;
}
