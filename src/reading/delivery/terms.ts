import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Period } from '../text/periods.ts';
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
  // `Free to the depot, from there by the carrier's tariff`
  if (saysAny(sentence.folded, page.words.delivery.onRequest)) return null;
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

/** Ready in two hours: told in no days. */
const SHORTEST_HOURS = 12;

/** The first period that is one of delivery. */
export function daysOf(page: PageText, sentence: Sentence): [number | null, number] | null {
  const periods = sentence.periods.filter((each, index) => !isHour(page, sentence, each, index));
  const period = periods.find(
    (each) => each.maxDays <= 90 && !isOtherPeriod(page, sentence, sentence.periods.indexOf(each)),
  );
  if (period) return [isUpTo(page, sentence, sentence.periods.indexOf(period)) ? null : period.minDays, period.maxDays];
  if (periods.some((each) => !isOtherPeriod(page, sentence, sentence.periods.indexOf(each)))) return null;
  if (saysAny(sentence.folded, page.words.time.sameDay)) return [0, 0];
  if (!saysAny(sentence.folded, page.words.time.nextDay)) return null;
  return saysAny(sentence.folded, page.words.time.dayAfter) ? [1, 2] : [1, 1];
}

/** A few hours, as for a slot or a call, or the hour of a day: `before 18 h`. */
function isHour(page: PageText, sentence: Sentence, period: Period, index: number): boolean {
  if (period.unit !== 'hour' || period.count > 24) return false;
  const before = sentence.folded.slice(0, sentence.folded.indexOf(`⟦${index}⟧`));
  return period.count < SHORTEST_HOURS || BEFORE_HOUR.test(before) || endsInDays(page, before.slice(-14));
}

/** `Mon-Fri 11-18 h`, `II-VI 11-18 val.`: hours after days are when a place is open. */
function endsInDays(page: PageText, before: string): boolean {
  const { weekdays, mondayToFriday, daily } = page.words.time;
  const named = [...weekdays, mondayToFriday, daily].some((words) => saysAny(before, words));
  return named || /(?:^|\s)[iv]{1,3}\s?[-–—]\s?[iv]{1,3}\.?\s*$/u.test(before);
}

const BEFORE_HOUR = /(?:^|\s)(?:avant|before|vor|przed|antes de las|a las|prieš|pries|раньше)\s*$/u;

function isOtherPeriod(page: PageText, sentence: Sentence, index: number): boolean {
  return saysAny(
    clauseOf(sentence.folded, index),
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

/** The period's own clause, the period marked as the first: `dispatched today, usually 1-2 days` has two. */
function clauseOf(folded: string, index: number): string {
  const marked = folded.replaceAll(`⟦${index}⟧`, '\u0002').replace(/⟦\d+⟧/g, '·').replaceAll('\u0002', '⟦0⟧');
  const clause = marked.split(/[,;，、]\s*/u).find((each) => each.includes('⟦0⟧')) ?? marked;
  return clause.replace(/[^\p{L}]/gu, '').length >= 3 ? clause : marked;
}

/** `Up to 7 days`: the first day is not told. */
function isUpTo(page: PageText, sentence: Sentence, index: number): boolean {
  const period = sentence.periods[index];
  if (!period || period.minDays !== period.maxDays) return false;
  const before = sentence.folded.slice(0, sentence.folded.indexOf(`⟦${index}⟧`)).trimEnd();
  const words = page.words.time.to.filter((word) => fold(word).length > 1).map((word) => fold(word));
  return words.some((word) => before.endsWith(` ${word}`) || before === word) && !/⟦\d+⟧\s?\S{1,6}$/u.test(before);
}
