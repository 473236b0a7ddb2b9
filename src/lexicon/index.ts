import { persona as enPersona } from './en/persona.ts';
import { shop as enShop } from './en/shop.ts';
import type { PersonaWords, ShopWords } from './types.ts';

export { detectLanguage } from './detect.ts';

/** The words of one language. `language` is the code that was really used, so a fallback to English shows. */
export interface Lexicon {
  language: string;
  shop: ShopWords;
  persona: PersonaWords;
}

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [{ language: 'en', shop: enShop, persona: enPersona }].map((lexicon) => [lexicon.language, lexicon]),
);

/** Codes (ISO 639-1) of the languages with words, English first. */
export const LANGUAGES: readonly string[] = [...LEXICONS.keys()];

/** The words for a BCP 47 tag (`de-AT`, `ja_JP`); English where the language is unknown or null. */
export function lexiconOf(language: string | null): Lexicon {
  const code = (language ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return LEXICONS.get(code) ?? { language: 'en', shop: enShop, persona: enPersona };
}

/** The shop words of every language, for pages whose language is mixed or unknown. */
export function allShopWords(): readonly ShopWords[] {
  return [...LEXICONS.values()].map((lexicon) => lexicon.shop);
}
