import type { EvidenceOf } from '../../evidence/types.ts';
import { type Fact, known, unknown } from '../fact.ts';

export interface AutofillField {
  label: string;
  right: boolean;
}

/** Autocomplete tokens of the HTML standard that are right for each field of a shopper's details. */
const TOKENS: Record<string, readonly string[]> = {
  firstName: ['given-name'],
  lastName: ['family-name'],
  fullName: ['name'],
  email: ['email', 'username'],
  phone: ['tel', 'tel-national'],
  street: ['street-address', 'address-line1'],
  street2: ['address-line2', 'address-line3'],
  houseNumber: ['address-line2', 'address-line1'],
  postcode: ['postal-code'],
  city: ['address-level2'],
  region: ['address-level1'],
  country: ['country', 'country-name'],
  company: ['organization'],
};

const INPUT_TYPES: Record<string, readonly string[]> = { email: ['email'], phone: ['tel'] };

/** Of the fields that a browser could fill: which carry the right token and the right input type. */
export function autofillFields(screens: EvidenceOf<'checkout-screen'>[]): Fact<AutofillField[]> {
  if (screens.length === 0) return unknown('the visit did not go to the checkout');
  const fields = screens.flatMap((screen) => screen.fields).filter(isAddressField);
  if (fields.length === 0) return unknown('the visit saw no address fields');
  const judged = fields.map((field) => ({ label: field.label, right: isRight(field) }));
  return known(
    judged,
    screens.flatMap((screen) => [screen.id, screen.page]),
  );
}

/** Card fields have tokens of their own (`cc-…`), whatever their labels look like. */
function isAddressField({ field, autocomplete }: EvidenceOf<'checkout-screen'>['fields'][number]): boolean {
  return field !== null && field in TOKENS && !/\bcc-/.test(autocomplete ?? '');
}

function isRight(field: EvidenceOf<'checkout-screen'>['fields'][number]): boolean {
  if (field.field === null) return false;
  const token = (field.autocomplete ?? '').trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const types = INPUT_TYPES[field.field];
  return (TOKENS[field.field] ?? []).includes(token) && (types === undefined || types.includes(field.inputType));
}
