import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { labelOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot } from '../../../snapshot/types.ts';
import { isButtonCombobox } from './button-lists.ts';
import { readOption } from './choice-option.ts';
import type { ChoiceGroup } from './choices.ts';

/** Lists made of a button that are called payment or delivery, or show a way to pay. */
export function drawnLists(snapshot: Snapshot, words: ShopWords): ChoiceGroup[] {
  return snapshot.nodes.flatMap((node) => {
    if (!node.visible || !isButtonCombobox(node)) return [];
    const label = labelOf(snapshot, node.ref);
    const shown = textOf(snapshot, node.ref);
    const option = readOption(node.ref, null, shown, true, Boolean(node.state?.disabled), words);
    const calls = (phrases: readonly string[]) => says(label, phrases) > 0.5;
    const about =
      calls(words.headings.payment) || option.payment !== null
        ? 'payment'
        : calls(words.headings.delivery)
          ? 'delivery'
          : null;
    if (about === null) return [];
    const answered = shown !== '' && shown !== label && says(shown, words.pleaseChoose) < 0.6;
    return [
      {
        about,
        made: 'drawn-list',
        ref: node.ref,
        options: answered ? [option] : [],
        chosen: answered ? option : null,
      } satisfies ChoiceGroup,
    ];
  });
}
