import type { EvidenceOf } from '../../evidence/types.ts';
import type { ChoiceOption } from '../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../intents/choices/choices.ts';
import { fieldErrors, isAnswered } from '../intents/outcome.ts';
import type { Total } from '../intents/totals.ts';
import type { Shopper } from '../shopper.ts';
import { isRequired } from './answers/pending.ts';
import type { CheckoutScreen } from './screen.ts';

type Where = EvidenceOf<'price'>['where'];
/** A screen as it is filed. */
export type ScreenNote = Omit<EvidenceOf<'checkout-screen'>, 'id' | 'seenAt' | 'stepIndex' | 'by'>;

/** Files a checkout screen the first time it is met, with its fields, choices and sums. */
export async function noteScreen(shopper: Shopper, screen: CheckoutScreen, where: Where = 'checkout'): Promise<void> {
  const { checkout } = shopper.memory;
  const asks =
    screen.fields.length > 0 || screen.groups.length > 0 || screen.signIn.length > 0 || screen.placeOrder !== null;
  if (where === 'checkout' && (!asks || checkout.signatures.has(screen.signature))) return;
  if (where === 'checkout') {
    checkout.signatures.add(screen.signature);
    checkout.screens += 1;
  }
  const page =
    where === 'checkout' ? await shopper.see('checkout', `checkout screen ${checkout.screens}: ${screen.title}`) : null;
  const pageId = page?.id ?? shopper.memory.pages.get('review')?.evidence ?? null;
  if (page) {
    const note = screenOf(shopper, screen, page.id);
    checkout.screenNote = note;
    for (const { field, label, inputType, prefilled } of note.fields) {
      const key = `${field}/${label}`;
      if (!checkout.asked.has(key)) checkout.asked.set(key, { field, prefilled, list: inputType === 'select' });
    }
    await shopper.note(note);
    shopper.reach('checkout', page.id);
  }
  for (const total of strongest(screen.totals)) {
    await shopper.note({
      kind: 'price',
      what: total.what,
      where,
      screen: checkout.screens,
      amount: total.amount,
      quantity: 1,
      quote: total.quote.slice(0, 120),
      page: pageId,
    });
  }
}

/** Files the screen once more with what a list or a window behind a button was seen to offer. */
export async function noteBehind(shopper: Shopper, { about, options }: ChoiceGroup): Promise<void> {
  const { screenNote } = shopper.memory.checkout;
  if (!screenNote || (about !== 'delivery' && about !== 'payment')) return;
  const offered =
    about === 'delivery' ? { deliveryOptions: deliveriesOf(options) } : { paymentOptions: paymentsOf(options) };
  shopper.memory.checkout.screenNote = { ...screenNote, ...offered };
  await shopper.note({ ...screenNote, ...offered });
}

function screenOf(shopper: Shopper, screen: CheckoutScreen, page: string): ScreenNote {
  const { checkout } = shopper.memory;
  const asks = (about: 'delivery' | 'payment') => screen.groups.some((group) => group.about === about);
  const asked = screen.fields.filter((field) => !screen.groups.some((group) => group.ref === field.node.ref));
  const has = (...names: string[]) => asked.some((field) => names.includes(field.field ?? ''));
  return {
    kind: 'checkout-screen',
    screen: checkout.screens,
    title: screen.title,
    url: screen.snapshot.url,
    as: checkout.as,
    purposes: [
      ...(screen.signIn.length > 0 || has('email', 'password') ? (['identity'] as const) : []),
      ...(has('street', 'postcode', 'city') ? (['address'] as const) : []),
      ...(asks('delivery') ? (['delivery'] as const) : []),
      ...(asks('payment') ? (['payment'] as const) : []),
      ...(screen.placeOrder ? (['review'] as const) : []),
    ],
    fields: asked.map((field) => ({
      label: field.label.slice(0, 80),
      field: field.field,
      autocomplete: field.node.attrs.autocomplete ?? null,
      inputType: field.node.tag === 'input' ? (field.node.attrs.type ?? 'text') : field.node.tag,
      required: isRequired(field),
      prefilled: field.node.tag !== 'select' && isAnswered(screen.snapshot, field.node, shopper.words),
      filled: false,
    })),
    clicks: shopper.log.clicks,
    advancingClicks: shopper.log.advancingClicks,
    deliveryOptions: deliveriesOf(optionsOf(screen, 'delivery')),
    paymentOptions: paymentsOf(optionsOf(screen, 'payment')),
    errors: fieldErrors(screen.snapshot, shopper.words).map((error) => error.text),
    page,
  };
}

/** What is offered, where that can be seen: behind a button is one entry of nobody knows how many until it is opened. */
function optionsOf({ groups }: CheckoutScreen, about: 'delivery' | 'payment'): ChoiceOption[] {
  return groups
    .filter((group) => group.about === about && group.made !== 'drawn-list' && group.made !== 'window')
    .flatMap(({ options }) => options);
}

function deliveriesOf(options: ChoiceOption[]): ScreenNote['deliveryOptions'] {
  return options.map(({ label, price, chosen }) => ({ label: label.slice(0, 160), price, chosen }));
}

function paymentsOf(options: ChoiceOption[]): ScreenNote['paymentOptions'] {
  return options.map(({ label, payment, chosen }) => ({ label: label.slice(0, 160), method: payment, chosen }));
}

/** One amount a kind: the last row, which is where stores put the sum that counts. */
export function strongest(totals: Total[]): Total[] {
  const byKind = new Map(totals.map((total) => [total.what, total]));
  return [...byKind.values()];
}
