import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold } from '../../shared/text.ts';
import { type Sentence, sentencesOf } from '../phrases.ts';
import type { AskedQuestion } from '../types.ts';
import { answering } from './evasive.ts';
import { afterClosing } from './signature/closings.ts';

type Ask = AskedQuestion['asks'][number];
/** For each question, by its id, what stands under it. */
export type Placed = ReadonlyMap<string, Sentence[]>;

type Until = (lines: string[]) => Sentence[];

const MARKED = /^\s*(?:>|&gt;|\|\s(?!.*\|))/;
/** `[HA] We do.`, `-> yes`, `A: yes`: how an answer is set off inside a quoted letter that bears no marks. */
const SET_OFF =
  /^\s*(?:\[\p{L}[\p{L}. ]{0,14}\]\s*[:：]?|[-=]+>|→|➔|➡|\*{2,}|#{2,}|(?:\p{Lu}{1,3}|[Aa]nswer|답변?|回答|答)\s*[:：])\s*(?=\S)/u;

/**
 * Answers that stand where the question stands: under its quoted line, under its own line in the letter, or behind its
 * number. Such a place tells more than any word.
 */
export function placedAnswers(
  letter: { whole: string; fresh: string; signed: string | null },
  asked: AskedQuestion,
  words: MailWords[],
): Placed {
  const { signed } = letter;
  const until = (lines: string[]) => untilClosing(lines, words, signed);
  const between = underQuotes(letter.whole, asked, until);
  if (between.size > 0) return between;
  const inside = insideLetter(letter, asked, words, until);
  return inside.size > 0 ? inside : numbered(letter.fresh, asked, until);
}

/** Between `>` lines: what follows a block that ends with one question, where there are several blocks. */
function underQuotes(whole: string, { asks }: AskedQuestion, until: Until): Placed {
  const blocks: { quoted: string[]; below: string[] }[] = [];
  let marked = false;
  for (const line of whole.split('\n')) {
    if (MARKED.test(line)) {
      if (!marked) blocks.push({ quoted: [], below: [] });
      blocks.at(-1)?.quoted.push(line.replace(/^(?:\s*(?:>|&gt;|\|\s))+\s?/, ''));
      marked = true;
    } else if (line.trim() !== '') {
      blocks.at(-1)?.below.push(line);
      marked = false;
    }
  }
  const placed = new Map<string, Sentence[]>();
  if (blocks.filter((block) => block.below.length > 0).length < 2 && !(blocks[0]?.below.length && blocks.length > 1))
    return placed;
  for (const { quoted, below } of blocks) {
    const said = quotedSentences(quoted);
    const here = asks.filter((ask) => said.some((sentence) => repeats(sentence, ask)));
    const [ask] = here;
    const last = said.at(-1);
    if (here.length !== 1 || !ask || last === undefined || !repeats(last, ask) || below.length === 0) continue;
    placed.set(ask.id, until(below));
  }
  return placed;
}

function quotedSentences(lines: string[]): string[] {
  return lines
    .join(' ')
    .split(/(?<=[?？.!。！])\s*/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}

/** In a letter without marks: lines set off under a question, or any lines where the letter says that it answers in between. */
function insideLetter(
  { whole, fresh }: { whole: string; fresh: string },
  asked: AskedQuestion,
  words: MailWords[],
  until: Until,
): Placed {
  const lines = whole.split('\n').filter((line) => line.trim() !== '' && !MARKED.test(line));
  const heads = lines.map((line) => asked.asks.find((ask) => repeats(line, ask)) ?? null);
  const announced = answering(words, (one) => one.inline).some((phrase) => fold(fresh).includes(fold(phrase)));
  const name = fold(asked.shopperName).replace(/\s/g, '');
  const placed = new Map<string, Sentence[]>();
  for (const [at, ask] of heads.entries()) {
    if (ask === null) continue;
    const next = heads.findIndex((other, index) => index > at && other !== null);
    const below = lines.slice(at + 1, next < 0 ? at + 5 : next);
    const end = below.findIndex((line) =>
      fold(line)
        .replace(/[\s.,]/g, '')
        .startsWith(name),
    );
    const own = (end < 0 ? below : below.slice(0, end)).filter((line) => announced || SET_OFF.test(line));
    const said = until(own.map((line) => line.replace(SET_OFF, '')));
    if (said.length > 0 && (SET_OFF.test(own[0] ?? '') || announced)) placed.set(ask.id, said);
  }
  return placed;
}

/** `1. …` and `2. …` where as many questions were asked. */
function numbered(fresh: string, { asks }: AskedQuestion, until: Until): Placed {
  const lines = fresh.split('\n').filter((line) => line.trim() !== '');
  const numberOf = (line: string) =>
    Number(
      /^\s*(?:(?:ad|zu|re|к|по|на)\s)?[(［[]?\s?(?:q|a|nr\.?\s?|№\s?)?([1-9])\s?(?:[.):：）\]．]|\s-)\s*(?=\D)/iu.exec(
        line,
      )?.[1] ?? 0,
    );
  const starts = lines.flatMap((line, index) => (numberOf(line) > 0 ? [{ index, number: numberOf(line) }] : []));
  const placed = new Map<string, Sentence[]>();
  const inOrder = starts.length === asks.length && starts.every((start, index) => start.number === index + 1);
  if (asks.length < 2 || !inOrder) return placed;
  for (const [index, ask] of asks.entries()) {
    const from = starts[index]?.index ?? 0;
    // Where every answer before it is one line, the last is one as well: courtesies follow.
    const short =
      index > 0 && starts.every((start, at) => at === 0 || start.index - (starts[at - 1]?.index ?? 0) === 1);
    const to = starts[index + 1]?.index ?? from + (short ? 1 : 3);
    const own = lines.slice(from, to).map((line) => line.replace(/^\s*\S{0,3}\s?[1-9]\s?[.):：）\]．-]*\s*/u, ''));
    placed.set(ask.id, until(own));
  }
  return placed;
}

/** What stands above the closing, the rule or the name of who signed. */
function untilClosing(lines: string[], words: MailWords[], signed: string | null): Sentence[] {
  const end = lines.findIndex((line, index) => {
    if (/^\s*[-–—_=*]{2,}\s*$/.test(line) || line.trim() === signed) return true;
    if (index > 0 && isSignOff(line, lines[index + 1] ?? '')) return true;
    const rest = index === 0 && /\d/.test(line) ? null : afterClosing(line, words);
    return rest !== null && rest.length < 25;
  });
  return sentencesOf((end < 0 ? lines : lines.slice(0, end)).join('\n')).filter(({ raw }) => /[\p{L}\d]/u.test(raw));
}

/** A wish that ends with a comma over a short line, whatever its words; `모리북스 드림`. */
function isSignOff(line: string, below: string): boolean {
  if (/^\S+(?:\s\S+){0,2}\s(?:드림|올림|배상)[\s.!~]*$/u.test(line.trim())) return true;
  const wish = /^\s*\p{Lu}[^\d.!?]{3,60},\s*$/u.test(line) && line.trim().split(/\s+/).length <= 8;
  return wish && /^\s*\p{Lu}[^.?!:]{0,39}$/u.test(below);
}

/** The shopper's question again, as far as its words tell: at least two thirds of them, and little else. */
function repeats(text: string, ask: Ask): boolean {
  const [wanted, got] = [piecesOf(ask.text), new Set(piecesOf(text))];
  if (wanted.length < 2 || got.size > wanted.length * 2.5 + 4) return false;
  return wanted.filter((piece) => got.has(piece)).length >= wanted.length * 0.66;
}

/** Words, or pairs of characters in scripts without spaces. */
function piecesOf(text: string): string[] {
  const folded = fold(text);
  const eastern = (folded.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+/gu) ?? []).flatMap((run) =>
    run.length < 2 ? [run] : [...run].slice(1).map((letter, index) => `${run[index]}${letter}`),
  );
  const words = folded.match(/[\p{Script=Latin}\p{Script=Cyrillic}\d]{2,}/gu) ?? [];
  return [...eastern, ...words];
}
