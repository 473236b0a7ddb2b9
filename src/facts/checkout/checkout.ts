import type { EvidenceOf } from '../../evidence/types.ts';
import { plain } from '../../shared/text.ts';
import { type Fact, known, unknown } from '../fact.ts';
import { insecureFact, insecureIn } from '../secure.ts';
import { allOf, type View } from '../view/view.ts';
import { type AutofillField, autofillFields } from './autofill.ts';
import { type CostsSeen, costsSeen } from './costs.ts';
import { memberFacts } from './member.ts';
import { type Disagreement, priceConstancy } from './price-constancy.ts';
import { type CheckoutTimes, checkoutTimes, type ShopTime, shopTime } from './times.ts';

/** Of the words beside an option its name comes first; the rest is explanation. */
export const NAME_LENGTH = 48;

/** Facts on the way from the cart to the placed order. Durations in ms. */
export interface CheckoutFacts {
  checkoutScreens: Fact<number>;
  checkoutClicks: Fact<{ clicks: number; advancing: number }>;
  checkoutFields: Fact<number>;
  checkoutTimes: Fact<CheckoutTimes>;
  shopTime: Fact<ShopTime>;
  firstAttempt: Fact<{ smooth: boolean; because: string | null }>;
  guestCheckout: Fact<{ offered: boolean; how: string }>;
  prefilled: Fact<{ fields: number; prefilled: number }>;
  oneClick: Fact<boolean>;
  autofillFields: Fact<AutofillField[]>;
  fieldErrors: Fact<{ field: string; helped: boolean; lack: string | null }[]>;
  costsSeen: Fact<CostsSeen>;
  priceDisagreements: Fact<{ compared: number; disagreements: Disagreement[] }>;
  paymentMethods: Fact<string[]>;
  /** Addresses of the checkout that were not secure. */
  insecureCheckout: Fact<string[]>;
}

export function checkoutFacts(view: View): CheckoutFacts {
  return {
    checkoutScreens: whole(view, (screens) => screens.length),
    checkoutClicks: whole(view, (screens) => ({
      clicks: sum(screens.map((screen) => screen.clicks)),
      advancing: sum(screens.map((screen) => screen.advancingClicks)),
    })),
    checkoutFields: whole(view, (screens) => sum(screens.map((screen) => screen.fields.length))),
    checkoutTimes: checkoutTimes(view),
    shopTime: shopTime(view),
    firstAttempt: firstAttempt(view),
    guestCheckout: guestCheckout(view),
    ...memberFacts(view),
    autofillFields: autofillFields(checkoutScreens(view)),
    fieldErrors: fieldErrors(view),
    costsSeen: costsSeen(view),
    priceDisagreements: priceConstancy(view),
    paymentMethods: paymentMethods(view),
    insecureCheckout: insecureCheckout(view),
  };
}

/** The checkout's screens in order, of the guest where there is one: a member's are another way through. */
export function checkoutScreens(view: View): EvidenceOf<'checkout-screen'>[] {
  const all = allOf(view, 'checkout-screen');
  const newcomers = all.filter((screen) => screen.as !== 'member');
  const chosen = newcomers.length > 0 ? newcomers : all;
  const byNumber = new Map(chosen.map((screen) => [screen.screen, screen]));
  return [...byNumber.values()].sort((a, b) => a.screen - b.screen);
}

/** Whether the visit saw the checkout to its last screen: the order was placed, or only the last press was held back. */
export function reachedLastScreen(view: View): boolean {
  const steps = allOf(view, 'step');
  return (
    allOf(view, 'order').some((order) => order.placed) ||
    steps.some((step) => step.stages.includes('review') || step.stages.includes('placed')) ||
    checkoutScreens(view).some((screen) => screen.purposes.includes('review'))
  );
}

function whole<T>(view: View, measure: (screens: EvidenceOf<'checkout-screen'>[]) => T): Fact<T> {
  const screens = checkoutScreens(view);
  if (screens.length === 0) return unknown('the visit did not go to the checkout');
  const ids = screens.flatMap((screen) => [screen.id, screen.page]);
  if (!reachedLastScreen(view)) return unknown('the visit did not reach the last screen of the checkout', [...ids]);
  return known(measure(screens), ids);
}

function firstAttempt(view: View): CheckoutFacts['firstAttempt'] {
  const order = allOf(view, 'order').find((one) => one.placed) ?? allOf(view, 'order')[0];
  // A screen that is headed "Please check your order" says no more than its heading.
  const errors = checkoutScreens(view).flatMap((screen) => screen.errors.filter((error) => error !== screen.title));
  if (view.visit.outcome === 'store-broke') {
    const because = view.visit.because ?? 'the store broke';
    // A store that is down at the door, or breaks at its FAQ, was never tried at.
    if (!brokeWhileBuying(view)) return unknown(`the store broke before anything was bought: ${because}`);
    return known({ smooth: false, because }, [order?.id ?? null]);
  }
  if (!order) return unknown('no order was placed');
  if (!order.placed) return unknown(`no order was placed: ${order.because ?? 'the visit stopped before'}`, [order.id]);
  const because = errors[0] ?? refusals(view)[0] ?? null;
  return known({ smooth: because === null, because }, [order.id, order.page]);
}

const BUYING = new Set([
  'add-to-cart',
  'open-cart',
  'check-out',
  'give-address',
  'choose-delivery',
  'choose-payment',
  'review-order',
  'place-order',
]);

function brokeWhileBuying(view: View): boolean {
  const failed = allOf(view, 'step').filter((step) => step.outcome === 'failed');
  return failed.some((step) => BUYING.has(step.verb));
}

/** What the store objected to on the way, as the steps noted it. That a button had to be pressed twice is no refusal. */
function refusals(view: View): string[] {
  const attempts = allOf(view, 'step').flatMap((step) => (step.stages.length > 0 ? step.attempts : []));
  return attempts.map((attempt) => attempt.because).filter((because) => because.startsWith('the store says'));
}

function guestCheckout(view: View): CheckoutFacts['guestCheckout'] {
  const seen = allOf(view, 'guest');
  const guest = seen.find((one) => one.offered) ?? seen[0];
  if (!guest) return unknown('the visit did not look for a checkout without an account');
  return known({ offered: guest.offered, how: guest.how }, [guest.id, guest.page]);
}

function fieldErrors(view: View): CheckoutFacts['fieldErrors'] {
  const tried = allOf(view, 'field-error');
  if (tried.length === 0) return unknown('the visit entered nothing wrong on purpose');
  const quotes = tried.flatMap((one) =>
    one.message === null ? [] : [{ text: one.message, where: `${one.field} field`, evidence: one.id }],
  );
  return known(
    tried.map((one) => ({ field: one.field, helped: lackOf(one) === null, lack: lackOf(one) })),
    tried.flatMap((one) => [one.id, one.page]),
    quotes,
  );
}

function lackOf(one: EvidenceOf<'field-error'>): string | null {
  if (one.message === null) return 'nothing was said';
  if (!one.besideField) return 'the message does not stand beside the field';
  return one.valueKept ? null : 'what was typed is lost';
}

function paymentMethods(view: View): Fact<string[]> {
  const screens = checkoutScreens(view).filter((screen) => screen.paymentOptions.length > 0);
  if (screens.length === 0) return unknown('the visit saw no choice of payment');
  const options = screens.flatMap((screen) => screen.paymentOptions);
  const byMethod = new Map(
    options.map(({ method, label }) => [method ?? label.toLowerCase(), plain(label, NAME_LENGTH)]),
  );
  const names = [...byMethod.values()];
  const quotes = names.map((name) => ({ text: name, where: 'payment options', evidence: screens[0]?.id ?? null }));
  return known(
    names,
    screens.flatMap((screen) => [screen.id, screen.page]),
    quotes,
  );
}

function insecureCheckout(view: View): Fact<string[]> {
  const screens = checkoutScreens(view);
  if (screens.length === 0) return unknown('the visit did not go to the checkout');
  const ids = new Set(screens.map((screen) => screen.page));
  const kinds = ['checkout', 'review', 'confirmation'];
  const pages = allOf(view, 'page').filter((page) => ids.has(page.id) || kinds.includes(page.pageKind));
  const found = [
    ...screens.map((screen) => screen.url).filter((url) => !url.startsWith('https:')),
    ...insecureIn(pages),
  ];
  return insecureFact(
    [...new Set(found)],
    screens.flatMap((screen) => [screen.id, screen.page]),
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
