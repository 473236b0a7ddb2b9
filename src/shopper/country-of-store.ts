import { COUNTRIES } from '../lexicon/countries.ts';
import { lexiconOf } from '../lexicon/index.ts';

interface Hints {
  country: string | null;
  language: string | null;
  url: string;
  currency: string | null;
}

/** The country a store most likely sells in: said, then its language tag's region, its domain, its currency, its language. */
export function countryFor(hints: Hints): string {
  const region = hints.language
    ?.split(/[-_]/)
    .find((part) => /^[A-Z]{2}$/i.test(part) && part !== hints.language?.split(/[-_]/)[0])
    ?.toUpperCase();
  const ending = URL.canParse(hints.url) ? (new URL(hints.url).hostname.split('.').at(-1) ?? '').toUpperCase() : '';
  const known = (code: string | null | undefined) =>
    code && COUNTRIES.some((country) => country.code === code) ? code : null;
  const byCurrency = COUNTRIES.filter((country) => country.currency === hints.currency);
  return (
    known(hints.country) ??
    known(region) ??
    known(ending === 'UK' ? 'GB' : ending) ??
    (byCurrency.length === 1 ? (byCurrency[0]?.code ?? null) : null) ??
    lexiconOf(hints.language).persona.country
  );
}
