import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { looksLikeName, saysName } from '../names.ts';
import { hit, matchOf } from '../phrases.ts';
import type { Said } from '../types.ts';

/** Lines of the beginning in which a greeting is looked for. */
const FIRST_LINES = 4;

/**
 * Whether the letter addresses its reader by name. With the shopper's name known, it must be that name (in whatever form
 * of address); else any name of a person will do. A letter without a greeting greets nobody: false, with its first line.
 */
export function greetingOf(
  fresh: string,
  words: MailWords[],
  /** The shopper's name, and other spellings of it; empty when it is not known. */
  names: string[],
  language: string | null,
): Said<boolean> | null {
  const lines = fresh
    .split('\n')
    .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return null;
  const openings = lines.slice(0, FIRST_LINES).flatMap((line, index) => {
    const opening = openingOf(line, words, index);
    return opening === null ? [] : [opening];
  });
  if (names.length > 0) {
    const named = openings.find((opening) => names.some((name) => saysName(opening, name, language)));
    if (named !== undefined) return { value: true, quote: plain(named, 120) };
    const first = openings[0] ?? lines[0] ?? '';
    return { value: false, quote: plain(first, 120) };
  }
  const personal = openings.find((opening) => namesSomebody(opening, words));
  if (personal !== undefined) return { value: true, quote: plain(personal, 120) };
  return { value: false, quote: plain(openings[0] ?? lines[0] ?? '', 120) };
}

/** The part of a line that addresses the reader, or null: `Dear Ms Clarke,` of `Dear Ms Clarke, thank you for …`. */
function openingOf(line: string, words: MailWords[], index: number): string | null {
  const folded = fold(line);
  const greets = words.some((one) =>
    one.greetings.some((greeting) => {
      const found = matchOf(folded, greeting);
      return found !== null && found.index <= 30;
    }),
  );
  const honoured = words.some((one) =>
    one.honorificsAfter.some((after) => {
      const found = matchOf(folded, after);
      return found !== null && found.index <= 30;
    }),
  );
  const firstClause = clauseEnd(line);
  if (greets || honoured) return line.slice(0, Math.max(firstClause, 0) || 60).slice(0, 90);
  // A bare name with a comma or exclamation mark: `Anna,` — only as the first lines.
  if (index <= 1 && line.length <= 40 && /[,!:，、！]$/.test(line)) return line;
  const comma = line.search(/[,，、!]/);
  if (index === 0 && comma > 1 && comma <= 30 && looksLikeName(line.slice(0, comma))) return line.slice(0, comma);
  return null;
}

/** End of the address: the sentence's end or, where the greeting's comma comes first (`Hello, Anna!`), the one after. */
function clauseEnd(line: string): number {
  const ends = [...line.matchAll(/[!.:;。！]|[,，、](?=\s)|\s[–—-]\s/g)].map((match) => match.index);
  const firstEnd = ends.find(
    (end) => end > 12 && !/\b(?:mr|mrs|ms|dr|sr|sra|srta|gerb|p|hr|fr)$/i.test(line.slice(0, end)),
  );
  if (firstEnd === undefined) return Math.min(line.length, 90);
  const second = ends.find((end) => end > firstEnd);
  return firstEnd < 25 && second !== undefined ? Math.min(second, 60) : Math.min(firstEnd + 1, 90);
}

function namesSomebody(opening: string, words: MailWords[]): boolean {
  let rest = fold(opening);
  const raw = opening;
  for (const one of words) {
    const after = one.honorificsAfter.find((honorific) => matchOf(rest, honorific));
    if (after !== undefined) {
      const at = matchOf(rest, after)?.index ?? 0;
      const before =
        rest
          .slice(0, at)
          .replace(/[\s,.!。、，]+/g, ' ')
          .trim()
          .split(' ')
          .at(-1) ?? '';
      const name = stripGreetings(rest.slice(0, at), words);
      return (name || before) !== '' && hit(name || before, one.nobody) === null && /[\p{L}]{2,}/u.test(name || before);
    }
  }
  if (words.some((one) => hit(rest, one.nobody) !== null && !hasCapitalName(raw, words))) return false;
  rest = stripGreetings(rest, words);
  return hasCapitalName(raw, words);
}

function stripGreetings(folded: string, words: MailWords[]): string {
  let rest = folded;
  for (const phrase of words.flatMap((one) => [...one.greetings, ...one.titles])) {
    const found = matchOf(rest, phrase);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found.length)}`;
  }
  return rest.replace(/[\s,.!:;。、，！-]+/g, ' ').trim();
}

/** A capitalised word of the opening that is neither a greeting nor a title nor nobody. */
function hasCapitalName(raw: string, words: MailWords[]): boolean {
  const known = words.flatMap((one) => [...one.greetings, ...one.titles, ...one.nobody]);
  let folded = fold(raw);
  for (const phrase of [...known].sort((a, b) => b.length - a.length)) {
    for (let found = matchOf(folded, phrase); found; found = matchOf(folded, phrase)) {
      folded = folded.slice(0, found.index) + '\u0000'.repeat(found.length) + folded.slice(found.index + found.length);
      if (found.length === 0) break;
    }
  }
  const text = raw.normalize('NFC');
  return [...text.matchAll(/\p{L}[\p{L}'’-]+/gu)].some((match) => {
    const still = folded.slice(match.index, match.index + match[0].length);
    return /^\p{Lu}/u.test(match[0]) && !still.includes('\u0000');
  });
}
