import type { PageKind } from '../evidence/types.ts';
import type { DeliveryMethod } from '../reading/types.ts';
import { plain } from '../shared/text.ts';
import { checkoutScreens, NAME_LENGTH } from './checkout/checkout.ts';
import { deliverySeen } from './checkout/costs.ts';
import { type Fact, known, mapFact, unknown } from './fact.ts';
import { readFact, saidOn } from './view/said.ts';
import type { View } from './view/view.ts';

/** Facts on delivery as the store promises it. Days as the store counts them. */
export interface DeliveryFacts {
  deliveryOptions: Fact<string[]>;
  /** Where the cost was first seen before or on the first checkout screen; null = only later or nowhere. */
  deliveryCostEarly: Fact<string | null>;
  /** A date or a number of days named on the way to the order. */
  deliveryDate: Fact<string | null>;
  /** The longest time promised for the ordinary way; null = none is stated. */
  deliveryPromise: Fact<number | null>;
}

const BUYING = ['product', 'cart', 'checkout', 'review', 'confirmation'] as const;

export function deliveryFacts(view: View): DeliveryFacts {
  return {
    deliveryOptions: deliveryOptions(view),
    deliveryCostEarly: deliveryCostEarly(view),
    deliveryDate: deliveryDate(view),
    deliveryPromise: deliveryPromise(view),
  };
}

/** What can be chosen in the checkout; where that was not seen, what the delivery page names. */
function deliveryOptions(view: View): Fact<string[]> {
  const screens = checkoutScreens(view).filter((screen) => screen.deliveryOptions.length > 0);
  const labels = screens.flatMap((screen) => screen.deliveryOptions.map((option) => plain(option.label, NAME_LENGTH)));
  if (labels.length > 0) {
    const quotes = labels.map((text) => ({ text, where: 'delivery options', evidence: screens[0]?.id ?? null }));
    return known(
      [...new Set(labels)],
      screens.flatMap((screen) => [screen.id, screen.page]),
      quotes,
    );
  }
  return mapFact(methods(view), (stated) => [...new Set((stated ?? []).map((method) => method.name))]);
}

function methods(view: View): Fact<DeliveryMethod[] | null> {
  return saidOn(view, (facts) => facts.deliveryMethods, {
    first: ['delivery', 'checkout', 'help', 'faq'],
    settledBy: ['delivery'],
    elsewhere: true,
  });
}

function deliveryCostEarly(view: View): Fact<string | null> {
  const page = view.pages.find((one) => isEarly(one.evidence.pageKind) && one.facts.deliveryCost !== null);
  if (page?.facts.deliveryCost) {
    return mapFact(readFact(page, page.facts.deliveryCost), () => `${page.evidence.pageKind} page`);
  }
  const screens = checkoutScreens(view);
  const first = deliverySeen(view, screens)[0];
  if (first && first.position <= 1) {
    return known(first.position === 0 ? 'cart' : 'first screen of the checkout', first.evidence, first.quotes);
  }
  if (screens.length > 0) return known(null, first ? first.evidence : screens.map((screen) => screen.id));
  return unknown('the visit did not go to the checkout');
}

function isEarly(kind: string): boolean {
  return kind === 'product' || kind === 'cart' || kind === 'delivery';
}

function deliveryDate(view: View): Fact<string | null> {
  const where = { first: BUYING, settledBy: ['checkout', 'review'], elsewhere: false } as const;
  const date = saidOn(view, (facts) => facts.deliveryDate, where);
  if (date.known && date.value !== null) return date;
  const days = saidOn(view, (facts) => facts.deliveryDays, where);
  if (days.known && days.value !== null) return { ...days, value: daysText(days.value) };
  return date;
}

function daysText(days: { minDays: number; maxDays: number }): string {
  return days.minDays === days.maxDays ? `${days.maxDays} days` : `${days.minDays}-${days.maxDays} days`;
}

/** Days of the goods themselves, else of the ordinary way of delivery, else whatever the checkout names. */
function deliveryPromise(view: View): Fact<number | null> {
  const ofGoods = daysOn(view, ['product', 'cart']);
  if (ofGoods.known && ofGoods.value !== null) return ofGoods;
  const stated = methods(view);
  const longest = stated.known ? ordinary(stated.value ?? []) : null;
  if (longest !== null && stated.known) return { ...stated, value: longest };
  return daysOn(view, ['delivery', 'checkout', 'review', 'faq', 'help']);
}

function daysOn(view: View, first: readonly PageKind[]): Fact<number | null> {
  const days = saidOn(view, (facts) => facts.deliveryDays, {
    first,
    settledBy: ['delivery', 'checkout'],
    elsewhere: false,
  });
  return mapFact(days, (said) => said?.maxDays ?? null);
}

/** The ordinary way is the first that states its days: stores name it before express, pick-up and abroad. */
function ordinary(all: DeliveryMethod[]): number | null {
  return all.find((method) => method.maxDays !== null)?.maxDays ?? null;
}
