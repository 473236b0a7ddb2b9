import type { Snapshot } from '../../../snapshot/types.ts';
import type { ScreenButton } from '../../intents/advance.ts';
import type { ChoiceOption } from '../../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../../intents/choices/choices.ts';
import { payPresses } from '../../intents/choices/pay-presses.ts';
import type { CheckoutMemory } from '../../memory.ts';
import type { Shopper } from '../../shopper.ts';
import { hasTaken, looksOf } from '../answers/press-tile.ts';
import { wantedOption } from '../answers/wanted.ts';
import type { CheckoutScreen } from '../screen.ts';

/**
 * The press for the wanted way to pay, where each way has a link or a button of its own. Some stores ask once more after it,
 * others place the order at once: it is pressed as what places the order. Null where the screen has no such presses.
 */
export function payPress(shopper: Shopper, screen: CheckoutScreen): ScreenButton | null {
  const group = pressesOf(screen);
  const wanted = group ? wantedOption(shopper, group) : null;
  if (!wanted || takenWay(shopper.memory.checkout, screen)) return null;
  return {
    ref: wanted.ref,
    text: wanted.label.slice(0, 80),
    score: 1,
    because: ['is the wanted way to pay'],
    how: 'words',
    meaning: 'place-order',
    disabled: false,
    leadsToReview: false,
  };
}

/** Remembers how the order would be paid where what is pressed says so, or the way that was pressed before it. */
export function notePayPress({ memory }: Shopper, screen: CheckoutScreen, { ref }: ScreenButton): void {
  const option = takenWay(memory.checkout, screen) ?? presses(screen).find((each) => each.ref === ref);
  if (option) memory.checkout.payment = { label: option.label, method: option.payment };
}

/**
 * Some presses only choose, which shows after them alone: the one that was pressed now looks as another one did before.
 * What orders then is another button.
 */
export function noteTaken(
  { memory, words }: Shopper,
  screen: CheckoutScreen,
  { ref }: ScreenButton,
  now: Snapshot,
): void {
  const pressed = presses(screen).find((each) => each.ref === ref);
  const still = pressed && payPresses(now, words).find(({ label }) => label === pressed.label);
  if (!pressed || !still) return;
  const [before, looks] = [looksOf(screen.snapshot, ref), looksOf(now, still.ref)];
  const moved = presses(screen).some((each) => each.ref !== ref && looksOf(screen.snapshot, each.ref) === looks);
  if (moved && looks !== before) memory.checkout.taken.set(TAKEN, { label: pressed.label, looks });
}

const TAKEN = 'presses';

/** The way to pay that a press has chosen, as long as it looks chosen. */
export function takenWay(memory: Pick<CheckoutMemory, 'taken'>, screen: CheckoutScreen): ChoiceOption | null {
  return presses(screen).find((option) => hasTaken(memory, screen.snapshot, TAKEN, option)) ?? null;
}

/** Whether the button is one of those that choose how to pay, where one of them has been chosen. */
export function onlyChooses(memory: Pick<CheckoutMemory, 'taken'>, screen: CheckoutScreen, ref: number): boolean {
  const ways = presses(screen).filter(({ payment }) => payment !== null);
  return ways.some((option) => option.ref === ref) && takenWay(memory, screen) !== null;
}

function presses(screen: CheckoutScreen): ChoiceOption[] {
  return pressesOf(screen)?.options ?? [];
}

function pressesOf({ groups }: CheckoutScreen): ChoiceGroup | undefined {
  return groups.find(({ made, about }) => made === 'presses' && about === 'payment');
}
