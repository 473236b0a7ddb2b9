import { says } from '../../../../lexicon/match.ts';
import { Failure, messageOf } from '../../../../shared/errors.ts';
import { fold } from '../../../../shared/text.ts';
import type { SnapshotNode } from '../../../../snapshot/types.ts';
import { dateEntryOf, datePartOf } from '../../../intents/birth-lists.ts';
import { isButtonCombobox, isDrawnList } from '../../../intents/choices/button-lists.ts';
import type { FieldName, FormField } from '../../../intents/fields.ts';
import { isNoChoice } from '../../../intents/product-options/options.ts';
import type { Shopper } from '../../../shopper.ts';
import type { CheckoutScreen } from '../../screen.ts';
import { fieldKey, isPending } from '../pending.ts';
import { countryOptionOf, indexOf } from './country-options.ts';
import { openList } from './drawn-list.ts';
import { isTypedList, pickByTyping } from './typed-list.ts';

/** Regions, cities, titles: one list at a time, because one reloads the other. */
export async function chooseNextList(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const inGroups = new Set(screen.groups.map((group) => group.ref));
  for (const field of screen.fields) {
    const { node } = field;
    if (
      !(isList(shopper, node) || isTypedList(field)) ||
      field.field === 'country' ||
      field.field === 'email' ||
      inGroups.has(node.ref) ||
      !isPending(shopper, screen, field)
    )
      continue;
    const key = fieldKey(field);
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (tries > 3) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    if (await tried(shopper, () => chooseFrom(shopper, field))) return node.ref;
  }
  return null;
}

/** Chooses the entry that fits the shopper's data, else the first that is a choice. */
export async function chooseFrom(shopper: Shopper, field: FormField): Promise<boolean> {
  const { node } = field;
  if (isTypedList(field)) {
    await pickByTyping(shopper, field, wishesFor(shopper, field));
    return true;
  }
  if (node.tag === 'select') {
    const options = (node.options ?? []).filter(
      (option) => !option.disabled && !isNoChoice(option.label, option.value, shopper.words),
    );
    const wanted =
      options[
        bestOption(
          shopper,
          field,
          options.map((option) => [option.label, option.value]),
        )
      ];
    if (!wanted) return false;
    await shopper.choose(node.ref, wanted);
    return true;
  }
  return chooseFromButtons(shopper, field);
}

export function isList(shopper: Shopper, node: SnapshotNode): boolean {
  return node.tag === 'select' || isButtonCombobox(node) || isDrawnList(node, shopper.words);
}

/** What does not work is remembered and left: the button that leads on tells whether it was needed. */
async function tried(shopper: Shopper, action: () => Promise<boolean>): Promise<boolean> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Failure) throw error;
    shopper.log.attempts.push({ because: messageOf(error) });
    return true;
  }
}

/** A list made of a button: it is opened, and one of what appears is pressed. */
async function chooseFromButtons(shopper: Shopper, field: FormField): Promise<boolean> {
  const entries = await openList(shopper, field.node.ref, field.label);
  const options = entries.map(({ node, text }) => [text, node.attrs.value ?? ''] as const);
  const wanted = entries[bestOption(shopper, field, options)];
  if (!wanted) return false;
  await shopper.press(wanted.node.ref);
  return true;
}

function bestOption(shopper: Shopper, field: FormField, options: (readonly [string, string])[]): number {
  if (field.field === 'country') return countryOptionOf(options, shopper.persona, shopper.language);
  // "Company" stands among the titles in some stores.
  const titled = options.findIndex(([label]) => says(label, shopper.words.salutations) > 0.8);
  if (field.field === 'salutation' && titled >= 0) return titled;
  const part = field.field === 'birthDate' ? datePartOf(field.node) : null;
  if (part) return dateEntryOf(options, part, shopper.persona.birthDate);
  for (const wish of wishesFor(shopper, field).filter((each) => each !== '')) {
    const at = entryOf(options, wish);
    if (at >= 0) return at;
  }
  // A list that nothing names may be one of countries.
  const home = field.field === null ? indexOf(options, shopper.persona.country, shopper.language) : -1;
  return Math.max(0, home);
}

function wishesFor({ persona: { address } }: Shopper, field: FormField): string[] {
  const wishes: Partial<Record<FieldName, string[]>> = {
    region: [address.region, address.district, address.regionCode, address.city],
    city: [address.city],
    postcode: [address.postcode],
  };
  return (field.field && wishes[field.field]) || [address.region, address.city];
}

/** The entry that is the wish; where none is, the first one that holds it: "Rhône" is not the first of "…-du-Rhône". */
export function entryOf(options: readonly (readonly [string, string])[], wish: string): number {
  const exact = options.findIndex(([label, value]) => fold(label) === fold(wish) || fold(value) === fold(wish));
  if (exact >= 0 || wish.length <= 3) return exact;
  return options.findIndex(([label]) => fold(label).includes(fold(wish)));
}
