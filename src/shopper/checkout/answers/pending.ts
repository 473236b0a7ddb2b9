import { says } from '../../../lexicon/match.ts';
import { fold } from '../../../shared/text.ts';
import { isButtonCombobox, isDrawnList } from '../../intents/choices/button-lists.ts';
import type { FieldName, FormField } from '../../intents/fields.ts';
import { isAnswered } from '../../intents/outcome.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** Left empty unless the store insists. */
const ONLY_IF_REQUIRED = new Set<FieldName>([
  'street2',
  'middleName',
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

/** Whether the shopper has something to write there and it is not written yet. */
export function isPending(shopper: Shopper, screen: CheckoutScreen, field: FormField): boolean {
  const { node } = field;
  if (node.state?.disabled || node.state?.readonly) return false;
  // What stands in a password field is never read: it is typed once.
  if (isPassword(field) && shopper.memory.account.opening) return !shopper.memory.checkout.tries.has(fieldKey(field));
  if (isAnswered(screen.snapshot, node, shopper.words) && !looksLikePrefix(node.value)) return false;
  if (isSecret(field)) return !typedNow(shopper, field) && (isRequired(field) || asksForPassword(screen));
  if (isRequired(field) || isDrawnList(node, shopper.words) || isAskedFor(shopper, field)) return true;
  if (completesLookedUp(screen, field) || shopper.memory.checkout.demanded.has(fieldKey(field))) return true;
  if (field.field === null || ONLY_IF_REQUIRED.has(field.field))
    return (node.tag === 'select' || isButtonCombobox(node)) && field.field === null;
  return true;
}

/** An address that was found in a directory ends at the house: the flat is written beside it. */
function completesLookedUp(screen: CheckoutScreen, { field }: FormField): boolean {
  return field === 'street2' && screen.fields.some((each) => each.field === 'street' && each.node.state?.readonly);
}

/** The store has refused the form for want of it, by the name that the field has. */
function isAskedFor({ memory, words }: Shopper, field: FormField): boolean {
  const { complaints } = memory.checkout;
  if (field.field === null || complaints.length === 0) return false;
  const label = fold(field.label || (field.node.attrs.placeholder ?? '')).replace(/[\s*:.]+$/, '');
  const names = words.fields[field.field];
  return complaints.some((text) => (label.length > 2 && fold(text).includes(label)) || says(text, names) > 0.5);
}

/** A password cannot be read back: it is typed once for each press that leads on. */
function typedNow(shopper: Shopper, field: FormField): boolean {
  return shopper.memory.checkout.tries.has(secretKey(shopper, field));
}

export function secretKey(shopper: Shopper, field: FormField): string {
  return `secret/${shopper.memory.checkout.presses}/${fieldKey(field)}`;
}

export function isSecret(field: FormField): boolean {
  return field.node.attrs.type === 'password';
}

export function fieldKey(field: FormField): string {
  return `${field.field ?? '?'}/${field.node.attrs.name ?? steadyId(field) ?? field.label}`;
}

/** Libraries number their elements anew whenever they draw them: such an id names nothing. */
function steadyId({ node, label }: FormField): string | undefined {
  const { id } = node.attrs;
  return id && DRAWN.test(id) ? `${id.replace(DRAWN, '')}${label}` : id;
}

/** `radix-:r7:`, `headlessui-listbox-button-«r3»`, `mat-select-4711`. */
const DRAWN = /[:«_]r[0-9a-z]+[:»_]|\d{3,}$/;

export function isRequired(field: FormField): boolean {
  return (
    Boolean(field.node.state?.required) ||
    field.node.attrs['aria-required'] === 'true' ||
    /\*\s*:?\s*$|^\s*\*|必須|필수/.test(field.label) ||
    /\*\s*:?\s*$|必須|필수/.test(field.row)
  );
}

function isPassword(field: FormField): boolean {
  return field.field === 'password' || field.field === 'passwordAgain';
}

function looksLikePrefix(value: string | undefined): boolean {
  return /^\+\d{0,3}\s?$/.test(value ?? '');
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
