import { detect } from 'tinyld';
import { mailWords } from '../lexicon/mail.ts';
import type { MailWords } from '../lexicon/mail-words.ts';
import { neighbourWords } from '../lexicon/neighbour-words.ts';
import { fold } from '../shared/text.ts';
import { matchOf } from './phrase-match.ts';

/** Fewer letters than this tell nothing. */
const FEWEST_LETTERS = 12;

/**
 * The language a text is written in, ISO 639-1, or null when it is too short or too mixed. Script first (it is certain),
 * then the function words of our languages, then a statistical guess for all others.
 */
export function languageOf(text: string): string | null {
  const clean = text.replace(/https?:\S+|\S+@\S+|[\d#№]+/g, ' ');
  const letters = clean.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return byScript(clean, letters);
  return byScript(clean, letters) ?? byWords(clean) ?? (detect(clean.slice(0, 3000)) || null);
}

function byScript(text: string, letters: number): string | null {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (share(/[\uac00-\ud7af]/g) > 0.2) return 'ko';
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/[\u0400-\u04ff]/g) > 0.4) {
    if (/[іїєґ]/i.test(text)) return 'uk';
    return 'ru';
  }
  return null;
}

function byWords(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const opening = fold(text.slice(0, 60));
  const read = Object.entries(mailWords).map(([language, words]) => ({
    language,
    score: score(words.functionWords, counts) + (greets(opening, words) ? 1 : 0),
  }));
  const neighbours = Object.entries(neighbourWords).map(([language, words]) => ({
    language,
    score: score(words, counts),
  }));
  const scores = [...read, ...neighbours].sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score < 2) return null;
  // Close calls between languages that share small words go to the statistical guess.
  return best.score >= (second?.score ?? 0) * 1.15 ? best.language : null;
}

/** Begins as a letter of that language does. */
function greets(opening: string, words: MailWords): boolean {
  return words.greetings.some((greeting) => matchOf(opening, greeting)?.index === 0);
}

/** A word said often counts little more than a word said once: variety tells a language. */
function score(words: readonly string[], counts: Map<string, number>): number {
  return words.reduce((sum, word) => sum + Math.log2(1 + (counts.get(word) ?? 0)), 0);
}
