import { fold } from '../../../shared/text.ts';
import type { SnapshotNode } from '../../../snapshot/types.ts';
import type { Block } from '../../text/blocks.ts';
import { type PageText, readable, topicOf } from '../../text/page-text.ts';
import { saysAny } from '../../text/patterns.ts';
import { CARRIERS } from '../carriers.ts';
import { cellsWithName } from '../lead.ts';
import {
  bracketOf,
  isReturnText,
  LONGEST_NAME,
  nameOf,
  namesMethod,
  type Offer,
  offerFrom,
  withoutDays,
  withoutStreet,
} from '../offer.ts';
import { daysOf, priceOf, sentenceOf } from '../terms.ts';
import { gridOf } from './grid.ts';
import { turned } from './turned.ts';

/** The rows of one table, in order. */
interface Table {
  rows: Block[];
  /** Its first column names groups of rows. */
  grouped: boolean;
  /** Its first row where that names the columns, folded. */
  header: string[] | null;
}

/** The ways of delivery that stand in the rows of tables. */
export function fromTables(page: PageText): Offer[] {
  return tablesOf(page).flatMap((table) => {
    const named = isDeliveryTable(page, table);
    const rows = table.header === null ? table.rows : table.rows.slice(1);
    const at = nameColumn(page, rows, table.grouped);
    if (at === 0) return rows.flatMap((row) => fromRow(page, table.header, row, named));
    const header = table.header === null ? null : fromColumn(table.header, at);
    return rows.flatMap((row) => fromRow(page, header, { ...row, cells: fromColumn(row.cells, at) }, true));
  });
}

/**
 * Beside a table of three ways or more a sentence tells of these, or of what is done on top; one with days of its own may
 * be another, and so is fetching the goods where the table has no row for it.
 */
export function besideTable(page: PageText, listed: Offer[], others: Offer[]): Offer[] {
  if (listed.filter((offer) => offer.price !== null).length < 3) return others;
  const names = listed.map((offer) => fold(offer.name));
  const isPickup = (offer: Offer) => saysAny(fold(offer.name), page.words.clock.pickup);
  // A carrier's point is fetched from, too, and is not the store's own.
  const ownPickup = listed.some((offer) => isPickup(offer) && !CARRIERS.test(fold(offer.name)));
  const isFetched = (offer: Offer) => isPickup(offer) && offer.price !== null && !ownPickup;
  return others.filter(
    (offer) =>
      (offer.maxDays !== null || isFetched(offer)) &&
      !names.some((name) => name !== fold(offer.name) && name.includes(fold(offer.name))),
  );
}

/**
 * `Seeds | letter post | 2.50`: where the first column names no way and the second does in most rows, that is the name;
 * so it is where the first stands in front of several rows.
 */
function nameColumn(page: PageText, rows: Block[], grouped: boolean): 0 | 1 {
  if (rows.length < 2 || rows.some((row) => row.cells.length < 3)) return 0;
  const named = (at: number) => rows.filter((row) => namesMethod(page, row.cells[at] ?? '')).length;
  const plain = rows.every((row) => sentenceOf(page, row.cells[1] ?? '').amounts.length === 0);
  if (plain && grouped && named(1) >= 1) return 1;
  return plain && named(0) === 0 && named(1) >= 2 && named(1) * 2 >= rows.length ? 1 : 0;
}

function fromColumn(cells: string[], at: number): string[] {
  return [...cells.slice(at), ...cells.slice(0, at)];
}

function tablesOf(page: PageText): Table[] {
  const tables = new Map<number, Block[]>();
  for (const block of readable(page)) {
    const node = page.snapshot.nodes[block.ref];
    if (node?.tag !== 'tr') continue;
    const table = tableAround(page, node);
    tables.set(table, [...(tables.get(table) ?? []), block]);
  }
  return [...tables.values()].map((blocks) => {
    const grid = gridOf(page.snapshot, blocks);
    const asSet = grid.rows.map((row) => ({ ...row, cells: cellsWithName(page, row.ref, row.cells) }));
    const rows = turned(page, asSet) ?? asSet;
    return { rows, grouped: grid.grouped, header: headerOf(page, rows[0]) };
  });
}

function tableAround(page: PageText, row: SnapshotNode): number {
  let up = page.snapshot.nodes[row.parent];
  while (up && up.tag !== 'table') up = page.snapshot.nodes[up.parent];
  return up?.ref ?? row.parent;
}

/** Only a first row names columns: `collect | free | when it is ready` further down says "when" and is a way. */
function headerOf(page: PageText, first: Block | undefined): string[] | null {
  const { columns } = page.words.delivery;
  if (!first || first.cells.length < 2 || /\d/.test(first.text)) return null;
  const folded = first.cells.map((cell) => fold(cell));
  const names = folded.some(
    (cell) => cell.length < 40 && (saysAny(cell, columns.price) || saysAny(cell, columns.time)),
  );
  return names ? folded : null;
}

/** Columns of a price and of a way or a time, and a carrier in one of the rows: on delivery whatever its heading is. */
function isDeliveryTable(page: PageText, { header, rows }: Table): boolean {
  if (header === null) return false;
  const { columns } = page.words.delivery;
  const has = (words: readonly string[]) => header.some((cell) => saysAny(cell, words));
  const told = has(columns.price) && (has(columns.time) || has(columns.method));
  return told && rows.slice(1).some((row) => CARRIERS.test(fold(row.cells[0] ?? '')) && isPlainOffer(page, row));
}

function fromRow(page: PageText, header: string[] | null, block: Block, named: boolean): Offer[] {
  const { columns } = page.words.delivery;
  if (block.cells.length < 2 || !(named || isOfDelivery(page, block) || isPlainOffer(page, block))) return [];
  const column = (words: readonly string[]) => (header ?? []).findIndex((cell) => saysAny(cell, words));
  const time = column(columns.time);
  const price = column(columns.price) > 0 ? column(columns.price) : amountColumn(page, header, block);
  const name = block.cells[0] ?? '';
  const told = withUnit(page, header, block, time);
  const known = header !== null && (price > 0 || time > 0);
  const plainRow = header === null && isPricedRow(page, block);
  if (!(namesMethod(page, name) || ((known || plainRow) && name.length < LONGEST_NAME && !/^\d|[€$£]/.test(name))))
    return [];
  if (isReturnText(page, name) || isZone(page, header, told)) return [];
  return known
    ? offerFromCells(page, told, price, time)
    : offerFrom(page, name, block.cells.slice(1).join(' · '), block);
}

/** `Time (working days)` over `2-3`: the unit that the column's head gives to the bare numbers beneath. */
function withUnit(page: PageText, header: string[] | null, block: Block, time: number): Block {
  const cell = block.cells[time] ?? '';
  if (time < 1 || !/^\d{1,2}(?:\s*[-–—~〜]\s*\d{1,2})?$/.test(cell)) return block;
  const units = [...page.words.time.day, ...page.words.time.week];
  const unit = /[\p{L}]+/gu;
  const said = (header?.[time] ?? '').match(unit)?.find((word) => saysAny(word, units));
  return said === undefined
    ? block
    : { ...block, cells: block.cells.map((each, at) => (at === time ? `${each} ${said}` : each)) };
}

/** Rows of countries or weights with nothing but a price are a price list of one way, not ways. */
function isZone(page: PageText, header: string[] | null, block: Block): boolean {
  const zoned = ZONES.test(header?.[0] ?? '') && !namesMethod(page, block.cells[0] ?? '');
  return zoned && block.cells.every((cell) => daysOf(page, sentenceOf(page, cell)) === null);
}

/** First columns of such lists, folded: where to, how heavy, for how much. */
const ZONES =
  /zon[ea]|where|countr|destination|region|weight|order value|land|gewicht|bestellwert|pays|poids|destino|pais|peso|kraj|strefa|waga|wartosc|orszag|zona|suly|rendeles ertek|стран|регион|город|вес|сумма|salis|svoris|miestas|suma|지역|무게|금액|地域|都道府県|重量|サイズ|お届け先/u;

/** Under `Standard` or a carrier's name stands the price as well; `free from` is none. */
function amountColumn(page: PageText, header: string[] | null, block: Block): number {
  const { threshold, free } = page.words.delivery;
  return block.cells.findIndex((cell, index) => {
    const head = header?.[index] ?? '';
    const ofFree =
      saysAny(head, free) || saysAny(`${head} ⟨0⟩`, threshold) || /(^|\s)(ab|des|from|od|от|nuo)$/.test(head);
    return index > 0 && header !== null && !ofFree && sentenceOf(page, cell).amounts.length === 1;
  });
}

/** A row of a name, a price and days, in whatever order, under a heading of delivery. */
function isPricedRow(page: PageText, block: Block): boolean {
  const rest = block.cells.slice(1).map((cell) => sentenceOf(page, cell));
  return rest.some((cell) => cell.amounts.length === 1) && rest.some((cell) => daysOf(page, cell) !== null);
}

function offerFromCells(page: PageText, block: Block, price: number, time: number): Offer[] {
  const cost = price > 0 ? priceOf(page, sentenceOf(page, withoutSurcharge(page, block.cells[price] ?? ''))) : null;
  const days =
    time > 0 ? daysOf(page, sentenceOf(page, block.cells[time] ?? '')) : daysOf(page, sentenceOf(page, block.text));
  if (cost === null && days === null) return [];
  return [
    {
      name: nameOf(page, withoutStreet(withoutDays(page, block.cells[0] ?? ''))),
      price: cost,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      bracket: bracketOf(block.cells[0] ?? ''),
      block,
    },
  ];
}

/** `Free (islands 5 € on top)`: a bracket that tells what is asked on top. */
function withoutSurcharge(page: PageText, cell: string): string {
  const bare = cell.replace(/[(（]([^)）]*)[)）]/gu, (bracket, inner: string) =>
    saysAny(fold(inner), page.words.notions.fees) ? ' ' : bracket,
  );
  return priceOf(page, sentenceOf(page, bare)) === null ? cell : bare;
}

/** A row of a carrier with a price or days, wherever it stands: in a table of all terms, in the sums of a cart. */
export function isPlainOffer(page: PageText, block: Block): boolean {
  const [name = '', ...rest] = block.cells;
  const carried = CARRIERS.test(fold(name)) && name.length < LONGEST_NAME && !isReturnText(page, block.text);
  return carried && topicOf(page, block) !== 'returns' && offerFrom(page, name, rest.join(' · '), block).length > 0;
}

/** Under a heading of delivery, or on a page that is about it. */
export function isOfDelivery(page: PageText, block: Block): boolean {
  const topic = topicOf(page, block);
  return (
    topic === 'delivery' ||
    (topic === 'both' && !isReturnText(page, block.text)) ||
    page.context.pageKind === 'delivery'
  );
}
