import { mailWords } from '../../../lexicon/mail.ts';
import type { MailWords } from '../../../lexicon/mail-words.ts';
import { otherClosings } from '../../../lexicon/other-closings.ts';
import { fold } from '../../../shared/text.ts';
import { matchOf } from '../../phrases.ts';

/** Shorter ones are words of something else in one language or another: `ta`, `iki`, `su`. */
const SHORTEST_FOREIGN = 5;
const LONGEST_LINE = 90;

const foreign = [
  ...Object.values(mailWords).flatMap((one) => one.closings),
  ...Object.values(otherClosings).flat(),
].filter((phrase) => phrase.length >= SHORTEST_FOREIGN);

/** What stands after a closing phrase on its line; null when the line is no closing. */
export function afterClosing(line: string, words: MailWords[]): string | null {
  const folded = fold(line);
  if (folded.length > LONGEST_LINE) return null;
  for (const phrase of words.flatMap((one) => one.closings)) {
    const found = matchOf(folded, phrase);
    if (found === null || found.index > 3) continue;
    const rest = restOf(line, found.index + found.length);
    if (rest.length <= 60) return rest;
  }
  return afterForeign(line, folded);
}

/** People say goodbye in their own language below a letter in another; then nothing but the name may go on behind it. */
function afterForeign(line: string, folded: string): string | null {
  for (const phrase of foreign) {
    const found = matchOf(folded, phrase);
    if (found === null || found.index > 1) continue;
    const behind = line.slice(found.index + found.length);
    if (!/^\s*(?:$|[,!–—-])/u.test(behind)) continue;
    const rest = restOf(behind, 0);
    if (rest === '' || /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u.test(rest)) return rest;
  }
  return null;
}

/** The words are a closing in any language. */
export function isForeignClosing(name: string): boolean {
  const folded = fold(name);
  return foreign.some((phrase) => {
    const found = matchOf(folded, phrase);
    return found?.index === 0 && found.length === folded.length;
  });
}

function restOf(line: string, from: number): string {
  return line
    .slice(from)
    .replace(/^[\s,.!:;–—。、，！-]+/, '')
    .trim();
}
