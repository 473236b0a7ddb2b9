import { fold } from '../shared/text.ts';
import { shopWordsSaid } from './shop-language.ts';

/** Words so common in one language (and rare in the others) that a page of it is full of them; accents kept. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'your', 'for', 'with', 'you', 'is', 'our', 'this', 'are', 'we', 'from'],
  de: ['der', 'die', 'das', 'und', 'mit', 'für', 'zur', 'ist', 'nicht', 'ein', 'eine', 'auf', 'zum', 'von', 'sie'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'votre', 'vos', 'pour', 'avec', 'est', 'au', 'vous', 'dans'],
  es: ['el', 'los', 'las', 'del', 'y', 'una', 'para', 'con', 'tu', 'su', 'en', 'más', 'por', 'es', 'sus'],
  pl: ['i', 'w', 'na', 'z', 'do', 'się', 'jest', 'nie', 'oraz', 'dla', 'od', 'lub', 'po', 'nasz', 'twój'],
  hu: ['a', 'az', 'és', 'egy', 'van', 'hogy', 'nem', 'vagy', 'meg', 'minden', 'termékek', 'kérjük', 'csak', 'ön'],
  lt: ['ir', 'į', 'su', 'iš', 'ar', 'yra', 'kad', 'už', 'arba', 'prie', 'jūsų', 'nuo', 'visos', 'mūsų', 'apie'],
  pt: ['o', 'os', 'do', 'da', 'um', 'uma', 'não', 'com', 'seu', 'em', 'ou', 'você', 'mais', 'produtos', 'são'],
  it: ['il', 'gli', 'della', 'di', 'che', 'un', 'per', 'con', 'sono', 'nel', 'tuo', 'più', 'ai', 'alla', 'prodotti'],
  nl: ['de', 'het', 'een', 'van', 'en', 'voor', 'met', 'niet', 'zijn', 'ook', 'naar', 'bij', 'je', 'uw', 'onze'],
  cs: ['a', 'se', 'na', 'je', 'pro', 'že', 'ale', 'nebo', 'jsou', 'při', 'vaše', 've', 'které', 'zboží'],
  sv: ['och', 'att', 'det', 'som', 'är', 'på', 'för', 'av', 'till', 'din', 'vi', 'ett', 'inte', 'eller'],
  ru: ['и', 'в', 'на', 'с', 'по', 'для', 'не', 'из', 'мы', 'что', 'или', 'от', 'ваш', 'все'],
  uk: ['і', 'та', 'на', 'з', 'для', 'не', 'що', 'або', 'від', 'ваш', 'це', 'усі', 'до', 'є'],
};

const FEWEST_HITS = 3;
/** How far the first language has to lie before the second one. */
const CLEAR_LEAD = 1.2;

/** Scripts that (nearly) name their language. Japanese stands before the Han-only answer. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/gu],
  ['ja', /[\u3040-\u30ff]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['ar', /[\u0600-\u06ff]/gu],
  ['el', /[\u0370-\u03ff]/gu],
  ['th', /[\u0e00-\u0e7f]/gu],
];

/** A text overrules what the page declares when it says so many words of another language … */
const OVERRULING_HITS = 8;
/** … and at most this part of them in the language that was declared. */
const OVERRULED_SHARE = 1 / 3;

/**
 * The page's language as an ISO 639-1 code: what `<html lang>` says, else what its script and its words say; null where
 * the text is too short or too mixed to tell. Templates often ship with a language left in (mostly `en`): a text that
 * is plainly in another one overrules it.
 */
export function detectLanguage(htmlLang: string | null, text: string): string | null {
  const declared = /^[a-z]{2,3}(?=$|[-_])/.exec((htmlLang ?? '').trim().toLowerCase())?.[0] ?? null;
  if (declared !== null && !(declared in FUNCTION_WORDS)) return declared;
  const script = languageOfScript(text);
  if (script !== null) return script;
  const words = wordsOf(text);
  const [first, second] = rankedByWords(words);
  if (!first) return declared;
  if (declared === null)
    return first.hits < FEWEST_HITS || first.hits < (second?.hits ?? 0) * CLEAR_LEAD ? null : first.language;
  const own = hitsOf(declared, words);
  return first.hits >= OVERRULING_HITS && own <= first.hits * OVERRULED_SHARE ? first.language : declared;
}

function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern] of SCRIPTS) {
    if ((text.match(pattern)?.length ?? 0) / letters > 0.2) return language;
  }
  const cyrillic = text.match(/[\u0400-\u04ff]/gu)?.length ?? 0;
  if (cyrillic / letters < 0.4) return null;
  return /[іїєґ]/iu.test(text) && !/[ыэъё]/iu.test(text) ? 'uk' : 'ru';
}

interface Told {
  language: string;
  hits: number;
}

function rankedByWords(words: Words): Told[] {
  return Object.keys(FUNCTION_WORDS)
    .map((language) => ({ language, hits: hitsOf(language, words) }))
    .sort((a, b) => b.hits - a.hits);
}

interface Words {
  counts: ReadonlyMap<string, number>;
  /** The same words folded. */
  folded: ReadonlySet<string>;
}

function wordsOf(text: string): Words {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, folded: new Set([...counts.keys()].map(fold)) };
}

/** A word said often counts little more than a word said once: variety is what tells a language. */
function hitsOf(language: string, { counts, folded }: Words): number {
  const common = FUNCTION_WORDS[language] ?? [];
  return (
    common.reduce((sum, word) => sum + Math.log2(1 + (counts.get(word) ?? 0)), 0) + shopWordsSaid(language, folded)
  );
}
