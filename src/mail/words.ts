import { mailWords } from '../lexicon/mail.ts';
import { type MailParts, mailParts } from '../lexicon/mail-parts.ts';
import type { MailWords, WordedKind } from '../lexicon/mail-words.ts';
import type { Phrases } from '../lexicon/types.ts';

/**
 * The words to read a mail with: those of its language first, then English, which stores mix in (subjects, buttons,
 * automatic notes); all languages where the mail's own is not one of ours.
 */
export function wordsFor(language: string | null): MailWords[] {
  const own = language === null ? undefined : mailWords[language];
  const english = mailWords.en;
  if (own) return own === english || !english ? [own] : [own, english];
  return Object.values(mailWords);
}

/** The same list of phrases over several languages. */
export function phrases(words: MailWords[], pick: (one: MailWords) => Phrases): Phrases {
  return words.length === 1 && words[0] ? pick(words[0]) : words.flatMap((one) => [...pick(one)]);
}

export function kindPhrases(words: MailWords[], kind: WordedKind, where: 'subject' | 'body'): Phrases {
  return phrases(words, (one) => one.kinds[kind][where]);
}

/** The things and happenings of the same languages. */
export function partsOf(words: MailWords[]): MailParts[] {
  return ofLanguages(words, mailParts);
}

/** What a table by language holds for the languages of these words. */
export function ofLanguages<T>(words: MailWords[], table: Readonly<Record<string, T>>): T[] {
  return Object.entries(mailWords).flatMap(([language, one]) => {
    const own = table[language];
    return words.includes(one) && own !== undefined ? [own] : [];
  });
}
