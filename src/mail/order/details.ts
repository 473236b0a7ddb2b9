import type { MailWords } from '../../lexicon/mail-words.ts';
import type { Phrases } from '../../lexicon/types.ts';
import { fold, plain } from '../../shared/text.ts';
import { looksLikeName } from '../names.ts';
import { hit, matchOf, type Sentence } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';
import { labelled } from './labelled.ts';
import { moneyIn } from './money.ts';

const SUM = /[×=]|(?<!\d)\d+[.,]\d{2}(?!\d)/;
const POSTCODE = /(?<!\d)(?:\d{2}-\d{3}|LT-?\d{5}|〒?\d{3}-\d{4}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?!\d)/;

/** The delivery address: up to five lines below its label, or what stands beside it. */
export function deliveryAddress(lines: string[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.address);
  const stops = phrases(words, (one) => [
    ...one.labels.billingAddress,
    ...one.labels.payment,
    ...one.labels.phone,
    ...one.labels.total,
    ...one.labels.items,
    ...one.labels.deliveryEstimate,
    ...one.closings,
  ]);
  for (const found of labelled(lines, labels, 40)) {
    const beside = found.quote === lines[found.line];
    // "Need to change the address? Ring …" names no address.
    if (beside && !standsApart(lines[found.line] ?? '', found)) continue;
    const start = beside ? found.line + 1 : found.line + 1;
    const below: string[] = [];
    for (const line of lines.slice(start, start + 6)) {
      if (hit(fold(line), stops) !== null && !POSTCODE.test(line)) break;
      // Sums and counts are no street.
      if (SUM.test(line)) break;
      if (line.length > 80 || (/[.!?]$/.test(line) && line.split(' ').length > 7)) break;
      below.push(line.replace(/\t/g, ', '));
    }
    const parts = beside ? [found.value.replace(/\t/g, ', '), ...below] : below;
    const end = parts.findIndex((part) => POSTCODE.test(part));
    if (end < 0 || end > 4) {
      const loose = withoutPostcode(parts, beside);
      if (loose === null) continue;
      return { value: plain(loose, 200), quote: plain(`${beside ? '' : (lines[found.line] ?? '')} ${loose}`, 240) };
    }
    const streetAfter =
      parts[end + 1] !== undefined &&
      !/\d/.test(
        parts
          .slice(0, end + 1)
          .join(' ')
          .replace(POSTCODE, ''),
      )
        ? 2
        : 1;
    const address = parts.slice(0, end + streetAfter).join(', ');
    if (!/\p{L}{2}/u.test(address) || address.length > 300) continue;
    return { value: plain(address, 200), quote: plain(`${beside ? '' : (lines[found.line] ?? '')} ${address}`, 240) };
  }
  return pickupPoint(lines, words) ?? nameAndPostcode(lines);
}

/** The label ends there: a colon, a dash or a column follows, or the value begins with a capital or a number. */
function standsApart(line: string, found: { value: string }): boolean {
  const before = line.slice(0, Math.max(0, line.lastIndexOf(found.value)));
  return /[:：\t\])】〕–—-]\s*$/u.test(before) || /^[\p{Lu}\d〒\u3040-\u9fff\uac00-\ud7af]/u.test(found.value);
}

/** Streets and towns without a postcode: `Вологда, ул. Мира, 12`, or two short lines and more with a house number. */
function withoutPostcode(parts: string[], beside: boolean): string | null {
  const block = (beside ? parts.slice(0, 1) : parts.slice(0, 4)).filter((part) => !/[:：]/.test(part));
  const text = block.join(', ');
  const money = moneyIn(text).length > 0;
  const numbered = /\p{L}[^\d]{0,20}\d{1,4}(?!\d)/u.test(text);
  const long = /\d{5,}/.test(text) || text.length > 140 || /[.!?。]\s*$/.test(text) || timeLike(text);
  if (money || long || !numbered || (beside ? (text.match(/,/g) ?? []).length < 1 : block.length < 2)) return null;
  return /\p{L}{3}/u.test(text) ? text : null;
}

function timeLike(text: string): boolean {
  return /\d{1,2}[:：]\d{2}|\d{1,2}\s?[月월]\s?\d/u.test(text);
}

/** A parcel locker or shop where the shopper fetches it: `Paczkomat WAW01M`, `Paštomatas: Rimi, Vyžuonų g. 4`. */
function pickupPoint(lines: string[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.pickup);
  for (const found of labelled(lines, labels, 20)) {
    const value = found.value.split('\t')[0]?.replace(/^[(\s]+/, '') ?? '';
    const money = moneyIn(value)[0];
    const place = (money ? value.slice(0, money.index) : value).replace(/[\s,;:–—-]+$/u, '').trim();
    if (
      place.length < 4 ||
      place.length > 120 ||
      !/\d/.test(place) ||
      !/\p{Lu}|[\u3040-\u9fff\uac00-\ud7af]/u.test(place)
    )
      continue;
    const line = lines[found.line] ?? '';
    if (!standsApart(line, found) || !/[:：\t]/.test(line) || /[.!?。]\s\p{Lu}/u.test(line) || /[)）]/.test(place))
      continue;
    return { value: plain(place, 200), quote: plain(found.quote, 240) };
  }
  return null;
}

/** Without a label: a person's name over a street and a postcode. */
function nameAndPostcode(lines: string[]): Said<string> | null {
  for (const [index, line] of lines.entries()) {
    if (/[:：。]/.test(line)) continue;
    if (!looksLikeName(line) && !/^\S{1,8}\s?\S{0,6}\s?(?:様|님)$/u.test(line)) continue;
    const below = lines.slice(index + 1, index + 5);
    const end = below.findIndex((one) => POSTCODE.test(one) && one.length < 80);
    if (
      end < 1 ||
      !/\d/.test(below.slice(0, end).join(' ')) ||
      /[:：。]/.test(below.slice(0, end + 1).join(' ')) ||
      below.slice(0, end + 1).some((one) => SUM.test(one))
    )
      continue;
    const address = [line, ...below.slice(0, end + 1)].join(', ');
    return { value: plain(address, 200), quote: plain(address, 240) };
  }
  return null;
}

/** When the goods should arrive: the label's value or a sentence with a date or a number of days. */
export function deliveryEstimate(lines: string[], sentences: Sentence[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.deliveryEstimate);
  for (const found of labelled(lines, labels, 60)) {
    const when =
      timeIn(found.value, words) ??
      (hit(
        fold(found.value).slice(0, 60),
        phrases(words, (one) => one.soon),
      ) === null
        ? null
        : found.value);
    if (when !== null && found.value.length < 200) return { value: plain(when, 100), quote: plain(found.quote, 240) };
  }
  for (const sentence of sentences) {
    if (hit(sentence.folded, labels) === null) continue;
    const when = timeIn(sentence.raw, words) ?? soonIn(sentence, words);
    if (when !== null) return { value: plain(when, 100), quote: plain(sentence.raw, 240) };
  }
  return byWayOfDelivery(lines, words);
}

/** "Tomorrow", "by the weekend". */
function soonIn(sentence: Sentence, words: MailWords[]): string | null {
  const said = hit(
    sentence.folded,
    phrases(words, (one) => one.soon),
  );
  return said === null ? null : sentence.raw;
}

/** The days that stand beside the way of delivery: `Tracked 48 (2–4 working days)`. */
function byWayOfDelivery(lines: string[], words: MailWords[]): Said<string> | null {
  const ways = phrases(words, (one) => one.charges.slice(0, 3));
  const units = phrases(words, (one) => one.timeUnits);
  for (const [index, line] of lines.entries()) {
    const named = [line, lines[index - 1] ?? ''].some((one) => one.length < 60 && hit(fold(one), ways) !== null);
    if (!named || line.length > 90 || !/\d/.test(line) || hit(fold(line), units) === null) continue;
    return { value: plain(line, 100), quote: plain(line, 240) };
  }
  return null;
}

const DATE =
  /\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?|\d{1,2}[./-]\s?\d{1,2}(?:[./-]\s?\d{2,4})?\.?(?!\d)|(?:\d{4}\s?[년年]\s?)?\d{1,2}\s?[월月]\s?\d{1,2}\s?[일日]/;
const SPAN = /\d{1,3}\s?(?:-|–|—|~|〜|～|to|bis|à|a|do|to|iki|до|és)?\s?\d{0,3}/;

/** A date, a weekday or a number of days in a text, as it stands there; null when there is none. */
export function timeIn(text: string, words: MailWords[]): string | null {
  const folded = fold(text);
  const bare = moneyIn(text).reduce((rest, money) => rest.replace(money.text, ' '), text);
  const date = DATE.exec(bare)?.[0];
  if (date && !/^\d{1,2}[.-]\d{2}$/.test(date.trim())) return around(text, date);
  for (const one of words) {
    const month = one.months.flat().find((name) => dayBeside(folded, matchOf(folded, name)));
    if (month) return around(text, month);
    const unit = one.timeUnits.find((name) => matchOf(folded, name));
    if (unit && (SPAN.test(bare) || Object.keys(one.numbers).some((number) => matchOf(folded, number))))
      return around(text, unit);
    const day = one.weekdays.find((name) => name.length > 3 && matchOf(folded, name));
    if (day) return around(text, day);
  }
  return null;
}

/** A day's number right before or after the month's name: `24 november`, `3 de mayo`, `november 24`. */
function dayBeside(folded: string, month: { index: number; length: number } | null): boolean {
  if (month === null) return false;
  return (
    /\d{1,2}\S{0,3}\s*(?:de |of |i )?$/.test(folded.slice(Math.max(0, month.index - 10), month.index)) ||
    /^\s*\d{1,2}/.test(folded.slice(month.index + month.length))
  );
}

function around(text: string, _found: string): string {
  return text.replace(/\t/g, ' ').split(/(?<=[.!。])\s/)[0] ?? text;
}

/** How it is paid: the label's value, or a known way to pay named in the mail. */
export function paymentIn(lines: string[], words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.payment);
  const ways = phrases(words, (one) => one.payments);
  for (const found of labelled(lines, labels, 40)) {
    const way = hit(fold(found.quote), ways);
    if (way === null) continue;
    const value = found.value.split('\t')[0] ?? '';
    return { value: plain(value !== '' && value.length < 60 ? value : way, 80), quote: plain(found.quote, 200) };
  }
  const line = lines.find((one) => hit(fold(one), ways) !== null);
  return line === undefined ? null : { value: plain(hit(fold(line), ways) ?? '', 80), quote: plain(line, 200) };
}

/** A sentence that says how to cancel or change. */
export function cancelIn(sentences: Sentence[], cancel: Phrases): Said<boolean> | null {
  const found = sentences.find((sentence) => hit(sentence.folded, cancel) !== null);
  return found ? { value: true, quote: plain(found.raw, 240) } : null;
}
