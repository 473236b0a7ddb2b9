import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold, SPACELESS } from '../../shared/text.ts';
import type { FormField } from '../intents/fields.ts';
import { fieldErrors, invalidFields, mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { fieldKey, isSecret } from './answers/pending.ts';
import type { CheckoutScreen } from './screen.ts';

const MOST_WRITINGS = 5;

/** The store refused something: the fields it names are written another way; where it names none, payment is. */
export async function correct(shopper: Shopper, before: CheckoutScreen, screen: CheckoutScreen): Promise<void> {
  const said = complaints(shopper, before, screen);
  shopper.memory.checkout.complaints = said.map(({ text }) => text);
  for (const { text } of said) shopper.log.attempts.push({ because: `the store says: ${text}` });
  const wrong = wrongFields(screen, said, shopper.words);
  for (const field of screen.fields.filter((each) => wrong.has(each.node.ref))) await rewrite(shopper, field);
  if (refuseDelivery(shopper, screen, said)) return;
  const aboutPayment = said.some(
    ({ text }) => says(text, shopper.words.headings.payment) > 0 || namesChosen(screen, 'payment', text),
  );
  if (wrong.size === 0 && (aboutPayment || said.length === 0)) refusePayment(shopper, screen);
}

/** What the store says against the order: marked errors, and sentences that were not there before the press. */
function complaints(
  shopper: Shopper,
  before: CheckoutScreen,
  screen: CheckoutScreen,
): { text: string; field: number | null }[] {
  const marked = fieldErrors(screen.snapshot, shopper.words);
  const known = new Set(mainTexts(before.snapshot));
  const fresh = mainTexts(screen.snapshot).filter(
    (text) => !known.has(text) && text.length > 11 && text.length < 200 && /\p{L}/u.test(text),
  );
  const unmarked = [...shopper.heard, ...fresh].filter((text) => !marked.some((error) => error.text.includes(text)));
  return [...marked, ...unmarked.slice(0, 3).map((text) => ({ text, field: null }))];
}

function wrongFields(
  screen: CheckoutScreen,
  said: { text: string; field: number | null }[],
  words: ShopWords,
): Set<number> {
  const wrong = new Set(invalidFields(screen.snapshot).map((node) => node.ref));
  for (const { text, field } of said) {
    if (field !== null) wrong.add(field);
    else for (const each of fieldsNamed(screen, text, words)) wrong.add(each.node.ref);
  }
  return wrong;
}

/** "Please enter a valid telephone number" at the top of the form: the fields it speaks of. */
function fieldsNamed(screen: CheckoutScreen, text: string, words: ShopWords): FormField[] {
  return screen.fields.filter((field) => field.field !== null && says(text, words.fields[field.field]) > 0.3);
}

async function rewrite(shopper: Shopper, field: FormField): Promise<void> {
  const { tag, state } = field.node;
  if (tag === 'select' || state?.readonly || state?.disabled) return;
  const { refused, demanded } = shopper.memory.checkout;
  if ((field.node.value ?? '') === '' && !isSecret(field)) demanded.add(fieldKey(field));
  const times = refused.get(fieldKey(field)) ?? 0;
  if (times >= MOST_WRITINGS) return;
  // An empty field was not refused for how it is written; what stands in a password's is never read.
  if ((field.node.value ?? '') !== '' || isSecret(field)) refused.set(fieldKey(field), times + 1);
  await shopper.type(field.node.ref, '').catch(() => undefined);
}

/** A delivery that the store names in its complaint does not go with the rest of the order; true where another is left. */
function refuseDelivery(shopper: Shopper, screen: CheckoutScreen, said: { text: string }[]): boolean {
  const { refusedDeliveries } = shopper.memory.checkout;
  const named = screen.groups.filter(
    ({ about, chosen }) => about === 'delivery' && chosen && said.some(({ text }) => saysName(text, chosen.label)),
  );
  for (const { chosen } of named) if (chosen) refusedDeliveries.add(chosen.label);
  return named.some(({ options }) => options.some(({ label, disabled }) => !disabled && !refusedDeliveries.has(label)));
}

function namesChosen(screen: CheckoutScreen, about: 'payment' | 'delivery', text: string): boolean {
  return screen.groups.some((group) => group.about === about && group.chosen && saysName(text, group.chosen.label));
}

/** Whether a sentence names a choice: its label up to the price, the brackets or the explanation. */
export function saysName(text: string, label: string): boolean {
  const start = fold(label.split(/[\d(（[:：,、–—|]|\s[-+]\s/u)[0] ?? '').trim();
  // Where words are not parted by spaces, a space ends the name: "クリックポスト 送料".
  const name = SPACELESS.test(start) ? (start.split(/\s/)[0] ?? '') : start;
  return name.length >= 3 && name.length <= 40 && fold(text).includes(name);
}

/** Some ways of payment go only with some deliveries; the next one that is allowed is tried. */
function refusePayment(shopper: Shopper, screen: CheckoutScreen): void {
  for (const group of screen.groups)
    if (group.about === 'payment' && group.chosen) shopper.memory.checkout.refusedPayments.add(group.chosen.label);
}

/** Why the checkout does not lead on, with the store's own words. */
export function stuckOn(shopper: Shopper, screen: CheckoutScreen): string {
  const errors = fieldErrors(screen.snapshot, shopper.words).map((error) => error.text);
  const words = [...new Set([...errors, ...shopper.memory.checkout.complaints])].slice(0, 3);
  const said = words.length > 0 ? `; the store says: ${words.join(' / ')}` : '';
  return `the checkout screen "${screen.title}" does not lead on${said}`;
}
