import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import { looksLikeName } from '../../names.ts';
import { hit } from '../../phrases.ts';
import type { Said } from '../../types.ts';
import { partsOf, phrases } from '../../words.ts';
import { startsBlock } from '../labelled.ts';
import { moneyIn } from '../money.ts';
import { nameOf } from './item-rows.ts';

const LONGEST_LINE = 400;
const POSTCODE = /(?<!\d)(?:\d{2}-\d{3}|〒?\d{3}-\d{4}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?!\d)/;

/** Where nothing is counted or priced: plain lists, the thing in brackets behind the order's number, a block of names. */
export function withoutNumbers(lines: string[], words: MailWords[]): Said<string>[] {
  const short = lines.filter((line) => line.length <= LONGEST_LINE);
  const listed = short.filter(
    (line) =>
      /^[-*•·・▪●✓✔]\s*(?:\p{L}|\d+\s\p{L}{2})/u.test(line) &&
      !/[:：]|[!?]$|[^.]\.$|https?|@/u.test(line) &&
      line.length < 90,
  );
  if (listed.length > 0) return listed.map(said);
  const bracketed = inBrackets(short, words);
  return bracketed.length > 0 ? bracketed : bareBlock(lines, words).map(said);
}

function said(line: string): Said<string> {
  return { value: plain(nameOf(line.replace(/^[-*•·・▪●✓✔]\s*/u, '')), 120), quote: plain(line, 200) };
}

function inBrackets(lines: string[], words: MailWords[]): Said<string>[] {
  const orders = [
    ...phrases(words, (one) => one.labels.orderNumber),
    ...partsOf(words).flatMap((parts) => parts.order),
  ];
  for (const line of lines) {
    const inside = /\d[\p{L}\d/-]*\s?\(([^()]{4,80})\)/u.exec(line)?.[1];
    const named =
      inside && /^\p{Lu}?\p{L}{2}/u.test(inside) && moneyIn(inside).length === 0 && hit(fold(line), orders) !== null;
    if (named) return [{ value: plain(inside, 120), quote: plain(line, 200) }];
  }
  return [];
}

/** Two lines and more in the letter's midst, set apart by empty ones, that say nothing but names of things. */
function bareBlock(lines: string[], words: MailWords[]): string[] {
  const labels = phrases(words, (one) => [
    ...Object.values(one.labels).flat(),
    ...one.closings,
    ...one.greetings,
    ...one.team,
    ...one.charges,
    ...one.pickup,
    ...one.cancel,
    ...one.timeUnits,
  ]);
  const isThing = (line: string) =>
    line.length <= 80 &&
    line.split(/\s+/).length >= 2 &&
    /^[\p{Lu}\p{Lo}\d„“"'«]/u.test(line) &&
    /\p{Ll}|\p{Lo}/u.test(line) &&
    !/[.!?:;。！？：…]$|https?:|www\.|[@©|\t→>]|\d[:：]\d{2}/u.test(line) &&
    !POSTCODE.test(line) &&
    !looksLikeName(line) &&
    hit(fold(line), labels) === null;
  const blocks = lines.reduce<string[][]>((all, line, index) => {
    if (startsBlock(lines, index) || all.length === 0) all.push([]);
    all.at(-1)?.push(line);
    return all;
  }, []);
  const told = (block: string[] | undefined) => block?.some((line) => /[.!?。！？]$/u.test(line)) ?? false;
  // `Gift: a sample` stands among the things and is labelled as none.
  const things = blocks.map((block) => block.filter((line) => !/^[^:：]{2,16}[:：]\s\S/u.test(line)));
  const found = things.find(
    (block, at) =>
      at > 0 &&
      block.length >= 2 &&
      block.length <= 12 &&
      block.every(isThing) &&
      // Links and slogans stand in pairs as well; a size, a colour or a number belongs to things.
      block.some((line) => /\d|, |[()/]/.test(line)) &&
      (told(blocks[at - 1]) || told(blocks[at + 1])) &&
      at < blocks.length - 1,
  );
  return found ?? [];
}
