import type { Phrases } from './types.ts';

/** Words by which a writer says who she is, by ISO 639-1 code; Korean and Japanese do so by endings of their own. */
export interface IntroductionWords {
  /** Before the name. */
  before: Phrases;
  /** Behind it. */
  after: Phrases;
}

export const introductions: Readonly<Record<string, IntroductionWords>> = {
  en: { before: ['my name is', "my name's", 'this is', "i'm", 'i am', "it's"], after: ['here'] },
  hu: { before: ['a nevem', 'nevem'], after: ['vagyok'] },
  ru: { before: ['меня зовут', 'мое имя', 'это', 'на связи', 'пишет вам', 'вам пишет'], after: ['на связи'] },
  lt: { before: ['mano vardas', 'aš esu', 'aš', 'čia', 'jums rašo'], after: [] },
  de: { before: ['mein name ist', 'ich bin', 'ich heiße', 'hier ist', 'hier schreibt'], after: ['hier'] },
  fr: { before: ["je m'appelle", 'je suis', 'moi c’est', "moi c'est", 'ici', "c'est"], after: [] },
  es: { before: ['me llamo', 'mi nombre es', 'soy', 'te escribe', 'le escribe', 'aquí'], after: [] },
  pl: { before: ['nazywam się', 'mam na imię', 'jestem', 'z tej strony', 'tu', 'tutaj'], after: [] },
};
