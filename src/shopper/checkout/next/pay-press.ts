import type { ShopWords } from '../../../lexicon/types.ts';
import type { Snapshot } from '../../../snapshot/types.ts';
import type { ScreenButton } from '../../intents/advance.ts';
import type { ChoiceOption } from '../../intents/choices/choice-option.ts';
import { payPresses } from '../../intents/choices/pay-presses.ts';
import type { CheckoutMemory } from '../../memory.ts';
import type { Shopper } from '../../shopper.ts';
import { hasTaken, looksOf } from '../answers/press-tile.ts';
import type { CheckoutScreen } from '../screen.ts';
import { wayPress, waysPressed } from './way-press.ts';

/**
 * The press for the wanted way to pay, where each way has a link or a button of its own. Some stores ask once more after it,
 * others place the order at once: it is pressed as what places the order. Null where the screen has no such presses.
 */
export function payPress(shopper: Shopper, screen: CheckoutScreen): ScreenButton | null {
  return takenWay(shopper.memory.checkout, screen) ? null : wayPress(shopper, screen, 'payment');
}

/** Remembers how the order would be paid where what is pressed says so, or the way that was pressed before it. */
export function notePayPress({ memory }: Shopper, screen: CheckoutScreen, { ref }: ScreenButton): void {
  const option = takenWay(memory.checkout, screen) ?? waysPressed(screen, 'payment').find((each) => each.ref === ref);
  if (option) memory.checkout.payment = { label: option.label, method: option.payment };
}

/**
 * Some presses only choose, which shows after them alone: the one that was pressed now looks as another one did before.
 * What orders then is another button.
 */
export function noteTaken(
  memory: Pick<CheckoutMemory, 'taken'>,
  words: ShopWords,
  screen: CheckoutScreen,
  ref: number,
  now: Snapshot,
): void {
  const pressed = waysPressed(screen, 'payment').find((each) => each.ref === ref);
  const still = pressed && payPresses(now, words).find(({ label }) => label === pressed.label);
  if (!pressed || !still) return;
  const [before, looks] = [looksOf(screen.snapshot, ref), looksOf(now, still.ref)];
  const moved = waysPressed(screen, 'payment').some(
    (each) => each.ref !== ref && looksOf(screen.snapshot, each.ref) === looks,
  );
  if (moved && looks !== before) memory.taken.set(TAKEN, { label: pressed.label, looks });
}

const TAKEN = 'presses';

/** The way to pay that a press has chosen, as long as it looks chosen. */
export function takenWay(memory: Pick<CheckoutMemory, 'taken'>, screen: CheckoutScreen): ChoiceOption | null {
  return waysPressed(screen, 'payment').find((option) => hasTaken(memory, screen.snapshot, TAKEN, option)) ?? null;
}

/** Whether the button is one of those that choose how to pay, where one of them has been chosen. */
export function onlyChooses(memory: Pick<CheckoutMemory, 'taken'>, screen: CheckoutScreen, ref: number): boolean {
  const ways = waysPressed(screen, 'payment').filter(({ payment }) => payment !== null);
  return ways.some((option) => option.ref === ref) && takenWay(memory, screen) !== null;
}
