import { COUNTRIES, countryOf } from '../../lexicon/countries.ts';
import { lexiconOf } from '../../lexicon/index.ts';

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
    .slice(1)
    .find((part) => /^[A-Z]{2}$/i.test(part));
  const ending = URL.canParse(hints.url) ? new URL(hints.url).hostname.split('.').at(-1) : undefined;
  const byCurrency = COUNTRIES.filter((country) => country.currency === hints.currency);
  return (
    known(hints.country) ??
    known(region) ??
    known(ending) ??
    (byCurrency.length === 1 ? known(byCurrency[0]?.code) : null) ??
    lexiconOf(hints.language).persona.country
  );
}

function known(code: string | null | undefined): string | null {
  return code ? (countryOf(code)?.code ?? null) : null;
}
