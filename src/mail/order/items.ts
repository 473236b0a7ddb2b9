import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';
import { moneyIn } from './money.ts';

const COUNT_FIRST =
  /^[-*•·]?\s*(\d{1,3})\s?(?:x|×|х|db|шт\.?|vnt\.?|szt\.?|st\.?|stk\.?|stück|개|点|個|pcs?\.?|ud\.?|uds\.?)\s+(.{2,})$/iu;
const COUNT_LAST = /^[-*•·]?\s*(.{2,}?)[\s,(–—-]+(?:x|×|х)\s?(\d{1,3})(?!\d)/iu;
const COUNT_UNIT =
  /^[-*•·]?\s*(.{2,}?)[\s,(:：–—/-]+(\d{1,3})\s?(?:db|шт\.?|vnt\.?|szt\.?|stk\.?|stück|개|点|個|pcs?\.?|uds?\.?)(?!\p{L})/iu;

/** The things ordered: table rows and lines with a number of pieces or a price that are no sums. */
export function orderItems(lines: string[], words: MailWords[]): Said<string>[] {
  const sums = phrases(words, (one) => [...one.labels.total, ...one.labels.partSums]);
  const notItems = phrases(words, (one) => [
    ...one.labels.payment,
    ...one.labels.orderNumber,
    ...one.labels.deliveryEstimate,
    ...one.labels.phone,
    ...one.labels.address,
    ...one.labels.tracking,
  ]);
  const labels = phrases(words, (one) => one.labels.items);
  const items: Said<string>[] = [];
  for (const line of lines) {
    const name = withoutLabel(itemName(line), labels);
    if (name === null || name.length > 120) continue;
    const folded = fold(name);
    if (isSum(folded, sums) || hit(folded.slice(0, 24), notItems) !== null || !/\p{L}/u.test(folded)) continue;
    if (!items.some((item) => fold(item.value) === folded))
      items.push({ value: plain(name, 120), quote: plain(line, 200) });
    if (items.length >= 60) break;
  }
  return items;
}

/** `Product: Boots` → `Boots`. */
function withoutLabel(name: string | null, labels: readonly string[]): string | null {
  const at = name?.search(/[:：]/) ?? -1;
  if (name === null || at < 1 || at > 24) return name;
  return labels.some((label) => fold(label) === fold(name.slice(0, at))) ? name.slice(at + 1).trim() : name;
}

function itemName(line: string): string | null {
  const counted = COUNT_FIRST.exec(line)?.[2] ?? COUNT_LAST.exec(line)?.[1] ?? COUNT_UNIT.exec(line)?.[1];
  if (counted) return nameOf(counted);
  const cells = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const priced = moneyIn(line);
  if (cells.length >= 2 && priced.length > 0 && cells.length <= 8) {
    const first = cells.find((cell) => /\p{L}{2}/u.test(cell) && moneyIn(cell).length === 0);
    return first && cells.length >= 3 ? nameOf(first) : null;
  }
  const dashed = /^[-*•·]\s*(.{3,80}?)\s*[,:–—-]?\s*$/u.exec(priced[0] ? line.slice(0, priced[0].index) : '');
  return dashed?.[1] ? nameOf(dashed[1]) : null;
}

function nameOf(text: string): string {
  const money = moneyIn(text)[0];
  return (
    (money ? text.slice(0, money.index) : text)
      .split('\t')[0]
      ?.replace(/[\s,:;–—(|@-]+$/u, '')
      .trim() ?? ''
  );
}

function isSum(folded: string, sums: readonly string[]): boolean {
  return sums.some((sum) => {
    const bare = fold(sum).replace(/\*/g, '');
    return (
      folded === bare || folded.startsWith(`${bare} `) || folded.startsWith(`${bare}:`) || folded.startsWith(`${bare}(`)
    );
  });
}
