import { COUNTRIES, countryNames } from '../../../lexicon/countries.ts';
import { textOf } from '../../../snapshot/queries.ts';
import type { FormField } from '../../intents/fields.ts';
import { movedTo } from '../../persona.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';
import { chooseFrom } from './lists/choose-from.ts';
import { indexOf } from './lists/country-options.ts';
import { offersEntries, pickByTyping } from './lists/typed-list.ts';
import { fieldKey } from './pending.ts';

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
  shopper.memory.checkout.tries.set(askedKey(shopper, field), 1);
  const shown = node.tag === 'select' ? '' : textOf(screen.snapshot, node.ref);
  if (shown !== '' && indexOf([[shown, '']], shopper.persona.country, shopper.language) >= 0) return null;
  if (node.tag !== 'select')
    return node.tag === 'input' ? typeCountry(shopper, field) : (await chooseFrom(shopper, field)) ? node.ref : null;
  const options = (node.options ?? []).map((option) => [option.label, option.value] as const);
  const found = indexOf(options, shopper.persona.country, shopper.language);
  // The store's own country stands chosen in most lists, wherever in them it is.
  const own = (node.options ?? [])
    .filter(({ selected }) => selected)
    .map(({ label, value }) => [label, value] as const);
  if (found < 0 && !moveTo(shopper, own)) moveTo(shopper, options);
  const wanted = (node.options ?? [])[indexOf(options, shopper.persona.country, shopper.language)];
  if (!wanted || wanted.selected) return null;
  await shopper.choose(node.ref, wanted);
  return node.ref;
}

async function typeCountry(shopper: Shopper, field: FormField): Promise<number | null> {
  if ((field.node.value ?? '') !== '') return null;
  const { country, language } = shopper.persona;
  const name = countryNames(country.code)[language] ?? country.code;
  if (offersEntries(field.node)) await pickByTyping(shopper, field, [name]);
  else await shopper.type(field.node.ref, name);
  return field.node.ref;
}

function done(shopper: Shopper, field: FormField): boolean {
  return shopper.memory.checkout.tries.has(askedKey(shopper, field));
}

/** The country is asked anew where the next form asks for it: the address to send the bill to is not that of the goods. */
function askedKey(shopper: Shopper, field: FormField): string {
  return `country/${shopper.memory.checkout.presses}/${fieldKey(field)}`;
}

function moveTo(shopper: Shopper, options: (readonly [string, string])[]): boolean {
  const country = COUNTRIES.find((each) => indexOf(options, each, shopper.language) >= 0);
  if (country) shopper.persona = movedTo(shopper.persona, country);
  return country !== undefined;
}
