import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit, matchOf } from '../phrases.ts';
import type { Said } from '../types.ts';
import { partsOf, phrases } from '../words.ts';
import { labelled } from './labelled.ts';
import { moneyIn } from './money.ts';

/** Letters, digits and dashes with at least one digit; no date, no price, no year alone. */
const NUMBER =
  /[（([]?(?:[#№＃]|[nN][°ºo]\.?|[nN][rR]\.?|N[oO]\.?|[nN]um\.?|:)?\s*[#№＃：:]?\s*((?:\p{Lu}{1,8}[-_/])*\p{Lu}{0,8}\d[\p{Lu}\d]*(?:[-_/][\p{Lu}\d]{1,12}|(?<=\p{Lu}\S{1,20})\.\d{2,6}(?!\d)){0,4})/u;

/** The order number, from its label in subject or text. */
export function orderNumber(
  subject: string,
  lines: string[],
  words: MailWords[],
  known: string | null,
): Said<string> | null {
  const all = [subject, ...lines];
  if (known !== null) {
    const line = all.find((one) =>
      new RegExp(`(?<![\\p{L}\\d])${known.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(one),
    );
    if (line !== undefined) return { value: known, quote: plain(line, 200) };
  }
  const labels = phrases(words, (one) => one.labels.orderNumber);
  const strict = labelled(all, labels, 60).flatMap((found) => {
    const value = numberAt(found.value);
    return value === null ? [] : [{ value, quote: plain(found.quote, 200), label: found.label }];
  });
  const [first] = strict;
  if (first) return { value: first.value, quote: first.quote };
  const orders = partsOf(words).flatMap((parts) => parts.order);
  const before = labelled(all, [...labels, ...orders], 60).flatMap((found) => {
    const value =
      numberBefore(all[found.line] ?? '', found.label) ??
      lettersAt(found.value) ??
      smallLettersAt(found.value) ??
      namedNumber(found.value);
    return value === null ? [] : [{ value, quote: plain(all[found.line] ?? '', 200) }];
  });
  if (before[0]) return before[0];
  const hashed = all
    .map((line) => ({ line, match: /[#№＃]\s?([\p{Lu}\d][\p{Lu}\d-]{2,20})/u.exec(line) }))
    .find(({ match }) => match?.[1] && /\d{2}/.test(match[1]));
  if (hashed?.match?.[1]) return { value: hashed.match[1], quote: plain(hashed.line, 200) };
  return ofSubject(subject, lines, words);
}

/** `BB1190442 on its way`: a code of letters and figures in the subject that stands in the mail again, and not as the parcel's. */
function ofSubject(subject: string, lines: string[], words: MailWords[]): Said<string> | null {
  const code = /(?<![\p{L}\d-])(\p{Lu}{1,6}[-_/]?\d{4,10}(?:[-_/]\d{1,10}){0,3})(?![\p{L}\d_/-])/u.exec(subject)?.[1];
  if (code === undefined) return null;
  const parcels = phrases(words, (one) => one.labels.tracking);
  const line = lines.find((one) => one.includes(code) && hit(fold(one), parcels) === null);
  return line === undefined ? null : { value: code, quote: plain(line, 200) };
}

/** Hungarian, Korean and Japanese put the number first: `ZK-55120 számú rendelése`, `1042번 주문`. */
function numberBefore(line: string, label: string): string | null {
  const at = matchOf(fold(line), label)?.index ?? 0;
  const found =
    /(?<![\p{L}\d-])[#№]?((?:\p{Lu}{1,8}[-_/])*\p{Lu}{0,8}\d[\p{Lu}\d]*(?:[-_/][\p{Lu}\d]{1,12}){0,4})(?:-?(?:[eaoö]s))?\s?(?:\.?\s?számú|\.?\s?sz\.|azonosítójú|sorszámú|numbered|번|号の|号|番の|番)?\s*(?:meg)?$/u.exec(
      line.slice(0, at),
    )?.[1];
  return found && found.replace(/\D/g, '').length >= 3 && !looksLikeDate(found) ? found : null;
}

/** References made of capitals alone: `Commande : XKBKNABJK`. */
function lettersAt(value: string): string | null {
  return /^[:：#№\s]*([A-Z]{8,12})(?![\p{L}\d])/u.exec(value)?.[1] ?? null;
}

/** References in small letters: `8f22-41aa`. */
function smallLettersAt(value: string): string | null {
  const found = /^[:：#№\s]*((?=[a-z]*\d)[a-z\d]{3,}(?:-[a-z\d]{2,}){0,4})(?![\p{L}\d])/u.exec(value)?.[1];
  return found && found.length >= 6 && found.replace(/\D/g, '').length >= 3 && !looksLikeDate(found) ? found : null;
}

/** Behind the store's name: `Your order at Behrmann (number: 10482)`. */
function namedNumber(value: string): string | null {
  const found =
    /[(（][^()（）\d]{2,24}[:：#№]\s?((?:\p{Lu}{1,8}[-_/])?\p{Lu}{0,8}\d[\p{Lu}\d]*(?:[-_/][\p{Lu}\d]{1,12}){0,4})\s?[)）]/u.exec(
      value,
    )?.[1];
  return found && found.replace(/\D/g, '').length >= 3 && !looksLikeDate(found) ? found : null;
}

/** The number at the beginning of a value, after at most two small words (`number:`, `is`, `nr`). */
function numberAt(value: string): string | null {
  const start = value.replace(/^(?:[\p{Ll}.:()]{1,14}[\s:.]+){0,2}/u, '').slice(0, 60);
  for (const text of [value.slice(0, 60), start]) {
    const match = NUMBER.exec(text);
    if (!match?.[1] || match.index > 3) continue;
    const found = match[1];
    // "18 990 Ft" is a sum.
    if (
      moneyIn(text).some(
        (money) => money.index <= match.index + match[0].length - 1 && money.index + money.text.length > match.index,
      )
    )
      continue;
    const after = text.slice(match.index + match[0].length);
    if (
      looksLikeDate(`${found}${after}`) ||
      /^\s?(?:€|%|\$|£|zł|Ft|руб|원|円|EUR|x\s|×|日|月|년|월|個|点|개|db|шт|vnt|st\.)/u.test(after) ||
      /^[.,]\d{2}(?!\d)/.test(after)
    )
      continue;
    if (found.replace(/\D/g, '').length >= 2) return found;
  }
  return null;
}

function looksLikeDate(text: string): boolean {
  return (
    // `118/11/2026` counts the orders of a month.
    /^(?:\d{4}|3[01]|[0-2]?\d)[./-]\d{1,2}[./-]\d{1,4}(?!\d)/.test(text) ||
    /^\d{4}\s?[년年]/.test(text) ||
    /^\d{1,2}[:.]\d{2}(?!\d)/.test(text) ||
    (/^(?:19|20)\d{2}(?:$|[\s.,])/.test(text) && !/^\d{5}/.test(text)) ||
    /^\d{1,2}\.? (?:\p{Ll}{3,})/u.test(text)
  );
}
