import type { EvidenceOf, Stage } from '../../evidence/types.ts';
import { type Fact, known, unknown } from '../fact.ts';
import { allOf, type View } from '../view/view.ts';

export interface CheckoutTimes {
  /** The store's time over all steps of the checkout, ms. */
  totalMs: number;
  steps: { sentence: string; storeMs: number }[];
}

export interface ShopTime {
  /** storeMs + shopperMs. */
  totalMs: number;
  storeMs: number;
  /** What a person would have needed for the same clicks, fields and screens. */
  shopperMs: number;
}

const CHECKOUT_STAGES: readonly Stage[] = ['checkout', 'delivery', 'payment', 'review', 'placed'];

/**
 * A person's pace by the keystroke-level model (Card, Moran and Newell, 1980): to make up one's mind 1.35 s, to point
 * 1.1 s, to press 0.2 s, to move the hand to the keyboard 0.4 s, a key 0.28 s (twelve in an ordinary field), and two
 * decisions on every new screen.
 */
const PACE_MS = { click: 1350 + 1100 + 200, field: 1350 + 400 + 12 * 280, screen: 2 * 1350 };

/** The store's time over the steps of the checkout. */
export function checkoutTimes(view: View): Fact<CheckoutTimes> {
  const steps = allOf(view, 'step').filter((step) => step.stages.some((stage) => CHECKOUT_STAGES.includes(stage)));
  if (steps.length === 0) return unknown('the visit did not go to the checkout');
  const last = steps.some((step) => step.stages.includes('review') || step.stages.includes('placed'));
  if (!last) return unknown('the visit did not reach the last screen of the checkout', idsOf(steps));
  const timed = steps.flatMap((step) =>
    step.storeMs === null ? [] : [{ sentence: step.sentence, storeMs: step.storeMs }],
  );
  if (timed.length === 0) return unknown('the steps of the checkout have no times', idsOf(steps));
  return known({ totalMs: total(timed.map((step) => step.storeMs)), steps: timed }, idsOf(steps));
}

/** From the home page to the order, with a person's pace added to the store's time. */
export function shopTime(view: View): Fact<ShopTime> {
  const steps = allOf(view, 'step');
  const home = steps.findIndex((step) => step.stages.includes('home'));
  const end = steps.findIndex((step) => step.stages.includes('placed') || step.stages.includes('review'));
  if (home < 0 || end < home) return unknown('the visit did not go from the home page to the end of the checkout');
  const way = steps.slice(home, end + 1).filter((step) => buys(step));
  const storeMs = total(way.map((step) => step.storeMs ?? 0));
  const shopperMs = total(way.map(shopperTime));
  return known({ totalMs: storeMs + shopperMs, storeMs, shopperMs }, idsOf(way));
}

/** Steps that brought the purchase on; a look at the FAQ on the way is not shopping. */
function buys(step: EvidenceOf<'step'>): boolean {
  return step.stages.length > 0;
}

function shopperTime(step: EvidenceOf<'step'>): number {
  return step.clicks * PACE_MS.click + step.fieldsFilled * PACE_MS.field + step.advancingClicks * PACE_MS.screen;
}

function idsOf(steps: EvidenceOf<'step'>[]): string[] {
  return steps.map((step) => step.id);
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
