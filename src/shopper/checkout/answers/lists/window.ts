import { inLayer } from '../../../../snapshot/queries.ts';
import type { Snapshot } from '../../../../snapshot/types.ts';
import { advancingButtons } from '../../../intents/advance.ts';
import { type ChoiceGroup, choiceGroups } from '../../../intents/choices/choices.ts';
import type { Shopper } from '../../../shopper.ts';
import { noteBehind } from '../../notes.ts';
import { wantedOption } from '../wanted.ts';

const OPENS_MS = 2500;

/**
 * Payment or delivery in a window of its own: opened, answered and left by the button that takes the answer. False where
 * no window came: many stores want the address first.
 */
export async function answerInWindow(shopper: Shopper, { ref, about }: ChoiceGroup): Promise<boolean> {
  await shopper.press(ref, { once: true });
  const asked = await shopper.until((now) => groupInLayer(shopper, now, about), OPENS_MS);
  if (asked === null) return false;
  await noteBehind(shopper, { ...asked, about });
  const wanted = wantedOption(shopper, asked);
  if (wanted === null) return true;
  if (!wanted.chosen) await shopper.tick(wanted.ref);
  const takes = takingButton(shopper, await shopper.lookFreely());
  if (takes !== null) await shopper.press(takes, { once: true });
  return true;
}

/** The open window's question: the one about it, else the only one there. */
function groupInLayer({ words }: Shopper, snapshot: Snapshot, about: ChoiceGroup['about']): ChoiceGroup | null {
  const inside = choiceGroups(snapshot, words).filter(({ ref }) => inLayer(snapshot, ref));
  return inside.find((group) => group.about === about) ?? (inside.length === 1 ? (inside[0] ?? null) : null);
}

/** The button of the window that takes the answer. One that may order is none: it waits for the consents. */
function takingButton({ words }: Shopper, snapshot: Snapshot): number | null {
  const [best] = advancingButtons(snapshot, words, null).filter(
    ({ ref, meaning, disabled }) => inLayer(snapshot, ref) && !disabled && meaning !== 'place-order',
  );
  return best?.ref ?? null;
}
