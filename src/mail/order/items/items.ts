import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold, plain } from '../../../shared/text.ts';
import { hit, matchOf } from '../../phrases.ts';
import type { Said } from '../../types.ts';
import { phrases } from '../../words.ts';
import { cellsOf, relined } from '../labelled.ts';
import { moneyIn } from '../money.ts';
import { isCountRow } from './item-counts.ts';
import { belowAttributes, type Found, foundOn, nameOf } from './item-rows.ts';
import { belowLabelledCell, besideCounted, flatHead, itemColumn, itemSections } from './item-sections.ts';
import { stepsIn } from './progress-steps.ts';
import { withoutNumbers } from './uncounted-items.ts';

/** No row of a list is longer; patterns with open ends must not meet a line of megabytes. */
const LONGEST_LINE = 400;
const MOST_ITEMS = 60;

/** The things ordered: rows under a table's head or under their heading, and lines with a number of pieces or a price that are no sums. */
export function orderItems(all: string[], words: MailWords[]): Said<string>[] {
  const steps = stepsIn(all);
  const lines = steps.size === 0 ? all : relined(all, (line) => (steps.has(line) ? '' : line), []);
  const column = itemColumn(lines, words);
  const flat = column === null ? flatHead(lines, words) : null;
  const listed = new Set([...itemSections(lines, words), ...besideCounted(lines), ...belowLabelledCell(lines, words)]);
  const refused = refusing(words);
  const sums = phrases(words, (one) => [...one.labels.total, ...one.labels.partSums]);
  const charges = phrases(words, (one) => one.charges);
  const charged = (name: string) => charges.some((one) => (matchOf(fold(name), one)?.index ?? 9) <= 2);
  const items: Standing[] = [];
  let summed = false;
  for (const [index, line] of lines.entries()) {
    if (index === column?.head || index === flat || line.length > LONGEST_LINE) continue;
    const below = belowAttributes(lines, index, words);
    const above = lines[index - 1] ?? '';
    const underFlat = flat !== null && index > flat && !summed;
    const found = isCountRow(line, words)
      ? []
      : foundOn(line, {
          column: column?.at ?? null,
          underFlat,
          listed: listed.has(index),
          summed,
          below,
          above,
          words,
        });
    if (isSum(fold(cellsOf(line)[0] ?? ''), sums)) summed = true;
    // Behind a charge with its price come costs, too.
    if (moneyIn(line).length > 0 && found.some((one) => charged(one.name))) summed = true;
    for (const one of found) {
      const value = plain(nameOf(one.name), 120);
      const known = items.some((item) => fold(item.value) === fold(value));
      if (!known && !refused({ ...one, name: value }))
        items.push({ value, quote: plain(line, 200), cells: cellsOf(line).length, firm: one.firm });
    }
    if (items.length >= MOST_ITEMS) break;
  }
  return items.length > 0 ? withoutCarriage(items) : withoutNumbers(lines, words);
}

/** A thing with how its row stands: its cells, and whether it is counted beside a price. */
interface Standing extends Said<string> {
  cells: number;
  firm: boolean;
}

/** Below rows that say name, pieces and price, a row of name and price alone is how it comes, whatever its name. */
function withoutCarriage(items: Standing[]): Said<string>[] {
  const counted = items.findIndex((item) => item.firm && item.cells >= 3);
  const stays = (item: Standing, at: number) => counted < 0 || at < counted || item.firm || item.cells !== 2;
  return items.filter(stays).map(({ value, quote }) => ({ value, quote }));
}

/** What is no thing although it stands like one: sums, charges, labels, heads of columns. */
function refusing(words: MailWords[]): (found: Found) => boolean {
  const sums = phrases(words, (one) => [...one.labels.total, ...one.labels.partSums]);
  const labels = phrases(words, (one) => [
    ...one.labels.payment,
    ...one.labels.orderNumber,
    ...one.labels.deliveryEstimate,
    ...one.labels.phone,
    ...one.labels.address,
    ...one.labels.tracking,
  ]);
  const charges = phrases(words, (one) => one.charges);
  const heads = phrases(words, (one) => [...one.prices, ...one.labels.quantity, ...one.labels.items]);
  return ({ name, firm }) => {
    const folded = fold(name);
    if (name.length < 2 || /[:：]$/.test(name) || !/\p{L}/u.test(folded)) return true;
    if (isSum(folded, sums) || heads.some((head) => isHeadOf(folded, head))) return true;
    if (!firm) return hit(folded.slice(0, 24), [...labels, ...charges]) !== null;
    // "Silver ring" and "address book" are things where a number of pieces and a price stand beside them.
    return charges.some((one) => isAtEdge(folded, one)) || labels.some((one) => isWhole(folded, one));
  };
}

/** The charge begins or ends the name: "Express delivery", "Shipping (DHL)". */
function isAtEdge(folded: string, charge: string): boolean {
  const found = matchOf(folded, charge);
  return found !== null && (found.index <= 2 || found.index + found.length >= folded.length);
}

function isWhole(folded: string, label: string): boolean {
  const found = matchOf(folded, label);
  return found !== null && found.index === 0 && /^\s*(?:[:：#№\d]|$)/u.test(folded.slice(found.length));
}

/** "Price 1,980" and "Qty" name a column. */
function isHeadOf(folded: string, head: string): boolean {
  const bare = fold(head).replace(/\*/g, '');
  return (
    folded === bare ||
    new RegExp(`^${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\\s:：]*[\\d¥￥€£$]`, 'u').test(folded)
  );
}

function isSum(folded: string, sums: readonly string[]): boolean {
  return sums.some((sum) => {
    const bare = fold(sum).replace(/\*/g, '');
    return folded === bare || [' ', ':', '('].some((next) => folded.startsWith(`${bare}${next}`));
  });
}
