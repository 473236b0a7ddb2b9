import { says } from '../../../lexicon/match.ts';
import type { ChoiceOption, PaymentMethod } from '../../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../../intents/choices/choices.ts';
import { allowedMethods, PAID_OFFLINE } from '../../order-gate.ts';
import type { Shopper } from '../../shopper.ts';

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

/**
 * To the door, the store's own choice first, then what says so, then the cheapest: pick-up points ask for more choices, and
 * what no word tells of may be one.
 */
function wantedDelivery(group: ChoiceGroup, free: ChoiceOption[]): ChoiceOption | null {
  const toTheDoor = free.filter((option) => option.delivery !== 'pickupInStore' && option.delivery !== 'parcelLocker');
  if (group.chosen && free.includes(group.chosen) && (toTheDoor.includes(group.chosen) || toTheDoor.length === 0))
    return group.chosen;
  const untold = ({ delivery }: ChoiceOption) => (delivery === null ? 1 : 0);
  const price = (option: ChoiceOption) => option.price?.amountMinor ?? 1e9;
  const sorted = [...toTheDoor].sort((a, b) => untold(a) - untold(b) || price(a) - price(b));
  return sorted[0] ?? free[0] ?? null;
}

/** What the store has not refused; all of it where nothing else is left. */
function passing(offered: ChoiceOption[], refused: ReadonlySet<string>): ChoiceOption[] {
  const left = offered.filter((option) => !refused.has(option.label));
  return left.length > 0 ? left : offered;
}

/** What the scenario allows to pay with; without a consent, what is paid offline. */
export function wishedPayments({ setUp: { consent } }: Shopper): readonly PaymentMethod[] {
  return consent.scenario ? allowedMethods(consent) : PAID_OFFLINE;
}

function wantedPayment(shopper: Shopper, group: ChoiceGroup, offered: ChoiceOption[]): ChoiceOption | null {
  const free = passing(offered, shopper.memory.checkout.refusedPayments);
  for (const method of wishedPayments(shopper)) {
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

/** Paid without a card and without another house. */
export function isOffline({ payment }: ChoiceOption): boolean {
  return payment !== null && PAID_OFFLINE.includes(payment);
}
