import { COUNTRIES, type Country, countryNames } from '../../lexicon/countries.ts';
import { fold } from '../../shared/text.ts';
import type { FormField } from '../intents/fields.ts';
import { movedTo, type Persona } from '../persona.ts';
import type { Shopper } from '../shopper.ts';
import { chooseFrom, fieldKey } from './fill.ts';
import type { CheckoutScreen } from './screen.ts';

/**
 * Answers the country first, because regions and postcodes hang on it. Where the store does not deliver to the
 * shopper's country, the shopper moves to the first one that it delivers to.
 */
export async function chooseCountry(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const field = screen.fields.find(
    (each) => each.field === 'country' && !each.node.state?.disabled && !done(shopper, each),
  );
  if (!field) return null;
  const { node } = field;
  shopper.memory.checkout.tries.set(fieldKey(field), 9);
  if (node.tag !== 'select')
    return node.tag === 'input' ? typeCountry(shopper, field) : (await chooseFrom(shopper, field)) ? node.ref : null;
  const options = (node.options ?? []).map((option) => [option.label, option.value] as const);
  const found = indexOf(options, shopper.persona.country, shopper.language);
  if (found < 0) moveTo(shopper, options);
  const wanted = (node.options ?? [])[indexOf(options, shopper.persona.country, shopper.language)];
  if (!wanted || wanted.selected) return null;
  await shopper.choose(node.ref, wanted);
  return node.ref;
}

async function typeCountry(shopper: Shopper, field: FormField): Promise<number | null> {
  if ((field.node.value ?? '') !== '') return null;
  await shopper.type(
    field.node.ref,
    countryNames(shopper.persona.country.code)[shopper.persona.language] ?? shopper.persona.country.code,
  );
  return field.node.ref;
}

function done(shopper: Shopper, field: FormField): boolean {
  return (shopper.memory.checkout.tries.get(fieldKey(field)) ?? 0) > 0;
}

function moveTo(shopper: Shopper, options: (readonly [string, string])[]): void {
  const country = COUNTRIES.find((each) => indexOf(options, each, shopper.language) >= 0);
  if (country) shopper.persona = movedTo(shopper.persona, country);
}

/** The option of a country list that means the shopper's country; 0 where none does. */
export function countryOptionOf(
  options: (readonly [string, string])[],
  persona: Persona,
  language: string | null,
): number {
  return Math.max(0, indexOf(options, persona.country, language));
}

function indexOf(options: (readonly [string, string])[], country: Country, language: string | null): number {
  const names = new Set(Object.values(countryNames(country.code)).map(fold));
  if (language) names.add(fold(nameIn(language, country.code)));
  const byName = options.findIndex(
    ([label]) => names.has(fold(label)) || names.has(fold(label.replace(/\(.*\)|[^\p{L}\s]/gu, ''))),
  );
  if (byName >= 0) return byName;
  return options.findIndex(([, value]) => value.toUpperCase() === country.code);
}

function nameIn(language: string, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
