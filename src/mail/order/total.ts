import type { MailWords } from '../../lexicon/mail-words.ts';
import type { Money } from '../../shared/money.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, type Sentence } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';
import { cellsOf, type Labelled, labelled } from './labelled.ts';
import { type FoundMoney, inNamedCurrency, minorOf, moneyIn } from './money.ts';

/** The sum to pay: beside its label; of several the one with the strongest label, then the last. Part sums never. */
export function orderTotal(lines: string[], words: MailWords[]): Said<Money> | null {
  const parts = phrases(words, (one) => one.labels.partSums);
  const labels = phrases(words, (one) => one.labels.total);
  for (const label of labels) {
    const sums = labelled(lines, [label], 30).flatMap((found) => {
      const named = behindEquals(found.quote).split('\t')[0] ?? '';
      if (hit(fold(named), parts) !== null || isTableHead(lines[found.line] ?? '')) return [];
      const money = lastMoney(found.value) ?? moneyBelow(found, lines);
      return money ? [{ value: inNamedCurrency(money, found.quote, lines), quote: plain(found.quote, 200) }] : [];
    });
    // "Amount due 0.00 (paid)" is not what the order costs.
    const last = sums.findLast((sum) => sum.value.amountMinor > 0);
    if (last) return last;
  }
  return bareTotal(lines, labels, parts, words) ?? onlySum(lines, words);
}

/** `Value: 78.50`, the one amount in the mail: then it is what all of it costs. */
function onlySum(lines: string[], words: MailWords[]): Said<Money> | null {
  const sums = lines.flatMap((line) => moneyIn(line).map((money) => ({ money, line })));
  const [only] = sums;
  if (!only || sums.some((one) => one.money.money.amountMinor !== only.money.money.amountMinor)) return null;
  const { line, money } = only;
  const label = fold(line.slice(0, money.index)).replace(/[\s:：\t]+$/u, '');
  const names = phrases(words, (one) => one.prices);
  const after = line.slice(money.index + money.text.length).trim();
  if (after !== '' || !names.some((name) => fold(name) === label)) return null;
  return { value: inNamedCurrency(money, line, lines), quote: plain(line, 200) };
}

/** Of `goods 20 + postage 3 = total 23` what the sum says of itself. */
function behindEquals(text: string): string {
  return /\+.*\d.*=/u.test(text) ? text.slice(text.lastIndexOf('=') + 1) : text;
}

/** `Total paid today` over `43.70`: the label goes on for a few words, the amount stands alone below it. */
function moneyBelow(found: Labelled, lines: string[]): FoundMoney | null {
  const short = !/[\d\t!?。]/u.test(found.value) && found.value.split(/\s+/).length <= 3;
  const below = lines[found.line + 1] ?? '';
  const [money, more] = moneyIn(below);
  const alone = money !== undefined && more === undefined && !/\p{L}/u.test(withoutCode(below.replace(money.text, '')));
  return short && alone ? money : null;
}

/** `£43.70 GBP`: sign and code say the same. */
function withoutCode(text: string): string {
  return text.replace(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/u, '');
}

/** A row of three cells or more without a number names columns; what stands below is the first thing's. */
function isTableHead(line: string): boolean {
  return !/\d/.test(line) && cellsOf(line).length >= 3;
}

/** The sum that a receipt for a payment tells in a sentence: "we have received your transfer of 54.00". */
export function paidSum(sentences: Sentence[]): Said<Money> | null {
  for (const sentence of sentences.slice(0, 12)) {
    const [money, second] = moneyIn(sentence.raw);
    if (money && !second && money.money.amountMinor > 0 && sentence.raw.split(/\s+/).length >= 3)
      return { value: money.money, quote: plain(sentence.raw, 200) };
  }
  return null;
}

/** A total without its currency (the table's head names it): the currency of the other amounts is taken. */
function bareTotal(
  lines: string[],
  labels: readonly string[],
  parts: readonly string[],
  words: MailWords[],
): Said<Money> | null {
  const currency = moneyIn(lines.join('\n'))[0]?.money.currency ?? null;
  for (const found of labelled(lines, labels.slice(0, Math.ceil(labels.length / words.length) * words.length), 30)) {
    if (hit(fold(found.quote), parts) !== null) continue;
    const number = /^[\s:]*((?:\d{1,3}(?:[ .,]\d{3})+|\d+)(?:[.,]\d{2}))\s*$/.exec(found.value)?.[1];
    const amountMinor = number ? minorOf(number, currency) : null;
    if (amountMinor !== null) return { value: { amountMinor, currency }, quote: plain(found.quote, 200) };
  }
  return null;
}

/** "Total (incl. 10.21 € VAT): 64.00 €" means the last one; "64.00 € (incl. VAT 10.21 €)" the first. */
function lastMoney(text: string): FoundMoney | null {
  const bare = text.replace(/\([^)]*\)/g, ' ');
  const found = moneyIn(bare);
  const columns = text.includes('\t');
  return (columns ? found.at(-1) : found[0]) ?? moneyIn(text)[0] ?? null;
}
