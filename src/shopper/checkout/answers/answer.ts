import { says } from '../../../lexicon/match.ts';
import { messageOf } from '../../../shared/errors.ts';
import type { ChoiceGroup, ChoiceOption, PaymentMethod } from '../../intents/choices.ts';
import { allowedMethods } from '../../order-gate.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** Methods that need no card and no other house: what a mystery shopper can pay with. */
const OFFLINE: PaymentMethod[] = ['cashOnDelivery', 'bankTransfer', 'invoice', 'cheque', 'payInStore'];

/** Ways to pay that the store goes on with only when it has data that a mystery shopper has not. */
const NEEDS_DATA = new Set<PaymentMethod>(['card', 'wallet', 'paypal', 'instalments']);

/** Answers one open choice of the screen; null when none is open. */
export async function answerGroups(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const group of screen.groups) {
    const wanted = wantedOption(shopper, group);
    if (!wanted || wanted.chosen) continue;
    const key = `group/${shopper.memory.checkout.presses}/${group.about}/${wanted.label.slice(0, 60)}`;
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (tries > 1) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    try {
      if (wanted.value !== null) await shopper.choose(wanted.ref, { value: wanted.value, label: wanted.label });
      else if (group.made === 'tiles') await shopper.press(wanted.ref);
      else await shopper.tick(wanted.ref);
    } catch (error) {
      shopper.log.attempts.push({ because: messageOf(error) });
    }
    // Also after a failure: the page may have drawn itself anew, and what was read of it is stale.
    return wanted.ref;
  }
  return null;
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
  const wished = consent.scenario ? allowedMethods(consent) : OFFLINE;
  for (const method of wished) {
    const option = free.find((each) => each.payment === method);
    if (option) return option;
  }
  const offline = free.find((option) => option.payment !== null && OFFLINE.includes(option.payment));
  const chosen = group.chosen?.payment && NEEDS_DATA.has(group.chosen.payment) ? null : group.chosen;
  return (
    chosen ??
    offline ??
    group.chosen ??
    free.find((option) => option.payment !== 'card' && option.payment !== 'paypal') ??
    free[0] ??
    null
  );
}
