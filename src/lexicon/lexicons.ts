import { persona as dePersona } from './de/persona.ts';
import { shop as deShop } from './de/shop.ts';
import { persona as enPersona } from './en/persona.ts';
import { shop as enShop } from './en/shop.ts';
import { persona as esPersona } from './es/persona.ts';
import { shop as esShop } from './es/shop.ts';
import { persona as frPersona } from './fr/persona.ts';
import { shop as frShop } from './fr/shop.ts';
import { persona as huPersona } from './hu/persona.ts';
import { shop as huShop } from './hu/shop.ts';
import { persona as jaPersona } from './ja/persona.ts';
import { shop as jaShop } from './ja/shop.ts';
import { persona as koPersona } from './ko/persona.ts';
import { shop as koShop } from './ko/shop.ts';
import { persona as ltPersona } from './lt/persona.ts';
import { shop as ltShop } from './lt/shop.ts';
import { persona as plPersona } from './pl/persona.ts';
import { shop as plShop } from './pl/shop.ts';
import { persona as ruPersona } from './ru/persona.ts';
import { shop as ruShop } from './ru/shop.ts';
import type { PersonaWords, ShopWords } from './types.ts';

/** The words of one language. `language` is the code that was really used, so a fallback to English shows. */
interface Lexicon {
  language: string;
  shop: ShopWords;
  persona: PersonaWords;
}

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [
    { language: 'en', shop: enShop, persona: enPersona },
    { language: 'hu', shop: huShop, persona: huPersona },
    { language: 'ru', shop: ruShop, persona: ruPersona },
    { language: 'lt', shop: ltShop, persona: ltPersona },
    { language: 'ko', shop: koShop, persona: koPersona },
    { language: 'de', shop: deShop, persona: dePersona },
    { language: 'fr', shop: frShop, persona: frPersona },
    { language: 'es', shop: esShop, persona: esPersona },
    { language: 'pl', shop: plShop, persona: plPersona },
    { language: 'ja', shop: jaShop, persona: jaPersona },
  ].map((lexicon) => [lexicon.language, lexicon]),
);

/** Codes (ISO 639-1) of the languages with words, English first. */
export const LANGUAGES: readonly string[] = [...LEXICONS.keys()];

/** The words for a BCP 47 tag (`de-AT`, `ja_JP`); English where the language is unknown or null. */
export function lexiconOf(language: string | null): Lexicon {
  const code = (language ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return LEXICONS.get(code) ?? { language: 'en', shop: enShop, persona: enPersona };
}
