import { classNames } from '../../../snapshot/class-names.ts';
import { subtree, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot } from '../../../snapshot/types.ts';
import type { ChoiceOption } from '../../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../../intents/choices/choices.ts';
import { tileGroups } from '../../intents/choices/tiles.ts';
import type { CheckoutMemory } from '../../memory.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/**
 * Presses a tile. It has taken the answer where it looks otherwise afterwards, by whatever marks the store shows that; how
 * it looks then is remembered.
 */
export async function pressTile(
  shopper: Shopper,
  { snapshot }: CheckoutScreen,
  { about }: ChoiceGroup,
  { ref, label }: ChoiceOption,
): Promise<void> {
  const before = looksOf(snapshot, ref);
  const after = await shopper.press(ref, { once: true });
  const tile = tileGroups(after, shopper.words)
    .flat()
    .find((node) => textOf(after, node.ref) === textOf(snapshot, ref));
  const looks = tile ? looksOf(after, tile.ref) : before;
  if (looks !== before) shopper.memory.checkout.taken.set(about, { label, looks });
}

/** Whether the tile still looks as it did when it had taken the shopper's answer: a page drawn anew may have lost it. */
export function hasTaken(
  { taken }: Pick<CheckoutMemory, 'taken'>,
  snapshot: Snapshot,
  about: string,
  { ref, label }: ChoiceOption,
): boolean {
  const answer = taken.get(about);
  return answer?.label === label && answer.looks === looksOf(snapshot, ref);
}

/** The classes of the tile and of all that is drawn in it: a frame, a colour, a tick. */
export function looksOf(snapshot: Snapshot, ref: number): string {
  const drawn = [snapshot.nodes[ref], ...subtree(snapshot, ref)];
  return [...new Set(drawn.map((node) => (node ? `${node.tag}.${classNames(node)}` : '')))].join('|');
}
