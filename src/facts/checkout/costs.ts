import type { EvidenceOf } from '../../evidence/types.ts';
import { type Fact, known, unknown } from '../fact.ts';
import { allOf, type View } from '../view/view.ts';
import { checkoutScreens, reachedLastScreen } from './checkout.ts';

export interface CostsSeen {
  /** Where the delivery cost was first seen: `cart`, `screen 2 of 3`; null = nowhere. */
  deliveryAt: string | null;
  deliveryBeforeLast: boolean;
  /** A tax that was first named on the last screen and is not in the earlier total. */
  taxOnlyAtEnd: boolean;
}

type Price = EvidenceOf<'price'>;

/** Whether delivery cost and taxes were known before the last screen of the checkout. */
export function costsSeen(view: View): Fact<CostsSeen> {
  const screens = checkoutScreens(view);
  if (screens.length === 0) return unknown('the visit did not go to the checkout');
  if (!reachedLastScreen(view)) return unknown('the visit did not reach the last screen of the checkout');
  const last = screens.at(-1)?.screen ?? 1;
  const first = deliverySeen(view, screens)[0];
  const taxes = allOf(view, 'price').filter((price) => price.what === 'tax' && price.amount.amountMinor > 0);
  const early = taxes.some((price) => isBefore(positionOf(price, last), last));
  const value: CostsSeen = {
    deliveryAt: first ? placeOf(first.position, last) : null,
    deliveryBeforeLast: first !== undefined && (isBefore(first.position, last) || last === 1),
    taxOnlyAtEnd: taxes.length > 0 && !early && last > 1 && totalRose(view, last),
  };
  return known(value, first ? first.evidence : screens.map((screen) => screen.id), first ? first.quotes : []);
}

interface Sight {
  /** 0 = before the checkout, else the screen's number. */
  position: number;
  evidence: (string | null)[];
  quotes: { text: string; where: string; evidence: string | null }[];
}

/** Every sight of a delivery cost, earliest first. */
export function deliverySeen(view: View, screens: EvidenceOf<'checkout-screen'>[]): Sight[] {
  const last = screens.at(-1)?.screen ?? 1;
  const prices = allOf(view, 'price')
    .filter((price) => price.what === 'delivery' && price.where !== 'confirmation')
    .map((price) => ({
      position: positionOf(price, last),
      evidence: [price.id, price.page],
      quotes: [{ text: price.quote, where: price.where, evidence: price.id }],
    }));
  const options = screens.flatMap((screen) =>
    screen.deliveryOptions
      .filter((option) => option.price !== null)
      .map((option) => ({
        position: screen.screen,
        evidence: [screen.id, screen.page],
        quotes: [{ text: option.label, where: 'delivery options', evidence: screen.id }],
      })),
  );
  return [...prices, ...options].sort((a, b) => a.position - b.position);
}

function positionOf(price: Price, last: number): number {
  if (price.where === 'review' || price.where === 'confirmation') return price.screen ?? last;
  return price.where === 'checkout' ? (price.screen ?? last) : 0;
}

function isBefore(position: number, last: number): boolean {
  return position < last;
}

function placeOf(position: number, last: number): string {
  return position === 0 ? 'before the checkout' : `screen ${position} of ${last}`;
}

function totalRose(view: View, last: number): boolean {
  const totals = allOf(view, 'price').filter((price) => price.what === 'total' && price.where !== 'confirmation');
  const before = totals.findLast((price) => isBefore(positionOf(price, last), last));
  const end = totals.findLast((price) => !isBefore(positionOf(price, last), last));
  return before === undefined || end === undefined || end.amount.amountMinor > before.amount.amountMinor;
}
