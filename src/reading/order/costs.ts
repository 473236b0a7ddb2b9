import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { findMoney, parseMoney } from '../money.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Read } from '../types.ts';
import { isPlaced } from './order-facts.ts';

/** Delivery, tax and total as rows of a cart, a checkout or a confirmation. */
export function costs(page: PageText): Read<{ delivery: Money | null; tax: Money | null; total: Money | null }> | null {
  const rows = totalRows(page);
  const { totals } = page.words.order;
  const total = pick(rows, totals.total, totals.subtotal);
  if (!total) return null;
  const delivery = pick(rows, totals.delivery, []);
  const tax = pick(rows, totals.tax, []);
  const value = { delivery: delivery?.money ?? null, tax: tax?.money ?? null, total: total.money };
  if (!delivery && !tax && !pick(rows, totals.subtotal, []) && !isPlaced(page)) return null;
  return read(page, value, total.ref, [delivery, tax, total].flatMap((row) => row?.text ?? []).join(' · '));
}

interface Row {
  ref: number;
  label: string;
  money: Money;
  text: string;
}

function totalRows(page: PageText): Row[] {
  const blocks = page.blocks.filter((block) => block.visible && block.region !== 'header' && block.region !== 'footer');
  return blocks.flatMap((block, index): Row[] => {
    const under = underHeads(page, block, blocks[index - 1]);
    if (under.length > 0) return under;
    const inLine = severalInLine(page, block);
    if (inLine.length > 0) return inLine;
    const last = block.cells.at(-1);
    if (block.cells.length >= 2 && last !== undefined)
      return rowOf(page, block, block.cells.slice(0, -1).join(' '), last);
    const amount = findMoney(block.text, page.currency).at(-1);
    const label = amount ? block.text.slice(0, block.text.lastIndexOf(amount.quote)).trim() : '';
    if (amount && label !== '' && block.text.length < 80) return rowOf(page, block, label, amount.quote);
    const inline = /^([^\d]{2,50}?)[:：\s]+(\S{1,12}|[^:]{3,20})$/u.exec(block.text);
    if (inline?.[1] && inline[2] && block.text.length < 80 && !amount) return rowOf(page, block, inline[1], inline[2]);
    const next = blocks[index + 1];
    return next && block.text.length < 40 && next.text.length < 30 ? rowOf(page, block, block.text, next.text) : [];
  });
}

/** Sums side by side under their names: `Goods | Discount | To pay` over `63,000 | -3,150 | 59,850`. */
function underHeads(page: PageText, block: Block, heads: Block | undefined): Row[] {
  const names = heads?.cells ?? [];
  const fits = names.length >= 2 && names.length === block.cells.length && names.every((name) => !/\d/.test(name));
  if (!fits || block.cells.filter((cell) => findMoney(cell, page.currency).length > 0).length < 2) return [];
  return block.cells.flatMap((cell, column) => rowOf(page, block, names[column] ?? '', cell));
}

/** `Subtotal £70.00 · Delivery £4.50 · Total £74.50`, `Total: 31.47 € (goods 28.98 €, delivery 2.49 €)`. */
function severalInLine(page: PageText, block: Block): Row[] {
  if (block.cells.length > 0 || block.text.length > 240 || findMoney(block.text, page.currency).length < 2) return [];
  const parts = splitSentences(block.text).flatMap((sentence) => sentence.split(/\s[·|•/]\s|[;(),](?=\s?\p{L})/u));
  return parts.flatMap((part) => {
    const amount = findMoney(part, page.currency)[0];
    const label = amount ? part.slice(0, part.indexOf(amount.quote)).replace(/[\s:：=]+$/, '') : '';
    return amount && label !== '' && label.length < 50 ? rowOf(page, block, label, amount.quote) : [];
  });
}

function rowOf(page: PageText, block: Block, label: string, text: string): Row[] {
  const free = saysAny(fold(text), page.words.delivery.free) && !/\d/.test(text);
  const money = free ? { amountMinor: 0, currency: page.currency } : parseMoney(text, page.currency);
  return money ? [{ ref: block.ref, label: fold(label), money, text: `${label} ${text}` }] : [];
}

/** The last row with such a label: sums stand under what they add up. */
function pick(rows: Row[], words: readonly string[], not: readonly string[]): Row | null {
  const bare = (row: Row) => row.label.replace(/\(.*?\)/g, ' ');
  return rows.findLast((row) => row.label.length < 60 && saysAny(bare(row), words) && !saysAny(bare(row), not)) ?? null;
}
