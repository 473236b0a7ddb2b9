import { type Country, countryNames } from '../../../../lexicon/countries.ts';
import { fold } from '../../../../shared/text.ts';
import type { Persona } from '../../../persona.ts';

/** The option of a country list that means the shopper's country; 0 where none does. */
export function countryOptionOf(
  options: (readonly [string, string])[],
  persona: Persona,
  language: string | null,
): number {
  return Math.max(0, indexOf(options, persona.country, language));
}

export function indexOf(options: (readonly [string, string])[], country: Country, language: string | null): number {
  const names = new Set(Object.values(countryNames(country.code)).map(fold));
  if (language) names.add(fold(nameIn(language, country.code)));
  const byName = options.findIndex(
    ([label]) => names.has(fold(label)) || names.has(fold(label.replace(/\(.*\)|[^\p{L}\s]/gu, ''))),
  );
  if (byName >= 0) return byName;
  const byCode = options.findIndex(([, value]) => value.toUpperCase() === country.code);
  return byCode >= 0 ? byCode : byStem(options, names);
}

/**
 * "Российская Федерация", "Tschechische Republik": the long name of a country begins as its short one does. One word that
 * does is another country: Austria and Australia.
 */
function byStem(options: (readonly [string, string])[], names: ReadonlySet<string>): number {
  // Of a name of several words the first says little: "United".
  const stems = [...names]
    .filter((name) => name.length > STEM)
    .map((name) => (/\s/.test(name) ? name : name.slice(0, STEM)));
  const begun = options.flatMap(([label], index) =>
    /\S\s+\S/.test(label) && stems.some((stem) => fold(label).startsWith(stem)) ? [index] : [],
  );
  return begun.length === 1 ? (begun[0] ?? -1) : -1;
}

const STEM = 5;

function nameIn(language: string, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
