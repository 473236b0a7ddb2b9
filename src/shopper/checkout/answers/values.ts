import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import type { FieldName, FormField } from '../../intents/fields.ts';
import { fullName, type Persona } from '../../persona.ts';

/** The ways in which a piece of the shopper's data can be written into a field, likeliest first. Empty: nothing to say. */
export function valuesFor(
  field: FormField,
  persona: Persona,
  words: ShopWords,
  form: readonly FormField[] = [],
): string[] {
  // A card's fields in a frame of the payment house are not part of the address.
  const own = form.filter((each) => each.node.frame === field.node.frame);
  const values =
    field.field === 'street'
      ? streetWritings(persona, own)
      : field.field === null
        ? []
        : writings(field.field, field, persona, words, own);
  const limit = Number(field.node.attrs.maxlength || Number.NaN);
  const pattern = patternOf(field.node.attrs.pattern);
  const fitting = values.filter(
    (value) => value !== '' && !(value.length > limit) && (pattern === null || pattern.test(value)),
  );
  return fitting.length > 0
    ? fitting
    : values.filter((value) => value !== '').map((value) => (value.length > limit ? value.slice(0, limit) : value));
}

function writings(
  field: FieldName,
  form: FormField,
  persona: Persona,
  words: ShopWords,
  own: readonly FormField[],
): string[] {
  const { address, country } = persona;
  switch (field) {
    case 'firstName':
      return [persona.firstName];
    case 'lastName':
      return [persona.lastName];
    case 'fullName':
      return [fullName(persona)];
    case 'nameReading':
      return [readingFor(form, persona, words)];
    case 'middleName':
      return [persona.words.middleName ?? persona.firstName];
    case 'email':
    case 'emailAgain':
      return [persona.email];
    case 'phone':
      return phoneWritings(persona, form);
    case 'street2':
      return [persona.words.homeUnit ?? '2'];
    case 'houseNumber':
      return [address.houseNumber || '12'];
    case 'postcode':
      return [address.postcode, address.postcode.replace(/[\s-]/g, '')];
    case 'city':
      return [address.city];
    case 'region':
      return [address.region || address.city, address.regionCode];
    case 'country':
      return [country.code];
    case 'username':
      return [usernameOf(persona)];
    case 'password':
    case 'passwordAgain':
      // Some stores want a sign in it, others take letters and figures only, and few of them.
      return passwordsFor(persona.password, own.find((each) => each.field === 'password') ?? form);
    case 'birthDate':
      return form.node.attrs.type === 'date' ? [persona.birthDate] : [dotted(persona.birthDate), persona.birthDate];
    case 'orderNote':
      return [persona.words.orderNote];
    case 'taxId':
      return country.taxId === undefined ? [] : [country.taxId, country.taxId.replace(/\W/g, '')];
    case 'company':
      return [persona.lastName];
    case 'subject':
      return [
        persona.words.question.subject
          .replace('{product}', '')
          .replace(/\s*[–-]\s*$/, '')
          .trim(),
      ];
    default:
      return [];
  }
}

function passwordsFor(password: string, { label, row }: FormField): string[] {
  const short = password.replace(/[^A-Za-z0-9]/g, '').slice(0, 10);
  const most = Number(/\d{1,2}\s?\p{L}{0,2}\s?[~〜～–—-]\s?(\d{1,2})/u.exec(`${label} ${row}`)?.[1] ?? Number.NaN);
  return password.length > most ? [short.slice(0, most), password] : [password, short];
}

/** What stores take that want no e-mail address as a login: letters and digits, a letter first, at most twelve. */
export function usernameOf(persona: Persona): string {
  const plain =
    persona.email
      .split('@')[0]
      ?.replace(/[^a-z0-9]/gi, '')
      .toLowerCase() ?? '';
  return `s${plain.slice(-11)}`;
}

/** Countries whose addresses say the number before the street (Universal Postal Union, postal addressing systems). */
const NUMBER_FIRST = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'FR', 'LU', 'ZA', 'IN', 'SG']);

/** Street and number as the form asks for them: the number has a field of its own, or the line takes the town too. */
function streetWritings(persona: Persona, form: readonly FormField[]): string[] {
  const { address, country, familyNameFirst, language } = persona;
  const asks = (name: FieldName) => form.some((field) => field.field === name);
  const name = withoutKind(address.street, form);
  if (asks('houseNumber')) return [name];
  // A postcode may have filled in the town down to the quarter: it is not written twice.
  if (name !== '' && form.some(({ field, node }) => field !== 'street' && node.value?.endsWith(name)))
    return [address.houseNumber, `${name} ${address.houseNumber}`];
  const parts = NUMBER_FIRST.has(country.code) ? [address.houseNumber, name] : [name, address.houseNumber];
  const street = parts.join(' ').trim();
  if (form.length === 0 || asks('city')) return [street, address.street];
  // Largest first in Korea and Japan: prefecture, town, street.
  const above = asks('region') ? [address.city] : [address.region, address.city];
  return familyNameFirst && language !== 'hu'
    ? [[...above, street].filter((part) => part !== '').join(' '), street]
    : [`${street}, ${address.city}`, street];
}

/** Some forms ask for the kind of street ("utca", "ulica") in a list of its own. */
function withoutKind(street: string, form: readonly FormField[]): string {
  const kind = street.split(' ').at(-1)?.toLowerCase() ?? '';
  const listed = form.some((field) => field.node.options?.some((option) => option.label.trim().toLowerCase() === kind));
  return listed && street.includes(' ') ? street.slice(0, -kind.length).trim() : street;
}

/** International, national, bare digits: stores differ, and a placeholder shows the way. */
function phoneWritings(persona: Persona, form: FormField): string[] {
  const parsed = parsePhoneNumberFromString(persona.phone);
  const national = parsed?.formatNational() ?? persona.phone;
  const digits = national.replace(/\D/g, '');
  const international = parsed?.formatInternational() ?? persona.phone;
  const prefixed = /^\+?\d{1,3}$/.test((form.node.value ?? '').trim());
  const shown = form.node.attrs.placeholder ?? '';
  const subscriber = parsed?.nationalNumber ?? digits;
  if (prefixed) return [`${form.node.value}${subscriber}`, persona.phone];
  if (/^\+/.test(shown.trim())) return [persona.phone, international, digits];
  if (/^0[\d\s-]+$/.test(shown.trim())) return [/-/.test(shown) ? national : digits, national, persona.phone];
  return ['JP', 'KR'].includes(persona.country.code)
    ? [digits, national, persona.phone]
    : [persona.phone, national, digits, subscriber, persona.phone.replace('+', '')];
}

function readingFor(form: FormField, persona: Persona, words: ShopWords): string {
  const [last, first] = halvesIn(form, words);
  const reading =
    last === first
      ? `${persona.lastNameReading} ${persona.firstNameReading}`
      : last
        ? persona.lastNameReading
        : persona.firstNameReading;
  return /[ぁ-ん]/.test(`${form.label}${form.node.attrs.placeholder ?? ''}`) &&
    !/カナ|カタカナ|[ァ-ン]/.test(form.label)
    ? hiragana(reading)
    : reading;
}

/** Which half of the name is asked for: the field's own marks tell, the words of a label that the two share do not. */
function halvesIn(form: FormField, words: ShopWords): [last: boolean, first: boolean] {
  const { name, placeholder } = form.node.attrs;
  const marks = `${name ?? ''} ${placeholder ?? ''} ${form.label === form.row ? '' : form.label}`;
  const last = /セイ|せい|last|sei|family|(?<!\d)0?1(?=\W*(\s|$))/i.test(marks);
  const first = /メイ|めい|first|mei|given|(?<!\d)0?2(?=\W*(\s|$))/i.test(marks);
  if (last !== first) return [last, first];
  const hint = `${form.label} ${marks}`;
  return [says(hint, words.fields.lastName) > 0, says(hint, words.fields.firstName) > 0];
}

function hiragana(katakana: string): string {
  return katakana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}

function patternOf(source: string | undefined): RegExp | null {
  if (!source) return null;
  try {
    return new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return null;
  }
}
