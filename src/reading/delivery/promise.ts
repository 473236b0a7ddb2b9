import type { ServiceWords } from '../../lexicon/service-words.ts';
import type { Money } from '../../shared/money.ts';
import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { allHits, firstHit, saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DeliveryMethod, Read } from '../types.ts';
import { daysOf, priceOf } from './terms.ts';

/** The cheapest stated price of delivery: among the methods, else in a sentence on delivery. */
export function deliveryCost(page: PageText, methods: Read<DeliveryMethod[]> | null): Read<Money> | null {
  const prices = (methods?.value ?? []).flatMap((method) => method.price ?? []);
  const cheapest = prices.toSorted((a, b) => a.amountMinor - b.amountMinor)[0];
  if (methods && cheapest) return { ...methods, value: cheapest };
  for (const { block, sentence } of deliverySentences(page)) {
    if (sentence.raw.length > 200 || !(isPriceOfDelivery(page, sentence) || isUnderDelivery(page, block, sentence)))
      continue;
    const price = priceOf(page, sentence);
    if (price !== null && (price.amountMinor > 0 || sentence.raw.length < 90))
      return read(page, price, block.ref, sentence.raw);
  }
  return null;
}

/** The amount stands right at a word of delivery; `24.90 € plus shipping` is the price of the goods. */
function isPriceOfDelivery(page: PageText, sentence: Sentence): boolean {
  const words = page.words.delivery.about;
  const before = words.map((word) => `${word} … $`);
  const hits = [
    ...allHits(sentence.folded, before).filter((hit) => hit.length < 60),
    ...allHits(
      sentence.folded,
      words.map((word) => `$ ${word}`),
    ),
  ];
  if (hits.length > 0) return true;
  return sentence.amounts.length === 0 && allHits(sentence.folded, words).length > 0;
}

/** A short line under a heading of delivery: `Within Austria: 3.90 €`. */
function isUnderDelivery(page: PageText, block: Block, sentence: Sentence): boolean {
  const heading = block.headings.at(-1);
  return (
    sentence.raw.length < 90 &&
    heading !== undefined &&
    saysAny(fold(heading.text), page.words.delivery.title) &&
    topicOf(page, block) === 'delivery'
  );
}

/** From the first to the last day a parcel may come. */
export function deliveryDays(
  page: PageText,
  methods: Read<DeliveryMethod[]> | null,
): Read<{ minDays: number; maxDays: number }> | null {
  const timed = (methods?.value ?? []).filter((method) => method.maxDays !== null);
  if (methods && timed.length > 0) {
    const minDays = Math.min(...timed.map((method) => method.minDays ?? method.maxDays ?? 0));
    return { ...methods, value: { minDays, maxDays: Math.max(...timed.map((method) => method.maxDays ?? 0)) } };
  }
  for (const { block, sentence } of deliverySentences(page)) {
    const says =
      saysAny(sentence.folded, page.words.delivery.about) ||
      (topicOf(page, block) === 'delivery' && sentence.raw.length < 80);
    const days = says ? daysOf(page, sentence) : null;
    if (days) return read(page, { minDays: days[0] ?? days[1], maxDays: days[1] }, block.ref, sentence.raw);
  }
  return null;
}

/** A date or a weekday by which the parcel is to come, as written. */
export function deliveryDate(page: PageText): Read<string> | null {
  for (const block of readable(page)) {
    if (!block.visible || block.text.length > 240 || block.region === 'footer') continue;
    for (const sentence of page.sentencesOf(block)) {
      const lead = firstHit(sentence.folded, page.words.delivery.date);
      if (!lead || saysAny(sentence.folded, page.words.returns.about)) continue;
      const near = sentence.folded.slice(Math.max(0, lead.index - 40), lead.index + lead.length + 60);
      const date = dateIn(page, near);
      if (date) return read(page, date, block.ref, sentence.raw);
    }
  }
  return null;
}

const datePatterns = new WeakMap<ServiceWords, RegExp>();

function dateIn(page: PageText, text: string): string | null {
  const pattern = datePatterns.get(page.words) ?? datePattern(page);
  datePatterns.set(page.words, pattern);
  return pattern.exec(text)?.[0] ?? null;
}

function datePattern(page: PageText): RegExp {
  const months = page.words.time.months.flat().map((month) => fold(month).replace('*', '\\p{L}*'));
  const weekdays = page.words.time.weekdays
    .flat()
    .filter((day) => day.length > 3 || /[\u3040-\u9fff\uac00-\ud7af]/.test(day))
    .map((day) => fold(day).replace('*', '\\p{L}*'));
  const date = [
    '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}',
    '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
    '\\d{1,2}\\.\\s?\\d{1,2}\\.(?!\\d)',
    `\\d{1,2}(?:st|nd|rd|th|er)?\\.?\\s?(?:de\\s)?(?:${months.join('|')})(?!\\p{L})`,
    `(?<!\\p{L})(?:${months.join('|')})\\.?\\s\\d{1,2}(?!\\d)`,
    '\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]',
  ].join('|');
  const weekday = `(?<!\\p{L})(?:${weekdays.join('|')})(?!\\p{L})`;
  const patterns = [`${weekday},?\\s(?:${date})`, date, weekday];
  return new RegExp(patterns.join('|'), 'u');
}

function deliverySentences(page: PageText) {
  return readable(page).flatMap((block: Block) => {
    const topic = topicOf(page, block);
    return page.sentencesOf(block).flatMap((sentence) => {
      const returns = saysAny(sentence.folded, page.words.returns.about);
      const about = saysAny(sentence.folded, page.words.delivery.about);
      return !returns && (about || topic === 'delivery') ? [{ block, sentence }] : [];
    });
  });
}
