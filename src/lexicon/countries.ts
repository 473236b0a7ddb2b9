import { COUNTRY_DATA } from './country-data.ts';
import { LANGUAGES } from './index.ts';

/** A country with what a shopper living there writes into forms. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** ISO 4217 code of the usual currency. */
  currency: string;
  /** ISO 639-1 code of the language most stores there use (not always one with words here). */
  language: string;
  /** E.164; from the numbers kept for films and examples where the country has such. */
  phone: string;
  /** What a postcode of the country looks like (as written in the address); null where there are none. */
  postcode: RegExp | null;
  /** A number of nobody's with the right check digits, where stores ask every buyer for the tax or identity number. */
  taxId?: string;
  address: CountryAddress;
}

/** A plain address: the city exists, the postcode belongs to it, the street is an everyday one. */
export interface CountryAddress {
  street: string;
  houseNumber: string;
  /** '' in countries without postcodes. */
  postcode: string;
  city: string;
  /** State, province, county or prefecture in its own language, where forms ask for one. */
  region?: string;
  /** Its short code as stores use it: CA, ON, NSW, MI. */
  regionCode?: string;
  /** The smaller division that many stores of the country list where they ask for the region. */
  district?: string;
}

/** The countries, those with many stores first. */
export const COUNTRIES: readonly Country[] = COUNTRY_DATA;

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
const namesByCode = new Map<string, Readonly<Record<string, string>>>();

/** The country of an ISO code (any case; UK means GB), or null where it is not known here. */
export function countryOf(code: string): Country | null {
  const upper = code.trim().toUpperCase();
  return byCode.get(upper === 'UK' ? 'GB' : upper) ?? null;
}

/** The country's name in each language with words, by language code; the ISO code where a name is not known. */
export function countryNames(code: string): Readonly<Record<string, string>> {
  const known = namesByCode.get(code);
  if (known) return known;
  const names = Object.fromEntries(LANGUAGES.map((language) => [language, nameIn(language, code)]));
  namesByCode.set(code, names);
  return names;
}

function nameIn(language: string, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
