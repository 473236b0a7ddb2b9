import type { Money } from '../../shared/money.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { prepare, type Sentence } from '../text/sentences.ts';

/** A text of the page made ready for patterns. */
export function sentenceOf(page: PageText, text: string): Sentence {
  return prepare(text, page.words, page.currency);
}

/** The first amount that is no threshold; zero where the text says free without a condition. */
export function priceOf(page: PageText, sentence: Sentence): Money | null {
  const { threshold, free } = page.words.delivery;
  const fixed = sentence.amounts.findIndex((_, index) => !isThresholdAmount(sentence.folded, index, threshold));
  const amount = sentence.amounts[fixed];
  if (amount) return amount;
  // `from 250 ₽` is a threshold beside a "free", and a price where nothing is free.
  const from = sentence.amounts[0];
  if (from && !saysAny(sentence.folded, free)) return from;
  if (sentence.amounts.length === 0 && saysAny(sentence.folded, free))
    return { amountMinor: 0, currency: page.currency };
  return null;
}

function isThresholdAmount(folded: string, index: number, threshold: readonly string[]): boolean {
  const marked = folded.replaceAll(`⟨${index}⟩`, '\u0002').replace(/⟨\d+⟩/g, '·').replaceAll('\u0002', '⟨0⟩');
  return saysAny(
    marked,
    threshold.filter((pattern) => pattern.includes('$')),
  );
}

/** The first period that is one of delivery. */
export function daysOf(page: PageText, sentence: Sentence): [number, number] | null {
  const period = sentence.periods.find(
    (each) => each.maxDays <= 90 && !isOtherPeriod(page, sentence, sentence.periods.indexOf(each)),
  );
  if (period) return [period.unit === 'hour' ? Math.max(0, period.minDays) : period.minDays, period.maxDays];
  if (saysAny(sentence.folded, page.words.time.sameDay)) return [0, 0];
  return saysAny(sentence.folded, page.words.time.nextDay) ? [1, 1] : null;
}

function isOtherPeriod(page: PageText, sentence: Sentence, index: number): boolean {
  const marked = sentence.folded.replaceAll(`⟦${index}⟧`, '\u0002').replace(/⟦\d+⟧/g, '·').replaceAll('\u0002', '⟦0⟧');
  return saysAny(
    marked,
    page.words.delivery.notDays.filter((pattern) => pattern.includes('#')),
  );
}

/** `Free delivery over 50 €` is a condition, not a method. */
export function isCondition(page: PageText, text: string): boolean {
  const sentence = sentenceOf(page, text);
  return (
    sentence.amounts.length === 1 &&
    isThresholdAmount(sentence.folded, 0, page.words.delivery.threshold) &&
    sentence.periods.length === 0
  );
}
