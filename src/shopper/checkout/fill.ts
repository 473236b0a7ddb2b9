import { HandRefused } from '../../browser/hand.ts';
import { says } from '../../lexicon/match.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { fold } from '../../shared/text.ts';
import { ancestors, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import type { FieldName, FormField } from '../intents/fields.ts';
import { isButtonCombobox, isDrawnList } from '../intents/fields.ts';
import { isNoChoice } from '../intents/options.ts';
import { isAnswered } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { answerGroups } from './answer.ts';
import { chooseCountry, countryOptionOf } from './country.ts';
import { type CheckoutScreen, readScreen } from './screen.ts';
import { valuesFor } from './values.ts';

const MOST_ROUNDS = 12;

/** Left empty unless the store insists. */
const ONLY_IF_REQUIRED = new Set<FieldName>([
  'street2',
  'company',
  'taxId',
  'birthDate',
  'orderNote',
  'coupon' as FieldName,
  'message',
  'orderReference',
  'password',
  'passwordAgain',
  'subject',
]);

/** Answers everything the screen asks, again and again while answers bring new questions. Returns the screen as it then is. */
export async function fillScreen(
  shopper: Shopper,
  first: CheckoutScreen,
): Promise<{ screen: CheckoutScreen; lastField: number | null }> {
  let screen = first;
  let lastField: number | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const filled =
      (await chooseCountry(shopper, screen)) ??
      (await chooseNextList(shopper, screen)) ??
      (await typeFields(shopper, screen)) ??
      (await answerGroups(shopper, screen)) ??
      (await tickBoxes(shopper, screen));
    if (filled === null) break;
    lastField = filled;
    screen = readScreen(await shopper.lookFreely(), shopper.words);
  }
  return { screen, lastField: lastField !== null ? lastAnswered(screen) : lastField };
}

/** The last data field or choice of the screen in document order: what a shopper fills last stands above the button. */
function lastAnswered(screen: CheckoutScreen): number | null {
  const refs = [...screen.fields.map((field) => field.node.ref), ...screen.groups.map((group) => group.ref)];
  const answered = screen.fields.filter((field) => (field.node.value ?? '') !== '').map((field) => field.node.ref);
  return answered.length > 0 ? Math.max(...answered) : refs.length > 0 ? Math.max(...refs) : null;
}

export function fieldKey(field: FormField): string {
  return `${field.field ?? '?'}/${field.node.attrs.name ?? field.node.attrs.id ?? field.label}`;
}

/** Whether the shopper has something to write there and it is not written yet. */
export function isPending(shopper: Shopper, screen: CheckoutScreen, field: FormField): boolean {
  const { node } = field;
  if (node.state?.disabled || node.state?.readonly) return false;
  if (isAnswered(screen.snapshot, node, shopper.words) && !looksLikePrefix(node.value)) return false;
  if (isRequired(field) || isDrawnList(node, shopper.words)) return true;
  if (field.field === null || ONLY_IF_REQUIRED.has(field.field))
    return field.field === 'password' && asksForPassword(screen);
  return true;
}

function looksLikePrefix(value: string | undefined): boolean {
  return /^\+\d{0,3}\s?$/.test(value ?? '');
}

export function isRequired(field: FormField): boolean {
  return (
    Boolean(field.node.state?.required) ||
    field.node.attrs['aria-required'] === 'true' ||
    /\*\s*:?\s*$|^\s*\*|必須|필수/.test(field.label)
  );
}

/** A registration form: the password is asked twice or stands among the data. */
function asksForPassword(screen: CheckoutScreen): boolean {
  return (
    screen.fields.some((field) => field.field === 'passwordAgain') ||
    screen.fields.every((field) =>
      ['email', 'password', 'firstName', 'lastName', 'fullName', 'phone'].includes(field.field ?? ''),
    )
  );
}

async function typeFields(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  let last: number | null = null;
  const done = new Set<number>();
  for (const [index, field] of screen.fields.entries()) {
    const { node } = field;
    if (isList(shopper, node) || done.has(node.ref) || !isPending(shopper, screen, field)) continue;
    const tries = shopper.memory.checkout.tries.get(fieldKey(field)) ?? 0;
    if (tries > 4) continue;
    const parts = partsOf(screen, index);
    const values = valuesFor(
      parts.length > 1 ? { ...field, node: { ...node, attrs: { ...node.attrs, maxlength: '' } } } : field,
      shopper.persona,
      shopper.words,
    );
    const whole =
      values[Math.min(tries, values.length - 1)] ?? (isRequired(field) ? fallbackFor(field, shopper) : null);
    const value = field.field === 'phone' && whole ? afterPrefix(screen, index, whole) : whole;
    if (value === null || value === undefined) continue;
    for (const part of parts) done.add(part.node.ref);
    shopper.memory.checkout.tries.set(fieldKey(field), tries + 1);
    last = (await typeParts(shopper, parts, value)) ?? last;
  }
  if (last !== null) await shopper.leaveField(last);
  return last;
}

function isList(shopper: Shopper, node: SnapshotNode): boolean {
  return node.tag === 'select' || isButtonCombobox(node) || isDrawnList(node, shopper.words);
}

/** Several short fields beside each other that take one number: postcode 3+4, phone 3+4+4. */
function partsOf(screen: CheckoutScreen, index: number): FormField[] {
  const first = screen.fields[index]!;
  if (first.field !== 'phone' && first.field !== 'postcode') return [first];
  const size = (field: FormField) => Number(field.node.attrs.maxlength ?? Number.NaN);
  if (!(size(first) <= 5)) return [first];
  const parts = [first];
  for (const next of screen.fields.slice(index + 1, index + 3)) {
    const near = Math.abs(next.node.rect[1] - first.node.rect[1]) < 12;
    if (!near || !(size(next) <= 5) || (next.field !== null && next.field !== first.field)) break;
    parts.push(next);
  }
  return parts;
}

/** Where a list beside the fields holds the first digits (010), only the rest is typed. */
function afterPrefix(screen: CheckoutScreen, index: number, whole: string): string {
  const before = screen.fields[index - 1]?.node;
  const prefix = before?.tag === 'select' && /^\d{2,4}$/.test(before.value ?? '') ? (before.value ?? '') : '';
  const digits = whole.replace(/\D/g, '');
  return prefix !== '' && digits.startsWith(prefix) ? digits.slice(prefix.length) : whole;
}

async function typeParts(shopper: Shopper, parts: FormField[], value: string): Promise<number | null> {
  if (parts.length === 1) return typeOne(shopper, parts[0]!, value);
  const groups = value.split(/[\s-]+/);
  const digits = value.replace(/\D/g, '');
  let at = 0;
  let last: number | null = null;
  for (const [index, part] of parts.entries()) {
    const size = Number(part.node.attrs.maxlength);
    const rest = parts.slice(index + 1).reduce((sum, each) => sum + Number(each.node.attrs.maxlength), 0);
    const take =
      groups.length === parts.length
        ? groups[index]!
        : digits.slice(
            at,
            at + Math.max(1, Math.min(size, digits.length - at - Math.max(0, Math.min(rest, digits.length - at - 1)))),
          );
    at += take.length;
    last = (await typeOne(shopper, part, take)) ?? last;
  }
  return last;
}

async function typeOne(shopper: Shopper, field: FormField, value: string): Promise<number | null> {
  try {
    await shopper.type(field.node.ref, value);
    return field.node.ref;
  } catch (error) {
    shopper.log.attempts.push({ because: error instanceof Error ? error.message : String(error) });
    return error instanceof HandRefused ? field.node.ref : null;
  }
}

/** Something believable for a required field that nothing explains. */
function fallbackFor(field: FormField, shopper: Shopper): string | null {
  if (field.node.attrs.type === 'number') return field.node.attrs.min ?? '1';
  if (field.node.attrs.type === 'date') return shopper.persona.birthDate;
  if (field.field === 'message') return shopper.persona.words.orderNote;
  return field.field === null ? shopper.persona.lastName : null;
}

/** Regions, cities, titles: one list at a time, because one reloads the other. */
async function chooseNextList(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const inGroups = new Set(screen.groups.map((group) => group.ref));
  for (const field of screen.fields) {
    const { node } = field;
    if (
      !isList(shopper, node) ||
      field.field === 'country' ||
      inGroups.has(node.ref) ||
      !isPending(shopper, screen, field)
    )
      continue;
    const key = fieldKey(field);
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (tries > 3) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    if (await tried(shopper, () => chooseFrom(shopper, field))) return node.ref;
  }
  return null;
}

/** What does not work is remembered and left: the button that leads on tells whether it was needed. */
async function tried(shopper: Shopper, action: () => Promise<boolean>): Promise<boolean> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Failure) throw error;
    shopper.log.attempts.push({ because: messageOf(error) });
    return true;
  }
}

/** Chooses the entry that fits the shopper's data, else the first that is a choice. */
export async function chooseFrom(shopper: Shopper, field: FormField): Promise<boolean> {
  const { node } = field;
  if (node.tag === 'select') {
    const options = (node.options ?? []).filter(
      (option) => !option.disabled && !isNoChoice(option.label, option.value, shopper.words),
    );
    const wanted =
      options[
        bestOption(
          shopper,
          field,
          options.map((option) => [option.label, option.value]),
        )
      ];
    if (!wanted) return false;
    await shopper.choose(node.ref, wanted);
    return true;
  }
  return chooseFromButtons(shopper, field);
}

/** A list made of a button: it is opened, and one of what appears is pressed. */
async function chooseFromButtons(shopper: Shopper, field: FormField): Promise<boolean> {
  const known = new Set((shopper.seen?.nodes ?? []).filter((node) => node.visible).map((node) => node.text));
  const opened = await shopper.press(field.node.ref);
  const listed = opened.nodes.filter((node) => node.visible && !node.state?.disabled && isEntry(opened, node));
  const fresh = opened.nodes.filter(
    (node) => node.visible && node.style?.cursor === 'pointer' && node.text !== '' && !known.has(node.text),
  );
  const entries = listed.length > 0 ? listed : fresh;
  if (entries.length === 0) return false;
  const texts = entries.map((node) => node.name || textOf(opened, node.ref));
  const label = fold(field.label).replace(/[\s*:]+$/, '');
  const usable = entries.filter((_, index) => {
    const text = texts[index] ?? '';
    return text !== '' && fold(text) !== label && says(text, shopper.words.pleaseChoose) < 0.6;
  });
  const wanted =
    usable[
      bestOption(
        shopper,
        field,
        usable.map((node) => [node.name || textOf(opened, node.ref), node.attrs.value ?? '']),
      )
    ];
  if (!wanted) return false;
  await shopper.press(wanted.ref);
  return true;
}

function isEntry(snapshot: Snapshot, node: SnapshotNode): boolean {
  if (node.role === 'option' || node.role === 'menuitem') return true;
  return node.tag === 'li' && ancestors(snapshot, node.ref).some((each) => each.role === 'listbox');
}

function bestOption(shopper: Shopper, field: FormField, options: (readonly [string, string])[]): number {
  const { persona } = shopper;
  if (field.field === 'country') return countryOptionOf(options, persona, shopper.language);
  const { address } = persona;
  const wishes: Partial<Record<FieldName, string[]>> = {
    region: [address.region, address.regionCode, address.city],
    city: [address.city],
    postcode: [address.postcode],
  };
  for (const wish of (field.field && wishes[field.field]) || []) {
    const at =
      wish === ''
        ? -1
        : options.findIndex(
            ([label, value]) =>
              fold(label) === fold(wish) ||
              fold(value) === fold(wish) ||
              (wish.length > 3 && fold(label).includes(fold(wish))),
          );
    if (at >= 0) return at;
  }
  return 0;
}

/** Terms and privacy are agreed to where the order needs it; nothing else is ticked, a newsletter never. */
async function tickBoxes(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const box of screen.boxes) {
    const agreed =
      box.about === 'terms' ||
      box.about === 'privacy' ||
      box.about === 'same-address' ||
      (box.required && box.about === 'other');
    const key = `box/${box.label.slice(0, 60)}`;
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (!agreed || box.checked || tries > 1) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    try {
      await shopper.tick(box.ref);
      return box.ref;
    } catch (error) {
      shopper.log.attempts.push({ because: error instanceof Error ? error.message : String(error) });
    }
  }
  return null;
}
