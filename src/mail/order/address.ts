import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { looksLikeName } from '../names.ts';
import { hit, matchOf } from '../phrases.ts';
import type { Said } from '../types.ts';
import { phrases } from '../words.ts';
import { labelled, startsBlock } from './labelled.ts';
import { moneyIn } from './money.ts';

const SUM = /[×=]|(?<!\d)\d+[.,]\d{2}(?!\d)/;
/** Not the end of a code (`ZD55018`) nor the year of a date. */
const POSTCODE =
  /(?<![\d\p{L}])(?:\d{2}-\d{3}|LT-?\d{5}|〒?\d{3}-\d{4}|(?!(?:19|20)\d{2}[-./]\d)\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?!\d)/u;

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
  const payer = phrases(words, (one) => one.labels.billingAddress);
  // "Delivery address: as the billing address" makes that one the shopper's door.
  const shared = lines.some((line) => hit(without(fold(line), payer), labels) !== null);
  for (const found of labelled(lines, labels, 40)) {
    if (!shared && hit(fold(lines[found.line] ?? '').slice(0, 40), payer) !== null) continue;
    const beside = found.quote === lines[found.line];
    // "Need to change the address? Ring …" names no address.
    if (beside && !standsApart(lines[found.line] ?? '', found)) continue;
    // "Please do not write to this address. Helpdesk …": the word ends a sentence.
    if (isSentenceEnd(lines[found.line] ?? '', found)) continue;
    const start = found.line + 1;
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
      // One line in a block of its own is all of it.
      const alone = !beside && found.line + 2 <= lines.length && startsBlock(lines, start + 1);
      const loose = withoutPostcode(alone ? parts.slice(0, 1) : parts, beside || alone);
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
  return (
    pickupPoint(lines, words) ??
    pickupInside(lines, words) ??
    nameAndPostcode(lines, shared ? [] : payer) ??
    onOneLine(lines, shared ? [] : payer) ??
    besideEstimate(lines, words)
  );
}

/** The label is the last word of a sentence, and what follows is another one. */
function isSentenceEnd(line: string, found: { value: string; label: string }): boolean {
  const before = line.slice(
    0,
    Math.max(0, line.endsWith(found.value) ? line.length - found.value.length : line.length),
  );
  return /\p{L}{3}[.!]\s*$/u.test(before) && before.trim().split(/\s+/).length >= 4;
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
  const parted = beside ? /,/.test(text) || EASTERN_STREET.test(text) : block.length >= 2;
  if (money || long || !numbered || !parted) return null;
  return /\p{L}{3}/u.test(text) ? text : null;
}

/** Town or district, street and number, as they are written in one without commas. */
const EASTERN_STREET = /[시군구읍면도]\s.*[동로길리가]\s?\d|[都道府県市区町村].*\d/u;

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
    if (
      !standsApart(line, found) ||
      !/[:：\t]/.test(line) ||
      /(?:\p{L}{4}[.!?]|。)\s\p{Lu}/u.test(line) ||
      /[)）]/.test(place)
    )
      continue;
    return { value: plain(place, 200), quote: plain(found.quote, 240) };
  }
  return null;
}

/** The name of the locker before its kind: `Delivered: MAXIMA paštomatas, Savanorių pr. 255, Kaunas.` */
function pickupInside(lines: string[], words: MailWords[]): Said<string> | null {
  const kinds = phrases(words, (one) => one.pickup);
  for (const line of lines) {
    // "… to the parcel machine (Szeged, Mars tér)"
    const [, ahead = '', where = ''] = /^(.{4,200})\s\((\p{Lu}[^():]{2,40},\s[^():]{3,60})\)/u.exec(line) ?? [];
    if (where !== '' && hit(fold(ahead).slice(-60), kinds) !== null && !timeLike(where) && moneyIn(where).length === 0)
      return { value: plain(where, 200), quote: plain(line, 240) };
    const place = line
      .slice(line.search(/[:：\t][^:：\t]*$/u) + 1)
      .replace(/[\s.。]+$/u, '')
      .trim();
    const parted = place.length < line.length - 1 && /,\s.*\p{L}/u.test(place) && /\p{L}.*\d/u.test(place);
    if (!parted || place.length > 110 || /(?:\p{L}{4}[.!?]|。)\s/u.test(place) || timeLike(place)) continue;
    if (hit(fold(place).slice(0, 50), kinds) !== null && moneyIn(place).length === 0)
      return { value: plain(place, 200), quote: plain(line, 240) };
  }
  return null;
}

/** Name, street and postcode on one line under a line that ends in a colon: `We send it to:` over `Anna Berg, Elm St 2, 04105 Leipzig`. */
function onOneLine(lines: string[], payer: readonly string[]): Said<string> | null {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (line.length > 110 || !/[:：]$/.test(above) || hit(fold(above), payer) !== null) continue;
    const [name = '', ...rest] = line.split(/,\s+/);
    const place = rest.join(', ');
    const street = /\d/.test(place.replace(POSTCODE, ''));
    if (looksLikeName(name) && rest.length >= 2 && POSTCODE.test(place) && street && !SUM.test(line))
      return { value: plain(line, 200), quote: plain(`${above} ${line}`, 240) };
  }
  return null;
}

/** In a sentence that says when it comes: `Delivery from 12 January, at 8 Mill Lane, Leeds LS1 4AB.` */
export function comesTo(lines: string[], words: MailWords[]): Said<string> | null {
  const coming = phrases(words, (one) => one.labels.deliveryEstimate);
  return handedOverAt(lines.filter((line) => hit(fold(line), coming) !== null));
}

/** Street, postcode and town on one line, right beside when it arrives or where it can be followed. */
function besideEstimate(lines: string[], words: MailWords[]): Said<string> | null {
  const beside = phrases(words, (one) => [...one.labels.deliveryEstimate, ...one.labels.tracking]);
  for (const [index, line] of lines.entries()) {
    const street = line.replace(POSTCODE, ' ');
    const whole =
      POSTCODE.test(line) && /,/.test(line) && /\p{L}{2}/u.test(street) && /(?<!\d)\d{1,4}(?!\d)/.test(street);
    if (!whole || line.length > 90 || /[:：!?@|©]|[.。]$/u.test(line) || SUM.test(line) || index === lines.length - 1)
      continue;
    const near = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
    if (near.some((one) => one.length < 120 && hit(fold(one), beside) !== null))
      return { value: plain(line, 200), quote: plain(line, 240) };
  }
  return null;
}

/** Lines of the beginning in which a letter says where it left the parcel. */
const TELLING_LINES = 8;

/** In the sentence that tells of the delivery: `… delivered your order to 14 Mill Lane, Leeds LS1 4AB.` */
export function handedOverAt(lines: string[]): Said<string> | null {
  for (const line of lines.slice(0, TELLING_LINES)) {
    const street = line.length < 400 ? (STREET_IN_SENTENCE.exec(line)?.[1] ?? '') : '';
    if (POSTCODE.test(street)) return { value: plain(street.replace(/[.!]$/, ''), 200), quote: plain(line, 240) };
  }
  return null;
}

/** A place's words from a small word on to the end: a street with its number, a comma, a postcode. */
const STREET_IN_SENTENCE =
  /(?:^|\s)(?:to|at|in|an|en|à|au|na|pod|do|adres(?:em|u|as)?|по адресу|на|adresu|címre|címen)[:\s]\s*(?:the address |adresse |la dirección |l'adresse |adres )?((?:\p{Lu}|\d)[^:?!]{3,60}\d[^:?!]{0,60}$)/u;

function without(folded: string, labels: readonly string[]): string {
  return labels.reduce((text, label) => {
    const found = matchOf(text, label);
    return found ? `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}` : text;
  }, folded);
}

/** Without a label: a person's name over a street and a postcode. */
function nameAndPostcode(lines: string[], payer: readonly string[]): Said<string> | null {
  for (const [index, line] of lines.entries()) {
    if (/[:：。]/.test(line)) continue;
    if (hit(fold(lines[index - 1] ?? '').slice(0, 40), payer) !== null) continue;
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
