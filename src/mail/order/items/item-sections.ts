import type { MailWords } from '../../../lexicon/mail-words.ts';
import type { Phrases } from '../../../lexicon/types.ts';
import { fold } from '../../../shared/text.ts';
import { hit, matchOf } from '../../phrases.ts';
import { phrases } from '../../words.ts';
import { cellsOf, startsBlock } from '../labelled.ts';
import { BULLET, countedName } from './item-counts.ts';

/** The head of a table of things: its line, and the column in which the things stand. */
export function itemColumn(lines: string[], words: MailWords[]): { head: number; at: number } | null {
  const names = phrases(words, (one) => one.labels.items);
  const others = phrases(words, (one) => [
    ...one.labels.quantity,
    ...one.labels.total,
    ...one.labels.partSums,
    ...one.prices,
  ]);
  for (const [head, line] of lines.entries()) {
    const cells = cellsOf(line).map((cell) => fold(cell));
    if (cells.length < 2 || cells.some((cell) => /\d/.test(cell)) || cells.some((cell) => cell.length > 30)) continue;
    const at = cells.findIndex((cell) => names.some((name) => begins(cell, name)));
    if (at >= 0 && cells.some((cell, index) => index !== at && hit(cell, others) !== null)) return { head, at };
  }
  return null;
}

/** The head of a table whose columns are lost: a line of nothing but names of columns, that of the things first. */
export function flatHead(lines: string[], words: MailWords[]): number | null {
  const names = phrases(words, (one) => one.labels.items);
  const columns = phrases(words, (one) => [
    ...one.labels.quantity,
    ...one.labels.total,
    ...one.labels.partSums,
    ...one.prices,
    ...one.labels.items,
  ]);
  const head = lines.findIndex((line) => {
    const folded = fold(line);
    if (line.length > 70 || /[\d\t.!?]$|\d/.test(line) || !names.some((name) => begins(folded, name))) return false;
    const longest = [...columns].sort((a, b) => b.length - a.length);
    let [rest, count] = [folded, 0];
    for (let found = true; found; ) {
      const label = longest.find((one) => begins(rest, one));
      found = label !== undefined;
      if (label === undefined) break;
      rest = rest.slice(matchOf(rest, label)?.length ?? 0).replace(/^[\s.,/|()-]+/, '');
      count += 1;
    }
    return rest === '' && count >= 2;
  });
  return head < 0 ? null : head;
}

/** Lines under a heading such as "In this parcel:", to the first line that is a sentence, a label or a sum. */
export function itemSections(lines: string[], words: MailWords[]): ReadonlySet<number> {
  const names = phrases(words, (one) => [...one.labels.items, ...one.contents]);
  const stops = phrases(words, (one) => [...one.labels.total, ...one.labels.partSums, ...one.charges, ...one.closings]);
  const listed = new Set<number>();
  const others = phrases(words, (one) => [
    ...one.team,
    ...one.labels.deliveryEstimate,
    ...one.labels.phone,
    ...one.labels.address,
    ...one.labels.tracking,
    ...one.labels.payment,
    ...one.labels.orderNumber,
  ]);
  const isOther = (line: string) => hit(fold(line), others) !== null;
  for (const [index, line] of lines.entries()) {
    if (!isHeading(line, names)) continue;
    for (let at = index + 1; at < Math.min(lines.length, index + 25); at += 1) {
      const below = lines[at] ?? '';
      if (!looksListed(below) || hit(fold(below).slice(0, 30), stops) !== null) break;
      // A line without a mark or a number of its own may be a thing as long as its block lasts, and anything after that.
      const marked = new RegExp(`^${BULLET}|\\d`, 'u').test(below);
      const sameBlock = at === index + 1 || !startsBlock(lines, at);
      if (!marked && !sameBlock) break;
      if (marked || at === index + 1 || !isOther(below)) listed.add(at);
    }
  }
  return listed;
}

/** Lines that go on in the cell of a row `Things <tab> Mug`, up to the next row. */
export function belowLabelledCell(lines: string[], words: MailWords[]): ReadonlySet<number> {
  const names = phrases(words, (one) => one.labels.items);
  const listed = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const [label = '', value = '', ...more] = cellsOf(line);
    if (value === '' || more.length > 0 || !names.some((name) => fold(name) === fold(label.replace(/[:：]$/, ''))))
      continue;
    const end = lines.findIndex((below, at) => at > index && (/\t/.test(below) || startsBlock(lines, at)));
    const rest = lines.slice(index + 1, Math.max(end, 0));
    // The row below ends the cell; without one nothing shows where it ends.
    if (!/\t/.test(lines[end] ?? '') || rest.length === 0 || rest.length > 12 || !rest.every(looksListed)) continue;
    for (let at = index + 1; at < end; at += 1) listed.add(at);
  }
  return listed;
}

/** Lines of a list with marks, one of whose neighbours says how many pieces: the others are things as well. */
export function besideCounted(lines: string[]): ReadonlySet<number> {
  const mark = new RegExp(`^${BULLET}`, 'u');
  const listed = new Set<number>();
  let run: number[] = [];
  for (const [index, line] of [...lines, ''].entries()) {
    if (mark.test(line) && looksListed(line) && !/^[^:：]{2,24}[:：]/u.test(line)) run.push(index);
    else {
      if (run.length > 1 && run.some((at) => countedName(lines[at] ?? '') !== null))
        for (const at of run) listed.add(at);
      run = [];
    }
  }
  return listed;
}

/** A short line that ends in a colon and names the things, or is that name alone. */
function isHeading(line: string, names: Phrases): boolean {
  const folded = fold(line).replace(/^[[【［■◆●▼<\s]+|[\]】］■◆●▼>\s]+$/gu, '');
  if (folded.length > 140 || line.includes('\t')) return false;
  const lastClause = folded.split(/[.!?。]\s/).at(-1) ?? folded;
  if (/[:：]$/.test(folded)) return lastClause.length <= 60 && hit(lastClause, names) !== null;
  return folded.length <= 30 && names.some((name) => matchOf(folded, name)?.length === folded.length);
}

function looksListed(line: string): boolean {
  return (
    /\p{L}{2}/u.test(line) &&
    line.length <= 110 &&
    !/[!?:：]$|[^.]\.$|。$|[!?]\s/u.test(line) &&
    !/https?:|@|[:：]\s*[+\d(]/.test(line)
  );
}

function begins(cell: string, name: string): boolean {
  return matchOf(cell, name)?.index === 0;
}
