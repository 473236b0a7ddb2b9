import type { MailWords } from '../../../lexicon/mail-words.ts';
import { fold } from '../../../shared/text.ts';
import { hit, matchOf } from '../../phrases.ts';
import { partsOf, phrases } from '../../words.ts';
import { cellsOf } from '../labelled.ts';
import { moneyIn } from '../money.ts';
import { BULLET, beforeFigures, beforeMore, countedList, countedName, isCountRow, plainList } from './item-counts.ts';

/** A thing's name on a line, and whether it stands there as nothing but a thing does: counted and priced. */
export interface Found {
  name: string;
  firm: boolean;
}

/** Where a line stands. */
export interface Place {
  /** Column of the table in which the things stand; null without a table's head. */
  column: number | null;
  /** Under a table's head whose columns are lost: name, number and price follow each other. */
  underFlat: boolean;
  /** Under a heading of the things. */
  listed: boolean;
  /** A sum stood above: what follows are costs. */
  summed: boolean;
  /** The next line, and the one before. */
  below: string;
  above: string;
  words: MailWords[];
}

/** The things that a line names. */
export function foundOn(line: string, place: Place): Found[] {
  const { words, column, summed } = place;
  if (isVariant(line, place) || ARTICLE_LINE.test(line)) return [];
  const several = inlineList(line, words);
  if (several !== null) return several.map((name) => ({ name, firm: true }));
  const behind = behindLabel(line, words);
  if (behind !== null) return [{ name: behind, firm: true }];
  const cells = cellsOf(line);
  const priced = moneyIn(line).length > 0 || endsInAmount(cells);
  const cell = column === null ? undefined : cells[column];
  if (cell !== undefined && cells.length >= 3 && priced && /\p{L}{2}/u.test(cell) && !summed)
    return [{ name: thingIn(cells, cell, place.above), firm: cells.some(isCount) }];
  const counted = countedName(line);
  if (counted !== null) return [{ name: withoutLabel(counted, words), firm: priced }];
  const inRow = cells.length < 2 ? null : rowName(cells, priced, summed, place.above);
  if (inRow !== null) return [inRow];
  const figures = summed || /\t/.test(line) ? null : beforeFigures(line);
  if (figures !== null && (figures.counted || place.underFlat) && figures.name.split(/\s+/).length <= 14)
    return [{ name: figures.name, firm: figures.counted }];
  if (isOverCount(line, place)) return [{ name: line, firm: isCountRow(place.below, words) }];
  const more = beforeMore(line);
  if (more !== null) return [{ name: withoutLabel(more, words), firm: true }];
  if (place.listed) return [{ name: line.replace(new RegExp(`^${BULLET}\\s*`, 'u'), ''), firm: false }];
  const [price] = moneyIn(line);
  const dashed = new RegExp(`^${BULLET}\\s*(.{3,80}?)\\s*[,:–—-]?\\s*$`, 'u').exec(
    price ? line.slice(0, price.index) : '',
  );
  return dashed?.[1] ? [{ name: dashed[1], firm: false }] : [];
}

/** `2`, `x 2`, `2 szt.`: a number of pieces in a cell of its own, whatever the unit. */
function isCount(cell: string): boolean {
  return /^(?:[x×х]\s?)?\d{1,3}(?:\s?(?:[x×х]|\p{L}{1,9}\.?))?$/u.test(cell) && moneyIn(cell).length === 0;
}

/** `2 <tab> Mug <tab> 10.99`: a row that counts ends in an amount, whose currency the table's head or foot names. */
function endsInAmount(cells: string[]): boolean {
  return cells.length >= 3 && /^\d[\d.,\s\u00a0'’]*[.,]\d{2}$/u.test(cells.at(-1) ?? '') && cells.some(isCount);
}

/** A thing in a row of a table: its name beside a price or beside how many there are. */
function rowName(cells: string[], priced: boolean, summed: boolean, above: string): Found | null {
  const first = cells.find(isWorded);
  if (first === undefined || cells.length > 8) return null;
  const name = thingIn(cells, first, above);
  const counted = cells.some((one) => one !== first && isCount(one));
  if (priced) return cells.length >= 3 || !summed ? { name, firm: counted } : null;
  const alone = counted && cells.length <= 3 && (first === cells[0] || isCount(cells[0] ?? ''));
  // A unit of time is no piece: `Delivery <tab> 3 days` is refused by its label.
  return alone ? { name, firm: false } : null;
}

/** Words, neither a number of pieces nor a price. */
function isWorded(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && !isCount(cell) && moneyIn(cell).length === 0;
}

/** `MN-112`, `AL.PH6`: capitals and digits in one. */
const CODE = /^(?=.*\d)[\p{Lu}\d][\p{Lu}\d./_-]{2,17}$/u;
/** `[Size: M]`, `(Colour: sage)` */
const OPTION = /^[[(（［【][^:：]{1,14}\s?[:：]\s?[^[\]()]{1,40}[\])）］】]$/u;

/** Of a row's cells the one that names the thing: not its article number, nor the option chosen, above which the name stands. */
function thingIn(cells: string[], cell: string, above: string): string {
  const bare = cell.trim();
  if (CODE.test(bare)) return cells.find((one) => isWorded(one) && !CODE.test(one)) ?? cell;
  const isName = /\p{L}{2}/u.test(above) && !/[\t:：]|[.!?。]$/u.test(above) && moneyIn(above).length === 0;
  return OPTION.test(bare) && isName ? above : cell;
}

/** `In your parcel: Mug (1 pc), Plate (2 pcs)`; null where the label names no things or they are not counted. */
function inlineList(line: string, words: MailWords[]): string[] | null {
  const [, label = '', value = ''] = /^([^:：\t]{2,60})(?:\s*[:：]\s*|\t)(.{3,})$/u.exec(line) ?? [];
  // `Pedido: Naranjas · Aguacates`: two things and more behind the order itself.
  const orders = /\p{L}{3}\s[·•;]\s\p{L}{3}|\p{L}\)?\s*[·•]\s*\p{Lu}/u.test(value)
    ? partsOf(words).flatMap((one) => one.order)
    : [];
  const holding = [...phrases(words, (one) => one.contents), ...orders];
  const names = [...phrases(words, (one) => one.labels.items), ...holding];
  if (label === '' || value.includes('\t') || moneyIn(value).length > 0 || hit(fold(label), names) === null)
    return null;
  const counted = countedList(value);
  if (counted !== null) return counted;
  // Nothing else stands behind "In the parcel:"; behind "Order:" only what is parted like things.
  const contents = holding.some((name) => matchOf(fold(label), name)?.index === 0);
  const told = /\p{L}{3}/u.test(value) && value.length <= 200 && !/https?:|@|[!?。]|\p{L}{3}\.(?:\s|$)/u.test(value);
  return contents && told ? plainList(value) : null;
}

/** `- Product: Boots`, `Product <tab> Boots` → `Boots`; null for other lines and for the head of a table. */
function behindLabel(line: string, words: MailWords[]): string | null {
  const match = new RegExp(`^${BULLET}?\\s*([^:：\\t]{2,24})(?:\\s*[:：]\\s*|\\t)([^\\t]{2,90})$`, 'u').exec(line);
  if (!match?.[1] || !match[2] || !/\p{L}{2}/u.test(match[2]) || /[!?。]$|[^.]\.$/u.test(match[2])) return null;
  const label = fold(match[1].trim());
  const names = phrases(words, (one) => one.labels.items);
  return names.some((name) => fold(name) === label) && moneyIn(match[2]).length === 0 ? nameOf(match[2]) : null;
}

/** `Product: Boots` → `Boots`. */
function withoutLabel(name: string, words: MailWords[]): string {
  const at = name.search(/[:：]/);
  if (at < 1 || at > 24) return name;
  const label = fold(name.slice(0, at));
  const labels = phrases(words, (one) => one.labels.items);
  return labels.some((one) => fold(one) === label) ? name.slice(at + 1).trim() : name;
}

/** A label of one word or two and its value. */
const ATTRIBUTE = /^[^:：\t\d]{2,14}[:：]\s?[^\t]{1,40}$/u;

/** The next line, or the one after such as `SKU: 261647` and `Size: M`. */
export function belowAttributes(lines: string[], index: number, words: MailWords[]): string {
  const below = lines.slice(index + 1, index + 5);
  const next = below.find((line) => !ATTRIBUTE.test(line) || moneyIn(line).length > 0 || isCountRow(line, words));
  return next !== undefined && isCountRow(next, words) ? next : (below[0] ?? '');
}

/** `Notebook × 2` over `Sage` over its price: the size or colour of what is counted above. */
function isVariant(line: string, { above, below }: Place): boolean {
  const [price] = moneyIn(below);
  const overPrice = price !== undefined && below.replace(price.text, '').trim() === '';
  return overPrice && countedName(line) === null && countedName(above) !== null && moneyIn(above).length === 0;
}

/** A name on its own line over `x1`, `Qty: 2` or, before any sum, over a price. */
function isOverCount(line: string, { below, summed, words }: Place): boolean {
  if (!/\p{L}{2}/u.test(line) || line.length > 90 || /[!?:：]$|[^.]\.$|。$/u.test(line) || /https?:|@/.test(line))
    return false;
  if (ATTRIBUTE.test(line)) return false;
  const [price] = moneyIn(below);
  return isCountRow(below, words) || (!summed && price !== undefined && below.replace(price.text, '').trim() === '');
}

const ARTICLE_NUMBER =
  /\s+(?:sku|art\.?(?:[- ]?n[or°º]\.?)?|ref\.?|réf\.?|cikkszám|артикул|арт\.|kodas|kod|nr kat\.?|품번|상품코드|商品コード|品番|model)\s*[:：#].*$/iu;

/** `Art. no. 100432`, alone or beside the price: the number of the thing above. */
const ARTICLE_LINE =
  /^(?:sku|art(?:ikel)?\.?[- ]?(?:n[or°º]\.?|nummer)|art\.|item (?:no\.?|code)|product code|ref\.?|réf\.?|referencia|référence|cikkszám|артикул|арт\.|код товара|prekės kodas|kodas|indeks|nr kat(?:alogowy|\.)?|kod produktu|품번|상품\s?코드|商品コード|品番)\s*[:：#]?\s*(?=\S*\d)[^\s:：]{3,}(?:\t.*)?$/iu;

/** The name alone: without price, number in the list, article number and what is left of a separator. */
export function nameOf(text: string): string {
  const money = moneyIn(text)[0];
  return (
    (money && money.index > 0 ? text.slice(0, money.index) : text)
      .split('\t')[0]
      ?.replace(new RegExp(`^${BULLET}\\s*(?=\\S)`, 'u'), '')
      // "and one more": how many there are besides.
      .replace(/\s*(?:외\s?\d+\s?[개건종점]|他\s?\d+\s?点|ほか\s?\d+\s?点)\s*$/u, '')
      .replace(/^\d{1,3}[.)]\s+/, '')
      .replace(ARTICLE_NUMBER, '')
      .replace(/[\s,:;–—(|@-]+$/u, '')
      .trim() ?? ''
  );
}
