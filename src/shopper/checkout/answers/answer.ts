import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { messageOf } from '../../../shared/errors.ts';
import { advancingButtons } from '../../intents/advance.ts';
import type { ChoiceGroup, ChoiceOption } from '../../intents/choices.ts';
import { showsChoice } from '../../intents/tiles.ts';
import { allowedMethods, PAID_OFFLINE } from '../../order-gate.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** Answers one open choice of the screen; null when none is open. */
export async function answerGroups(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const group of screen.groups) {
    const wanted = wantedOption(shopper, group);
    if (!wanted || wanted.chosen || (group.made === 'tiles' && mayOrder(screen, group, wanted, shopper.words)))
      continue;
    const key = `group/${shopper.memory.checkout.presses}/${group.about}/${wanted.label.slice(0, 60)}`;
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (tries > 1) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    try {
      if (wanted.value !== null) await shopper.choose(wanted.ref, { value: wanted.value, label: wanted.label });
      else if (group.made === 'tiles') await shopper.press(wanted.ref, { once: true });
      else await shopper.tick(wanted.ref);
    } catch (error) {
      shopper.log.attempts.push({ because: messageOf(error) });
    }
    // Also after a failure: the page may have drawn itself anew, and what was read of it is stale.
    return wanted.ref;
  }
  return null;
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

function isOffline({ payment }: ChoiceOption): boolean {
  return payment !== null && PAID_OFFLINE.includes(payment);
}

/** What the shopper would take; null where the store's own choice stays or nothing can be taken. */
export function wantedOption(shopper: Shopper, group: ChoiceGroup): ChoiceOption | null {
  const free = group.options.filter((option) => !option.disabled);
  switch (group.about) {
    case 'delivery':
      return wantedDelivery(group, passing(free, shopper.memory.checkout.refusedDeliveries));
    case 'payment':
      return wantedPayment(shopper, group, free);
    case 'guest':
      return null;
    case 'address':
      return group.chosen ?? free.find((option) => says(option.label, shopper.words.sameAddress) > 0.5) ?? null;
    default:
      return group.chosen ? null : (free[0] ?? null);
  }
}

/** To the door, the store's own choice first, then the cheapest: pick-up points ask for more choices. */
function wantedDelivery(group: ChoiceGroup, free: ChoiceOption[]): ChoiceOption | null {
  const toTheDoor = free.filter((option) => option.delivery !== 'pickupInStore' && option.delivery !== 'parcelLocker');
  if (group.chosen && free.includes(group.chosen) && (toTheDoor.includes(group.chosen) || toTheDoor.length === 0))
    return group.chosen;
  const sorted = [...toTheDoor].sort((a, b) => (a.price?.amountMinor ?? 1e9) - (b.price?.amountMinor ?? 1e9));
  return sorted[0] ?? free[0] ?? null;
}

/** What the store has not refused; all of it where nothing else is left. */
function passing(offered: ChoiceOption[], refused: ReadonlySet<string>): ChoiceOption[] {
  const left = offered.filter((option) => !refused.has(option.label));
  return left.length > 0 ? left : offered;
}

function wantedPayment(shopper: Shopper, group: ChoiceGroup, offered: ChoiceOption[]): ChoiceOption | null {
  const { consent } = shopper.setUp;
  const free = passing(offered, shopper.memory.checkout.refusedPayments);
  const wished = consent.scenario ? allowedMethods(consent) : PAID_OFFLINE;
  for (const method of wished) {
    const option = free.find((each) => each.payment === method);
    if (option) return option;
  }
  // A card that the store has chosen already asks for data that a mystery shopper has not.
  const chosen = group.chosen?.payment && !isOffline(group.chosen) ? null : group.chosen;
  return (
    chosen ??
    free.find(isOffline) ??
    group.chosen ??
    free.find((option) => option.payment !== 'card' && option.payment !== 'paypal') ??
    free[0] ??
    null
  );
}
