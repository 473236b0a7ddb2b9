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
  const found = [inBrackets(short, words), positions(short), bareBlock(lines, words).map(said)];
  return found.find((things) => things.length > 0) ?? short.filter((line) => OPTIONS.test(line)).map(said);
}

/** Name, colour, size: `Canvas shoes Cala, red, 38`. In a place's name all parts have capitals. */
const OPTIONS =
  /^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}\d'’„“”"«».-]+){1,5},\s\p{Ll}[\p{L}\s-]{2,24},\s(?:\d{1,3}(?:[.,/-]\d{1,2})?|X{0,3}[SML]|\d?XL)$/u;

const POSITION = /^(\p{L}{2,10})\.?\s?(\d{1,2})[.:)]?\s+(\p{L}.{2,80}[^.!?:])$/u;
/** Names of a list's entries; any other word must number two and more. */
const ENTRY =
  /^(?:pos|position|item|line|tétel|поз|позиция|eil|eilutė|ligne|línea|partida|poz|pozycja|품목|항목|品目|明細)$/iu;

/** `Item 1 Desk lamp`, `Item 2 Bulb`: lines that begin with one word and count up. */
function positions(lines: string[]): Said<string>[] {
  const rows = lines.flatMap((line) => {
    const [, word = '', number = '', name = ''] = POSITION.exec(line) ?? [];
    return name === '' || moneyIn(line).length > 0 ? [] : [{ word, number: Number(number), name, line }];
  });
  const first = rows.findIndex((row) => row.number === 1);
  const run = rows
    .slice(Math.max(first, 0))
    .filter((row, at) => row.number === at + 1 && row.word === rows[first]?.word);
  const listed = run.length >= 2 || ENTRY.test(run[0]?.word ?? '');
  return first < 0 || !listed
    ? []
    : run.map(({ name, line }) => ({ value: plain(nameOf(name), 120), quote: plain(line, 200) }));
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
