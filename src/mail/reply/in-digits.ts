import { mailWords } from '../../lexicon/mail.ts';
import type { MailWords } from '../../lexicon/mail-words.ts';
import { timeSpans } from '../../lexicon/time-spans.ts';
import { fold } from '../../shared/text.ts';
import { matchOf, type Sentence } from '../phrases.ts';

/** Counting words are kept apart from articles: "a" and "one" are a figure before a unit of time only. */
const FEWEST = 2;
const EASTERN = /[\u3040-\u9fff\uac00-\ud7af]/u;
const JAPANESE_NUMBER = /[一二三四五六七八九十](?=つ|日|週|か月|ヶ月|カ月|年|本|個|枚|時間|分|円|名|色|種)/gu;
const KANJI = '〇一二三四五六七八九十';

/** The sentence with its numbers and spans of time in figures: `two skeins` → `2 skeins`, `a fortnight` → `2 weeks`. */
export function inDigits(sentence: Sentence, words: MailWords[]): Sentence {
  const languages = Object.entries(mailWords).flatMap(([language, one]) => (words.includes(one) ? [language] : []));
  const plain = sentence.raw.normalize('NFC');
  const span = languages
    .flatMap((language) => timeSpans[language] ?? [])
    .find(([said]) => matchOf(sentence.folded, said) !== null);
  const spanned = span === undefined ? plain : replaced(plain, ...span);
  const numbers = words.flatMap((one) =>
    Object.entries(one.numbers).filter(([word, value]) => value >= FEWEST && !EASTERN.test(word)),
  );
  const counted = numbers.reduce((text, [word, value]) => replaced(text, word, String(value)), spanned);
  const raw = counted.replace(JAPANESE_NUMBER, (digit) => String(KANJI.indexOf(digit)));
  return raw === sentence.raw ? sentence : { ...sentence, raw, folded: fold(raw) };
}

/** Folding keeps a text's length where it is composed; where it does not, nothing is replaced. */
function replaced(text: string, phrase: string, by: string): string {
  const folded = fold(text);
  const found = folded.length === text.length ? matchOf(folded, phrase) : null;
  return found === null ? text : `${text.slice(0, found.index)}${by}${text.slice(found.index + found.length)}`;
}
