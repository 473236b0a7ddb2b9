import { type Country, countryOf } from '../lexicon/countries.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { PersonaWords } from '../lexicon/types.ts';
import type { ShopperHead } from '../scenario/types.ts';

/** Who shops: one believable person whose data a store of that language and country takes. */
export interface Persona {
  language: string;
  words: PersonaWords;
  firstName: string;
  lastName: string;
  firstNameReading: string;
  lastNameReading: string;
  gender: 'female' | 'male';
  familyNameFirst: boolean;
  email: string;
  /** E.164. */
  phone: string;
  password: string;
  birthDate: string;
  country: Country;
  address: {
    street: string;
    houseNumber: string;
    postcode: string;
    city: string;
    region: string;
    regionCode: string;
    district: string;
  };
}

export interface PersonaWish {
  head: ShopperHead;
  language: string | null;
  country: string | null;
  email: string;
  /** Made for this visit, never written anywhere. */
  password: string;
}

/** The scenario's shopper where it says so, the language's and country's own where it does not. */
export function personaFor(wish: PersonaWish): Persona {
  const lexicon = lexiconOf(wish.head.language ?? wish.language);
  const words = lexicon.persona;
  const country = countryOf(wish.head.country ?? wish.country ?? words.country) ?? countryOf(words.country);
  if (!country) throw new Error(`no address for ${words.country}`);
  return {
    language: lexicon.language,
    words,
    firstName: wish.head.firstName ?? words.firstName,
    lastName: wish.head.lastName ?? words.lastName,
    firstNameReading: words.firstNameReading ?? words.firstName,
    lastNameReading: words.lastNameReading ?? words.lastName,
    gender: words.gender,
    familyNameFirst: words.familyNameFirst,
    email: wish.head.email ?? wish.email,
    phone: wish.head.phone ?? country.phone,
    password: wish.password,
    birthDate: '1988-04-17',
    country,
    address: { ...addressOf(country), ...definedOf(wish.head.address) },
  };
}

/** The same person living in another country: for stores that do not deliver to the first one. */
export function movedTo(persona: Persona, country: Country): Persona {
  return { ...persona, country, phone: country.phone, address: addressOf(country) };
}

/** First and last name in the order of the language. */
export function fullName(persona: Persona): string {
  return persona.familyNameFirst
    ? `${persona.lastName}${persona.language === 'ko' ? '' : ' '}${persona.firstName}`
    : `${persona.firstName} ${persona.lastName}`;
}

function addressOf(country: Country): Persona['address'] {
  const { street, houseNumber, postcode, city } = country.address;
  return {
    street,
    houseNumber,
    postcode,
    city,
    region: country.address.region ?? '',
    regionCode: country.address.regionCode ?? '',
    district: country.address.district ?? '',
  };
}

function definedOf(address: ShopperHead['address']): Partial<Persona['address']> {
  if (!address) return {};
  const { houseNumber = '', region = '' } = address;
  return { ...address, houseNumber, region, regionCode: '', district: '' };
}
