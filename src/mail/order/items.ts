import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';
import { itemColumn, itemSections } from './item-sections.ts';
import { cellsOf } from './labelled.ts';
import { moneyIn } from './money.ts';

const UNITS =
  'x|×|х|db|pár|készlet|csomag|doboz|шт\\.?|мот(?:ок|ка|ков)|пара|пары|пар|компл\\.?|уп\\.?|упак\\.?|vnt\\.?|pora|poros|rink\\.?|szt\\.?|para|pary|opak\\.?|kpl\\.?|st\\.?|stk\\.?|stück|paar|pck\\.?|개|켤레|세트|장|권|병|박스|상자|봉지?|팩|묶음|마리|송이|点|個|枚|本|冊|足|袋|箱|セット|pcs?\\.?|pairs?|pieces?|uds?\\.?|unidad(?:es)?|pares?|paires?|pièces?|unités?|ex\\.?';
const COUNT_FIRST = new RegExp(`^[-*•·]?\\s*(\\d{1,3})\\s?(?:${UNITS})\\s+(.{2,})$`, 'iu');
const COUNT_LAST = /^[-*•·]?\s*(.{2,}?)[\s,(–—-]+(?:x|×|х)\s?(\d{1,3})(?!\d)/iu;
const COUNT_UNIT = new RegExp(`^[-*•·]?\\s*(.{2,}?)[\\s,(:：–—/-]+(\\d{1,3})\\s?(?:${UNITS})(?![\\p{L}\\d])`, 'iu');
/** No row of a list is longer; patterns with open ends must not meet a line of megabytes. */
const LONGEST_LINE = 400;
const COUNT_ALONE = new RegExp(
  `^(?:(?:qty|quantity|quantité|cantidad|menge|anzahl|ilość|kiekis|mennyiség|db|кол-во|количество|수량|数量)\\.?\\s*[:：]?\\s*\\d{1,3}|\\d{1,3}\\s?(?:${UNITS})|[x×х]\\s?\\d{1,3})$`,
  'iu',
);
/** `* Buckwheat 500 g - 2` */
const COUNT_BARE = /^[-*•·]\s*(.{3,}?)\s+[-–—:]\s*\d{1,3}$/u;

/** The things ordered: rows under a table's head or under their heading, and lines with a number of pieces or a price that are no sums. */
export function orderItems(lines: string[], words: MailWords[]): Said<string>[] {
  const sums = phrases(words, (one) => [...one.labels.total, ...one.labels.partSums]);
  const notItems = phrases(words, (one) => [
    ...one.labels.payment,
    ...one.labels.orderNumber,
    ...one.labels.deliveryEstimate,
    ...one.labels.phone,
    ...one.labels.address,
    ...one.labels.tracking,
    ...one.charges,
  ]);
  const labels = phrases(words, (one) => one.labels.items);
  const column = itemColumn(lines, words);
  const listed = itemSections(lines, words);
  const items: Said<string>[] = [];
  let summed = false;
  const heads = phrases(words, (one) => [...one.prices, ...one.labels.quantity, ...one.labels.items]);
  for (const [index, line] of lines.entries()) {
    if (index === column?.head || line.length > LONGEST_LINE) continue;
    const place = { column: column?.at ?? null, listed, summed, below: belowAttributes(lines, index) };
    const name = withoutLabel(behindLabel(line, labels) ?? itemName(line, index, place), labels);
    const folded = fold(name ?? '');
    if (isSum(fold(cellsOf(line)[0] ?? ''), sums)) summed = true;
    if (name === null || name.length > 120 || name.length < 2 || /[:：]$/.test(name)) continue;
    if (
      isSum(folded, sums) ||
      hit(folded.slice(0, 24), notItems) !== null ||
      heads.some((head) => isHeadOf(folded, head)) ||
      !/\p{L}/u.test(folded)
    )
      continue;
    if (!items.some((item) => fold(item.value) === folded))
      items.push({ value: plain(name, 120), quote: plain(line, 200) });
    if (items.length >= 60) break;
  }
  return items.length > 0 ? items : withoutNumbers(lines, words);
}

/** Where nothing is counted or priced: plain lists, and the thing in brackets behind the order's number. */
function withoutNumbers(lines: string[], words: MailWords[]): Said<string>[] {
  const short = lines.filter((line) => line.length <= LONGEST_LINE);
  const listed = short.filter(
    (line) => /^[-*•·]\s*\p{L}/u.test(line) && !/[:：]|[!?]$|[^.]\.$|https?|@/u.test(line) && line.length < 90,
  );
  if (listed.length > 0)
    return listed.map((line) => ({
      value: plain(nameOf(line.replace(/^[-*•·]\s*/, '')), 120),
      quote: plain(line, 200),
    }));
  const orders = phrases(words, (one) => one.labels.orderNumber);
  for (const line of short) {
    const inside = /\d[\p{L}\d/-]*\s?\(([^()]{4,80})\)/u.exec(line)?.[1];
    const named =
      inside && /^\p{Lu}?\p{L}{2}/u.test(inside) && moneyIn(inside).length === 0 && hit(fold(line), orders) !== null;
    if (named) return [{ value: plain(inside, 120), quote: plain(line, 200) }];
  }
  return [];
}

/** "Price 1,980" and "Qty" name a column. */
function isHeadOf(folded: string, head: string): boolean {
  const bare = fold(head).replace(/\*/g, '');
  return (
    folded === bare ||
    new RegExp(`^${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\\s:：]*[\\d¥￥€£$]`, 'u').test(folded)
  );
}

/** `Product: Boots` → `Boots`. */
function withoutLabel(name: string | null, labels: readonly string[]): string | null {
  const at = name?.search(/[:：]/) ?? -1;
  if (name === null || at < 1 || at > 24) return name;
  return labels.some((label) => fold(label) === fold(name.slice(0, at))) ? name.slice(at + 1).trim() : name;
}

/** `- Product: Boots`, `Product <tab> Boots` → `Boots`; null for other lines and for the head of a table. */
function behindLabel(line: string, labels: readonly string[]): string | null {
  const match = /^[-*•·▶▷■□◆◇●○※]?\s*([^:：\t]{2,24})(?:\s*[:：]\s*|\t)([^\t]{2,90})$/u.exec(line);
  if (!match?.[1] || !match[2] || !/\p{L}{2}/u.test(match[2]) || /[!?。]$|[^.]\.$/u.test(match[2])) return null;
  const name = fold(match[1].trim());
  return labels.some((label) => fold(label) === name) && moneyIn(match[2]).length === 0 ? nameOf(match[2]) : null;
}

/** A label of one word or two and its value. */
const ATTRIBUTE = /^[^:：\t\d]{2,14}[:：]\s?[^\t]{1,40}$/u;

/** The next line, or the one after such as `SKU: 261647` and `Size: M`. */
function belowAttributes(lines: string[], index: number): string {
  const below = lines.slice(index + 1, index + 5);
  const next = below.find((line) => !ATTRIBUTE.test(line) || moneyIn(line).length > 0);
  return isRowOfCount(next ?? '') ? (next ?? '') : (below[0] ?? '');
}

/** `1 <tab> £139.00`: how many and for how much, of the thing above. */
function isRowOfCount(line: string): boolean {
  const cells = cellsOf(line);
  return (
    cells.length >= 2 &&
    /^(?:[x×х]\s?)?\d{1,3}$/u.test(cells[0] ?? '') &&
    /\d/.test(cells.at(-1) ?? '') &&
    !/\p{L}{4}/u.test(line)
  );
}

/** `2 × 490.00 = 980.00`, `4,500円 × 1 = 4,500円`. */
const TIMES = /^\d[\d.,\s]*\D{0,4}\s?[x×х*]\s?[^\d\s]{0,3}\d[\d.,]*(?:\D{0,4}\s*=|\D{0,4}$)/iu;

/** A name on its own line over `x1`, `Qty: 2` or, before any sum, over a price. */
function isOverCount(line: string, below: string, summed: boolean): boolean {
  if (!/\p{L}{2}/u.test(line) || line.length > 90 || /[!?:：]$|[^.]\.$|。$/u.test(line) || /https?:|@/.test(line))
    return false;
  if (ATTRIBUTE.test(line)) return false;
  const counts = COUNT_ALONE.test(below) || isRowOfCount(below) || TIMES.test(below);
  const [price] = moneyIn(below);
  return counts || (!summed && price !== undefined && below.replace(price.text, '').trim() === '');
}

interface Place {
  /** Column of the table in which the things stand; null without a table's head. */
  column: number | null;
  /** Lines that stand under a heading of the things. */
  listed: ReadonlySet<number>;
  /** A sum stood above: what follows are costs. */
  summed: boolean;
  /** The next line. */
  below: string;
}

function itemName(line: string, index: number, { column, listed, summed, below }: Place): string | null {
  const cells = cellsOf(line);
  const priced = moneyIn(line);
  const cell = column === null ? undefined : cells[column];
  if (cell !== undefined && cells.length >= 3 && priced.length > 0 && /\p{L}{2}/u.test(cell) && !summed)
    return nameOf(cell);
  const counted =
    COUNT_FIRST.exec(line)?.[2] ??
    COUNT_LAST.exec(line)?.[1] ??
    COUNT_UNIT.exec(line)?.[1] ??
    COUNT_BARE.exec(line)?.[1];
  if (counted && !isSentence(counted)) return nameOf(counted);
  const first = cells.find((one) => /\p{L}{2}/u.test(one) && moneyIn(one).length === 0);
  if (cells.length >= 2 && cells.length <= 8 && first !== undefined) {
    if (priced.length > 0) return cells.length >= 3 || !summed ? nameOf(first) : null;
    // `Merino Socks (M) <tab> 1`: a thing and how many.
    if (cells.slice(1).some((one) => /^(?:x\s?)?\d{1,3}$/.test(one)) && first === cells[0] && cells.length <= 3)
      return nameOf(first);
  }
  if (isOverCount(line, below, summed)) return nameOf(line);
  if (listed.has(index)) return nameOf(line.replace(/^[-*•·]\s*/, ''));
  const dashed = /^[-*•·]\s*(.{3,80}?)\s*[,:–—-]?\s*$/u.exec(priced[0] ? line.slice(0, priced[0].index) : '');
  return dashed?.[1] ? nameOf(dashed[1]) : null;
}

const ARTICLE_NUMBER =
  /\s+(?:sku|art\.?(?:[- ]?n[or°º]\.?)?|ref\.?|réf\.?|cikkszám|артикул|арт\.|kodas|kod|nr kat\.?|품번|상품코드|商品コード|品番|model)\s*[:：#].*$/iu;

/** "We packed your order, 2 pcs …" is told, not listed. */
function isSentence(text: string): boolean {
  const bare = text.replace(/^\d{1,3}[.)]\s+/, '').replace(/(?<!\p{L})\p{L}{1,4}\.\s/gu, ' ');
  return text.split(/\s+/).length > 14 || /[.!?。]\s/.test(bare);
}

function nameOf(text: string): string {
  const money = moneyIn(text)[0];
  return (
    (money ? text.slice(0, money.index) : text)
      .split('\t')[0]
      // "and one more": how many there are besides.
      ?.replace(/\s*(?:외\s?\d+\s?[개건종점]|他\s?\d+\s?点|ほか\s?\d+\s?点)\s*$/u, '')
      .replace(/^\d{1,3}[.)]\s+/, '')
      .replace(ARTICLE_NUMBER, '')
      .replace(/[\s,:;–—(|@-]+$/u, '')
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
