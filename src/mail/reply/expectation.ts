import { mailWords } from '../../lexicon/mail.ts';
import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold } from '../../shared/text.ts';
import { matchOf, type Sentence } from '../phrases.ts';
import { inDigits } from './in-digits.ts';

/**
 * Whether a sentence holds what is expected: `/pattern/`, `{days}` `{money}` `{date}` `{number}`, a number (also written
 * as a word), a number with a unit (`30 days`), or words, whose endings may differ and where `*` stands for any ending.
 */
export function expectationIn(sentence: Sentence, expected: string, words: MailWords[]): boolean {
  const pattern = /^\/(.+)\/([iu]*)$/.exec(expected.trim());
  // What asks for figures is also met by figures in words.
  if (pattern?.[1])
    return (
      matchesPattern(sentence.raw, pattern[1]) ||
      (/\\d/.test(pattern[1]) && matchesPattern(inDigits(sentence, words).raw, pattern[1]))
    );
  const placeholder = /^\{(days|money|date|number)\}$/.exec(expected.trim());
  if (placeholder?.[1]) return holdsKind(sentence, placeholder[1] as ExpectedKind, words);
  const folded = fold(expected);
  if (folded === '') return false;
  if (matchOf(sentence.folded, folded)) return true;
  if (isCompounding(words) && folded.length >= 3 && !folded.includes(' ') && matchOf(sentence.folded, `*${folded}`))
    return true;
  if (isJoining(words) && folded.length >= 5 && /^\p{L}+$/u.test(folded) && matchOf(sentence.folded, `*${folded}*`))
    return true;
  const numbers = folded.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (numbers.length > 0 && numbers.every((number) => saysNumber(sentence.folded, number, words))) {
    const rest = folded.replace(/[\d.,–-]+/g, ' ').trim();
    return (
      rest === '' ||
      beginsUnit(sentence.folded, folded) ||
      rest.split(/\s+/).some((word) => saysStem(sentence.folded, word)) ||
      unitOf(sentence.folded, rest, words)
    );
  }
  if (numbers.length > 0) return false;
  const wanted = folded.split(/\s+/).filter((word) => word.length > 2 || /[\u3040-\u9fff\uac00-\ud7af]/.test(word));
  return wanted.length > 0 && wanted.every((word) => saysStem(sentence.folded, word));
}

/** A number in digits or, up to a hundred, as a word of the mail's language. */
function saysNumber(folded: string, number: string, words: MailWords[]): boolean {
  const plainNumber = number.replace(',', '.');
  const digits =
    folded
      .replace(/(\d),(\d)/g, '$1.$2')
      .replace(/(\d)[ '](?=\d{3}\b)/g, '$1')
      .match(/\d+(?:\.\d+)?/g) ?? [];
  if (digits.some((one) => one === plainNumber || Number(one) === Number(plainNumber))) return true;
  return words.some((one) =>
    Object.entries(one.numbers).some(
      ([word, value]) => value === Number(plainNumber) && matchOf(folded, word) !== null,
    ),
  );
}

/** `28 col` of "28 colių": a unit cut short, right behind its number. */
function beginsUnit(folded: string, expected: string): boolean {
  const [, number = '', unit = ''] = /^(\d+)\s?(\p{L}{2,5})$/u.exec(expected) ?? [];
  return number !== '' && new RegExp(`(?<!\\d)${number}\\s?${unit}\\p{L}*`, 'u').test(folded);
}

function unitOf(folded: string, unit: string, words: MailWords[]): boolean {
  return words.some(
    (one) =>
      one.timeUnits.some((name) => matchOf(fold(unit), name)) && one.timeUnits.some((name) => matchOf(folded, name)),
  );
}

/** The word or a form of it: the beginning must agree, the ending may differ. */
function saysStem(folded: string, word: string): boolean {
  if (word.endsWith('*') || /[\u3040-\u9fff\uac00-\ud7af]/.test(word)) return matchOf(folded, word) !== null;
  if (word.length <= 3) return matchOf(folded, word) !== null;
  return matchOf(folded, `${word.length <= 5 ? word : word.slice(0, Math.max(5, word.length - 2))}*`) !== null;
}

const MONEY =
  /(?:[€$£¥₩₽]|\b(?:eur|usd|gbp|huf|ft|pln|zł|zl|rub|krw|jpy|yen|won|forints?|roubles?|rubles?|zlotys?|pounds?|dollars?|pence)\b|руб|евро|иен|원|엔|유로|円|ユーロ|ウォン|eur[oaó]\p{L}{0,3}\b)/iu;

export type ExpectedKind = 'days' | 'money' | 'date' | 'number';

/** What kind of thing an expectation asks for, whatever language it is written in; null for plain words. */
export function kindOf(expected: string, words: MailWords[]): ExpectedKind | null {
  const placeholder = /^\{(days|money|date|number)\}$/.exec(expected.trim())?.[1];
  if (placeholder) return placeholder as ExpectedKind;
  if (!/\\d|\d/.test(expected)) return null;
  const bare = fold(expected.replace(/\\[a-z]|[\\()[\]{}|?*+/~–-]/g, ' '));
  if (MONEY.test(bare)) return 'money';
  if (
    words.some((one) =>
      one.timeUnits.some((unit) => matchOf(bare, unit) !== null || matchOf(bare, `${unit}*`) !== null),
    )
  )
    return 'days';
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(bare) && /[일주月日年년週]/.test(bare) ? 'days' : null;
}

/** Whether a sentence holds a thing of that kind. */
export function holdsKind(said: Sentence, kind: ExpectedKind, words: MailWords[]): boolean {
  const sentence = inDigits(said, words);
  const number =
    /\d/.test(sentence.raw) ||
    words.some((one) => Object.keys(one.numbers).some((word) => matchOf(sentence.folded, word)));
  if (kind === 'number') return number;
  if (kind === 'days')
    return number && words.some((one) => one.timeUnits.some((unit) => matchOf(sentence.folded, unit)));
  if (kind === 'money') return /\d/.test(sentence.raw) && MONEY.test(sentence.folded);
  return (
    /\d{1,2}[./-]\s?\d{1,2}|\d{1,2}\s?[月월]/.test(sentence.raw) ||
    words.some(
      (one) =>
        one.months.flat().some((month) => matchOf(sentence.folded, month)) ||
        one.weekdays.some((day) => matchOf(sentence.folded, day)),
    )
  );
}

function matchesPattern(text: string, source: string): boolean {
  try {
    return new RegExp(source, 'iu').test(text.slice(0, 500));
  } catch {
    return false;
  }
}

/** German and Hungarian join words: "Versand" also stands in "Rückversandkosten". */
function isJoining([own]: MailWords[]): boolean {
  return own !== undefined && (own === mailWords.de || own === mailWords.hu);
}

/** Hungarian writes words together: "nap" also stands in "munkanap". */
function isCompounding(words: MailWords[]): boolean {
  return words[0]?.greetings.includes('tisztelt') ?? false;
}
