import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import { looksLikeName } from '../../names.ts';
import { hit } from '../../phrases.ts';
import type { Said } from '../../types.ts';
import { type Brand, namesStore } from './brand.ts';
import { isBrand, personIn } from './person.ts';

const LAST_LINES = 10;
const MOST_WORDS = 8;

/** `Ride on!` over `Timo`: a short line that wishes something, and a name alone below it, with nothing but particulars under it. */
export function belowUnknown(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  for (let at = tail.length - 1; at >= Math.max(2, tail.length - LAST_LINES); at -= 1) {
    const [above = '', line = ''] = [tail[at - 1], tail[at]];
    const wishes =
      /(?:[,!…~♪)]|\p{Extended_Pictographic}\ufe0f?)$/u.test(above) &&
      above.split(/\s+/).length <= MOST_WORDS &&
      !/\d|[?？]/.test(above);
    const [first = '', title = ''] = line.split(/\s*[,|/]\s*/u);
    const alone = title === '' || words.some((one) => hit(fold(title), one.roles) !== null);
    if (
      !wishes ||
      !alone ||
      !looksLikeName(first.replace(/[.!]$/, '')) ||
      !isSmallPrint(tail.slice(at + 1), words, brand)
    )
      continue;
    const person = personIn(line, words, brand);
    if (person !== null) return { value: person, quote: plain(`${above} ${line}`, 160) };
  }
  return null;
}

/** `… just give me a shout, Tom`: the name at the end of the last sentence, which has no full stop. */
export function withinLast(tail: string[], words: MailWords[], brand: Brand): Said<string> | null {
  const at = tail.findLastIndex((line, index) => index > 0 && !isSmallPrint([line], words, brand));
  const line = tail[at] ?? '';
  const [, said = '', name = ''] =
    /^(.+?)\s?[,–—-]\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s?(?:x{1,3}|[:;]-?[)D])?$/u.exec(line) ?? [];
  // An address ("Unit 4, Mill Lane, Leeds") has hardly a small word; a sentence has several.
  if (name === '' || /\d/.test(said) || (said.match(/(?:^|\s)\p{Ll}+/gu) ?? []).length < 3) return null;
  const person = personIn(name, words, brand);
  return person === null ? null : { value: person, quote: plain(line, 160) };
}

/** The line that is in small letters throughout, and the name below it too: `cheers,` over `tom`. */
export function smallName(
  closing: string,
  below: string,
  after: string[],
  words: MailWords[],
  brand: Brand,
): string | null {
  const known = (word: string) =>
    words.some((one) =>
      [...one.closings, ...one.greetings, ...one.nobody, ...one.team].some((phrase) => fold(word) === fold(phrase)),
    );
  // What stands in brackets or behind a comma is where she works: `dave (workshop)`.
  const [bare = ''] = below.split(/\s*[(（,|/–—]\s*|\s-\s/u);
  const name = /^\p{Ll}[\p{Ll}-]{1,11}$/u.test(bare) ? bare : '';
  if (name === '' || /\p{Lu}/u.test(closing) || known(name) || isBrand(name, brand)) return null;
  return isSmallPrint(after, words, brand) ? name : null;
}

/** Lines below a name: where to reach the store, its name, a job title, what a help desk adds. */
function isSmallPrint(lines: string[], words: MailWords[], brand: Brand): boolean {
  return lines.every(
    (line) =>
      /\d|@|www\.|https?:|[|·•]|^[-–—_=*#]+/.test(line) ||
      isBrand(line, brand) ||
      namesStore(line, brand) ||
      words.some((one) => hit(fold(line), one.team) !== null || hit(fold(line), one.roles) !== null),
  );
}
