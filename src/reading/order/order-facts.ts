import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import { findMoney, parseMoney } from '../money.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Read } from '../types.ts';

/** A number as stores give them: at least three signs, with a digit. */
const NUMBER =
  /^[\s:：#№.\-–|«"'nº°o]*?(?<number>(?:[A-Z]{1,6}[-_/]?)?(?=[A-Z\d_/-]*\d)[A-Z\d][A-Z\d_/-]{2,30})(?![\p{L}])/iu;

/** The number of the order just placed; a field that asks for one, or a list of old orders, gives none. */
export function orderNumber(page: PageText): Read<string> | null {
  const blocks = readable(page).filter(
    (block) => block.visible && block.region !== 'footer' && block.region !== 'header',
  );
  const placed =
    blocks.some((block) => saysAny(fold(block.text), page.words.order.placed)) ||
    saysAny(fold(page.snapshot.title), page.words.order.placed) ||
    page.context.pageKind === 'confirmation';
  if (!placed) return null;
  for (const label of page.words.order.number) {
    for (const [index, block] of blocks.entries()) {
      const number =
        numberAfter(page, block, label) ??
        (isOnlyLabel(block, label) ? firstNumber(blocks[index + 1]?.text ?? '') : null);
      if (number) return read(page, number, block.ref, block.text);
    }
  }
  return null;
}

function numberAfter(page: PageText, block: Block, label: string): string | null {
  const folded = fold(block.text);
  const hit = firstHit(folded, [label]);
  if (!hit || isAsking(page, folded)) return null;
  // Folding keeps the length of ordinary letters; where it does not, the place is looked for again.
  const rest =
    folded.length === block.text.length
      ? block.text.slice(hit.index + hit.length)
      : block.text.slice(block.text.search(/[#№:：\d]/));
  return firstNumber(
    rest.replace(
      /^\s*(?:ist|lautet|is|est le|est|es|to|yra|은|는|は|száma|номер|numer|number|nr|no|numéro|número|номера|번호)?[\s.:：|]*/iu,
      ' ',
    ),
  );
}

function firstNumber(text: string): string | null {
  const found = NUMBER.exec(text)?.groups?.number ?? null;
  if (!found || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(found)) return null;
  return found.replace(/[-_/.]+$/, '');
}

function isOnlyLabel(block: Block, label: string): boolean {
  const text = fold(block.text).replace(/[\s:.]+$/, '');
  return saysAny(text, [label]) && text.length <= label.length + 14;
}

function isAsking(page: PageText, folded: string): boolean {
  return /[?？]/.test(folded) || saysAny(folded, page.words.contact.track);
}

/** Whether the page says how an order is cancelled, or that it cannot be. */
export function orderCancellation(page: PageText): Read<boolean> | null {
  let no: Read<boolean> | null = null;
  for (const block of readable(page)) {
    for (const sentence of page.sentencesOf(block)) {
      if (saysAny(sentence.folded, page.words.order.noCancel)) no ??= read(page, false, block.ref, sentence.raw);
      else if (saysAny(sentence.folded, page.words.order.cancel)) return read(page, true, block.ref, sentence.raw);
    }
  }
  return no;
}

/** Delivery, tax and total as rows of a cart, a checkout or a confirmation. */
export function costs(page: PageText): Read<{ delivery: Money | null; tax: Money | null; total: Money | null }> | null {
  const rows = totalRows(page);
  const { totals } = page.words.order;
  const total = pick(rows, totals.total, totals.subtotal);
  if (!total) return null;
  const delivery = pick(rows, totals.delivery, []);
  const tax = pick(rows, totals.tax, []);
  const value = { delivery: delivery?.money ?? null, tax: tax?.money ?? null, total: total.money };
  if (!delivery && !tax && !pick(rows, totals.subtotal, [])) return null;
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
