import { Failure } from '../../shared/errors.ts';
import { nearest } from '../../shared/text.ts';
import { en, enChapters, enStages } from './en.ts';
import type { LanguageTexts } from './types.ts';

/** Every language of the reports; loaded when it is asked for. A new language is one file and one line. */
const LANGUAGES: Record<string, () => Promise<LanguageTexts>> = {
  en: async () => ENGLISH,
  de: async () => (await import('./de.ts')).de,
  hu: async () => (await import('./hu.ts')).hu,
  ko: async () => (await import('./ko.ts')).ko,
  lt: async () => (await import('./lt.ts')).lt,
  ru: async () => (await import('./ru.ts')).ru,
};

/** The criteria's English texts come with the result itself. */
export const ENGLISH: LanguageTexts = {
  language: 'en',
  ui: en,
  chapters: enChapters,
  stages: enStages,
  criteria: {},
  says: {},
  phrases: {},
};

export const LANGUAGE_CODES = Object.keys(LANGUAGES);

/** The texts of a language (`hu`, `hu-HU`); a language that we do not have is a usage failure. */
export async function textsOf(language: string): Promise<LanguageTexts> {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (load) return load();
  const meant = nearest(code, LANGUAGE_CODES);
  throw new Failure(
    'usage',
    `no reports in the language "${language}"`,
    `${meant ? `Did you mean "${meant}"? ` : ''}There are: ${LANGUAGE_CODES.join(', ')}.`,
  );
}
