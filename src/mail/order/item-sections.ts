import type { MailWords } from '../../lexicon/mail-words.ts';
import type { Phrases } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { hit, matchOf } from '../phrases.ts';
import { phrases } from '../words.ts';
import { cellsOf } from './labelled.ts';

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

/** Lines under a heading such as "In this parcel:", to the first line that is a sentence, a label or a sum. */
export function itemSections(lines: string[], words: MailWords[]): ReadonlySet<number> {
  const names = phrases(words, (one) => [...one.labels.items, ...one.contents]);
  const stops = phrases(words, (one) => [...one.labels.total, ...one.labels.partSums, ...one.charges, ...one.closings]);
  const listed = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!isHeading(line, names)) continue;
    for (let at = index + 1; at < Math.min(lines.length, index + 25); at += 1) {
      const below = lines[at] ?? '';
      if (!looksListed(below) || hit(fold(below).slice(0, 30), stops) !== null) break;
      // A line without a mark or a number of its own may be the only thing; after others it may be anything.
      const marked = /^[-*•·]|\d/.test(below);
      if (marked || at === index + 1) listed.add(at);
      if (!marked) break;
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
    !/[!?:：]$|[^.]\.$|。$/u.test(line) &&
    !/https?:|@|[:：]\s*[+\d(]/.test(line)
  );
}

function begins(cell: string, name: string): boolean {
  return matchOf(cell, name)?.index === 0;
}
