import { HandRefused } from '../../../browser/hand.ts';
import type { FormField } from '../../intents/fields.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';
import { isList } from './lists/choose-from.ts';
import { isTypedList } from './lists/typed-list.ts';
import { mailPart } from './mail-parts.ts';
import { fieldKey, isPending, isRequired, isSecret, secretKey } from './pending.ts';
import { valuesFor } from './values.ts';

/** A store may empty its form after each refusal; one that never keeps a value is left in the end. */
const MOST_TYPED = 7;

export async function typeFields(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  let last: number | null = null;
  const done = new Set<number>();
  for (const [index, field] of screen.fields.entries()) {
    const { node } = field;
    if (isList(shopper, node) || isTypedList(field) || done.has(node.ref) || !isPending(shopper, screen, field))
      continue;
    const { tries, refused } = shopper.memory.checkout;
    const typed = tries.get(fieldKey(field)) ?? 0;
    if (typed > MOST_TYPED) continue;
    const writing = refused.get(fieldKey(twinOf(screen, field))) ?? 0;
    const parts = partsOf(screen, index);
    const values = valuesFor(
      parts.length > 1 ? { ...field, node: { ...node, attrs: { ...node.attrs, maxlength: '' } } } : field,
      shopper.persona,
      shopper.words,
      screen.fields,
    );
    const grouped = values.find((value) => value.split(/[\s-]+/).length === parts.length);
    const whole =
      (parts.length > 1 && writing === 0 ? grouped : undefined) ??
      values[Math.min(writing, values.length - 1)] ??
      (isRequired(field) ? fallbackFor(field, shopper) : null);
    const value =
      field.field === 'phone' && whole
        ? afterPrefix(screen, index, whole)
        : (mailPart(screen, field, shopper.persona.email) ?? whole);
    if (value === null || value === undefined) continue;
    for (const part of parts) done.add(part.node.ref);
    tries.set(fieldKey(field), typed + 1);
    if (isSecret(field)) tries.set(secretKey(shopper, field), 1);
    const spellings = field.field === 'phone' && parts.length === 1 ? values.slice(values.indexOf(value) + 1) : [];
    last = (await typeParts(shopper, parts, value, spellings)) ?? last;
  }
  if (last !== null) await shopper.leaveField(last);
  return last;
}

/** What is written twice is written the same way: the first of the two decides. */
function twinOf(screen: CheckoutScreen, field: FormField): FormField {
  const first = field.field === 'passwordAgain' ? 'password' : field.field === 'emailAgain' ? 'email' : null;
  return screen.fields.find((each) => each.field === first) ?? field;
}

/** Several short fields beside each other that take one number: postcode 3+4, phone 3+4+4. */
function partsOf(screen: CheckoutScreen, index: number): FormField[] {
  const first = screen.fields[index]!;
  if (first.field !== 'phone' && first.field !== 'postcode') return [first];
  if (!isShort(first)) return [first];
  const parts = [first];
  for (const next of screen.fields.slice(index + 1, index + 3)) {
    const near =
      Math.abs(next.node.rect[1] - first.node.rect[1]) < 12 && next.node.parent === parts.at(-1)!.node.parent;
    const named = next.field === null || next.field === first.field;
    if (!near || !isShort(next) || next.node.tag === 'select' || !named) break;
    parts.push(next);
  }
  return parts;
}

const SHORT_PX = 130;

function isShort({ node }: FormField): boolean {
  const limit = Number(node.attrs.maxlength || Number.NaN);
  return limit <= 5 || (Number.isNaN(limit) && node.rect[2] < SHORT_PX);
}

/** Where a list beside the fields holds the first digits (010), only the rest is typed. */
function afterPrefix(screen: CheckoutScreen, index: number, whole: string): string {
  const before = screen.fields[index - 1]?.node;
  const prefix = before?.tag === 'select' && /^\d{2,4}$/.test(before.value ?? '') ? (before.value ?? '') : '';
  const digits = whole.replace(/\D/g, '');
  return prefix !== '' && digits.startsWith(prefix) ? digits.slice(prefix.length) : whole;
}

async function typeParts(
  shopper: Shopper,
  parts: FormField[],
  value: string,
  spellings: string[],
): Promise<number | null> {
  if (parts.length === 1) return typeOne(shopper, parts[0]!, value, spellings);
  const pieces = cutInto(
    value,
    parts.map((part) => Number(part.node.attrs.maxlength || Number.NaN)),
  );
  let last: number | null = null;
  for (const [index, part] of parts.entries()) last = (await typeOne(shopper, part, pieces[index] ?? '')) ?? last;
  return last;
}

/** One number for several fields: by its own groups where they fit, else by the fields' sizes, else in equal parts. */
export function cutInto(value: string, sizes: number[]): string[] {
  const groups = value.split(/[\s-]+/);
  if (groups.length === sizes.length) return groups;
  const digits = value.replace(/\D/g, '');
  const sized = sizes.every((size) => size > 0);
  const pieces: string[] = [];
  let at = 0;
  for (const [index, size] of sizes.entries()) {
    const left = digits.length - at;
    const after = sizes.slice(index + 1);
    const reserved = sized
      ? after.reduce((sum, each) => sum + each, 0)
      : Math.floor((left * after.length) / sizes.slice(index).length);
    const take = Math.max(1, Math.min(sized ? size : left, left - Math.min(reserved, left - 1)));
    pieces.push(digits.slice(at, at + take));
    at += take;
  }
  return pieces;
}

/** Types one value; where a mask makes something else of it, the next spelling. */
async function typeOne(
  shopper: Shopper,
  field: FormField,
  value: string,
  spellings: string[] = [],
): Promise<number | null> {
  try {
    const kept = await shopper.type(field.node.ref, value);
    const [next, ...others] = spellings;
    return next === undefined || isSameNumber(kept, value)
      ? field.node.ref
      : await typeOne(shopper, field, next, others);
  } catch (error) {
    shopper.log.attempts.push({ because: error instanceof Error ? error.message : String(error) });
    return error instanceof HandRefused ? field.node.ref : null;
  }
}

const LAST_FIGURES = 7;

function isSameNumber(kept: string, value: string): boolean {
  const figures = (text: string) => text.replace(/\D/g, '').slice(-LAST_FIGURES);
  return figures(kept) === figures(value);
}

/** Something believable for a required field that nothing explains. */
function fallbackFor(field: FormField, shopper: Shopper): string | null {
  if (field.node.attrs.type === 'number') return field.node.attrs.min ?? '1';
  if (field.node.attrs.type === 'date') return shopper.persona.birthDate;
  if (field.field === 'message') return shopper.persona.words.orderNote;
  return field.field === null ? shopper.persona.lastName : null;
}
