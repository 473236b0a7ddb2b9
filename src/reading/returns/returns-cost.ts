import type { Money } from '../../shared/money.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicIn, topicOf } from '../text/page-text.ts';
import { firstHit, saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Read } from '../types.ts';

export interface ReturnsCost {
  free: Read<boolean> | null;
  fee: Read<Money> | null;
}

/** Who pays the way back: a fee or "at your own cost" outweighs a "free", as that one often has a condition. */
export function returnsCost(page: PageText): ReturnsCost {
  let free: Read<boolean> | null = null;
  let paid: Read<boolean> | null = null;
  let fee: Read<Money> | null = null;
  for (const block of readable(page)) {
    for (const sentence of page.sentencesOf(block)) {
      if (!isOfReturns(page, block, sentence)) continue;
      const said = costIn(page, block, sentence);
      if (said === null || isForFew(page, sentence, said)) continue;
      if (said === true) free ??= read(page, true, block.ref, sentence.raw);
      else if (said === false) paid ??= read(page, false, block.ref, sentence.raw);
      else fee ??= read(page, said, block.ref, sentence.raw);
    }
  }
  if (fee)
    return fee.value.amountMinor === 0
      ? { free: { ...fee, value: true }, fee: null }
      : { free: { ...fee, value: false }, fee };
  return { free: paid ?? free, fee: null };
}

/** True free, false paid, an amount: the fee; null: nothing said of the cost. */
function costIn(page: PageText, block: Block, sentence: Sentence): boolean | Money | null {
  const words = page.words.returns;
  const feeHit = firstHit(sentence.folded, words.fee);
  const amount = feeHit?.amount === null || feeHit === null ? undefined : sentence.amounts[feeHit.amount];
  if (amount && !isThreshold(page, sentence)) return amount;
  if (saysAny(sentence.folded, words.paid)) return false;
  if (saysAny(sentence.folded, words.free)) return true;
  return shortAnswer(page, block, sentence);
}

/** A row `Return cost | free`, or a bare `4.90 €` under the heading "Return shipping". */
function shortAnswer(page: PageText, block: Block, sentence: Sentence): boolean | Money | null {
  if (sentence.raw.length > 70) return null;
  const inRow = block.cells.length >= 2;
  const label = inRow ? (block.cells[0] ?? '') : (block.headings.at(-1)?.text ?? '');
  if (topicIn(page, label.toLowerCase()) !== 'returns' || label.length > 60) return null;
  const amount = sentence.amounts[0];
  if (amount && inRow && !isThreshold(page, sentence)) return amount;
  if (sentence.periods.length > 0 && !inRow) return null;
  const short = inRow ? fold(block.cells.slice(1).join(' ')) : sentence.folded;
  return short.length < 40 && page.words.delivery.free.some((word) => startsWith(short, word)) ? true : null;
}

function startsWith(text: string, word: string): boolean {
  return firstHit(text, [word])?.index === 0;
}

function fold(text: string): string {
  return text.toLowerCase();
}

function isOfReturns(page: PageText, block: Block, sentence: Sentence): boolean {
  return saysAny(sentence.folded, page.words.returns.about) || topicOf(page, block) === 'returns';
}

/** Faulty goods and parcels from abroad have rules of their own. */
function isForFew(page: PageText, sentence: Sentence, said: boolean | Money): boolean {
  if (said === false && !saysAny(sentence.folded, page.words.returns.elsewhere)) return false;
  return saysAny(sentence.folded, page.words.returns.elsewhere) || saysAny(sentence.folded, page.words.returns.faulty);
}

function isThreshold(page: PageText, sentence: Sentence): boolean {
  return saysAny(sentence.folded, page.words.delivery.threshold);
}
