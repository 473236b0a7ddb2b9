import type { ShopWords } from '../../../lexicon/types.ts';
import { messageOf } from '../../../shared/errors.ts';
import { advancingButtons } from '../../intents/advance.ts';
import type { ChoiceOption } from '../../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../../intents/choices/choices.ts';
import { showsChoice } from '../../intents/choices/tiles.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';
import { answerDrawnList } from './lists/drawn-list.ts';
import { answerInWindow } from './lists/window.ts';
import { hasTaken, pressTile } from './press-tile.ts';
import { isOffline, wantedOption, wishedPayments } from './wanted.ts';

/** Answers one open choice of the screen; null when none is open. */
export async function answerGroups(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const group of screen.groups) {
    if (group.made === 'presses') continue;
    if (group.made === 'drawn-list' || group.made === 'window') {
      if (await opened(shopper, group)) return group.ref;
      continue;
    }
    const wanted = wantedOption(shopper, group);
    if (
      !wanted ||
      wanted.chosen ||
      hasTaken(shopper.memory.checkout, screen.snapshot, group.about, wanted) ||
      (group.made === 'tiles' && mayOrder(screen, group, wanted, shopper.words))
    )
      continue;
    const key = `group/${shopper.memory.checkout.presses}/${group.about}/${wanted.label.slice(0, 60)}`;
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (tries > 1) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    try {
      if (wanted.value !== null) await shopper.choose(wanted.ref, { value: wanted.value, label: wanted.label });
      else if (group.made === 'tiles') await pressTile(shopper, screen, group, wanted);
      else await shopper.tick(wanted.ref);
    } catch (error) {
      shopper.log.attempts.push({ because: messageOf(error) });
    }
    // Also after a failure: the page may have drawn itself anew, and what was read of it is stale.
    return wanted.ref;
  }
  return null;
}

/** A list behind a button shows one entry: it is opened where that is none, or none that the shopper can take. */
async function opened(shopper: Shopper, group: ChoiceGroup): Promise<boolean> {
  const { tries, refusedPayments } = shopper.memory.checkout;
  const { chosen } = group;
  const payable = chosen?.payment && wishedPayments(shopper).includes(chosen.payment);
  const fits = chosen && (group.about === 'delivery' || (payable && !refusedPayments.has(chosen.label)));
  const key = `group/${shopper.memory.checkout.presses}/${group.about}/drawn`;
  if (fits || (tries.get(key) ?? 0) > 1) return false;
  tries.set(key, (tries.get(key) ?? 0) + 1);
  try {
    if (group.made === 'drawn-list') return await answerDrawnList(shopper, group);
    if (!(await answerInWindow(shopper, group))) tries.set(key, 2);
    return true;
  } catch (error) {
    shopper.log.attempts.push({ because: messageOf(error) });
    return true;
  }
}

/**
 * Whether pressing a tile might be the order itself: nothing in its row shows a choice and nothing else on the screen leads
 * on, or it leads to another house.
 */
export function mayOrder(
  { snapshot }: CheckoutScreen,
  group: ChoiceGroup,
  wanted: ChoiceOption,
  words: ShopWords,
): boolean {
  if (group.about !== 'payment') return false;
  if (!isOffline(wanted)) return true;
  const tiles = new Set(group.options.map(({ ref }) => ref));
  if (showsChoice(snapshot.nodes.filter(({ ref }) => tiles.has(ref)))) return false;
  return !advancingButtons(snapshot, words, null).some(({ ref, meaning }) => !tiles.has(ref) && meaning !== 'other');
}
