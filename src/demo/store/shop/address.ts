export interface Address {
  firstName: string;
  lastName: string;
  line1: string;
  line2: string;
  town: string;
  postcode: string;
  /** ISO 3166 code. */
  country: string;
}

/** Where the store sends to. */
export const COUNTRIES: [string, string][] = [
  ['GB', 'United Kingdom'],
  ['AT', 'Austria'],
  ['BE', 'Belgium'],
  ['FR', 'France'],
  ['DE', 'Germany'],
  ['HU', 'Hungary'],
  ['IE', 'Ireland'],
  ['IT', 'Italy'],
  ['LT', 'Lithuania'],
  ['NL', 'Netherlands'],
  ['ES', 'Spain'],
  ['US', 'United States'],
];

export function countryName(code: string): string {
  return COUNTRIES.find(([one]) => one === code)?.[1] ?? code;
}

/** The address as it stands on a parcel, one entry a line. */
export function addressLines(address: Address): string[] {
  return [
    `${address.firstName} ${address.lastName}`,
    address.line1,
    address.line2,
    address.country === 'GB' ? address.town : `${address.postcode} ${address.town}`,
    address.country === 'GB' ? address.postcode : '',
    countryName(address.country),
  ].filter((line) => line.trim() !== '');
}

export type Mistakes = Record<string, string>;

/** What is wrong with an address form, by field; empty when all is well. */
export function mistakesInAddress(address: Address): Mistakes {
  const mistakes: Mistakes = {};
  if (!address.firstName) mistakes.firstName = 'Please enter your first name.';
  if (!address.lastName) mistakes.lastName = 'Please enter your last name.';
  if (!address.line1) mistakes.line1 = 'Please enter street and house number.';
  if (!address.town) mistakes.town = 'Please enter your town or city.';
  if (!COUNTRIES.some(([code]) => code === address.country)) mistakes.country = 'Please choose a country.';
  const wrongCode = mistakeInPostcode(address.postcode, address.country);
  if (wrongCode) mistakes.postcode = wrongCode;
  return mistakes;
}

function mistakeInPostcode(postcode: string, country: string): string | null {
  if (!postcode) return 'Please enter your postcode.';
  if (country === 'GB' && !/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(postcode)) {
    return 'This does not look like a UK postcode. Example: LA9 4AB.';
  }
  return /^[A-Z0-9 -]{3,10}$/i.test(postcode) ? null : 'Please check the postcode.';
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) && text.length <= 254;
}
