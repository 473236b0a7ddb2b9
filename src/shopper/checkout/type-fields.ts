import { HandRefused } from '../../browser/hand.ts';
import type { FormField } from '../intents/fields.ts';
import type { Shopper } from '../shopper.ts';
import { isList } from './choose-from.ts';
import { fieldKey, isPending, isRequired } from './pending.ts';
import type { CheckoutScreen } from './screen.ts';
import { valuesFor } from './values.ts';

export async function typeFields(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
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
