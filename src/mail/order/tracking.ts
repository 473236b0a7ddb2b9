import type { MailWords } from '../../lexicon/mail-words.ts';
import { fold, plain } from '../../shared/text.ts';
import { hit } from '../phrases.ts';
import type { HtmlReading } from '../source/html-text.ts';
import type { Said } from '../types.ts';
import { partsOf, phrases } from '../words.ts';
import { labelled } from './labelled.ts';

const CARRIERS =
  /dhl|dpd|gls|ups\.com|fedex|hermes|evri|royalmail|parcelforce|yodel|inpost|paczkomat|poczta-polska|posta\.hu|foxpost|packeta|sprinter|omniva|lpexpress|post\.lt|venipak|cdek|boxberry|pochta|dellin|cjlogistics|epost|hanjin|lotteglogis|doortodoor|kuronekoyamato|sagawa|japanpost|colissimo|laposte|chronopost|mondialrelay|relaiscolis|correos|seur|mrw|nacex|usps|canadapost|aftership|parcelapp|17track|deutschepost|postnord|sendcloud/i;
const TRACKING_PATH =
  /track|trace|sendungsverfolgung|suivi|seguimiento|sledz|sledzenie|nyomkovet|csomagkovet|tracking|otslezhiv|sekim|paket|parcel|shipment|delivery-status/i;

/** Where the parcel can be followed: a link where there is one, else the number. */
export function trackingIn(lines: string[], html: HtmlReading | null, words: MailWords[]): Said<string> | null {
  const labels = phrases(words, (one) => one.labels.tracking);
  const links = [
    ...(html?.links ?? []),
    ...lines.flatMap((line) =>
      [...line.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map((match) => ({
        href: match[0].replace(/[.,;]+$/, ''),
        text: line,
      })),
    ),
  ].filter((link) => /^https?:/i.test(link.href));
  const link =
    links.find((one) => CARRIERS.test(hostOf(one.href)) && /\d|track|trace/i.test(one.href)) ??
    links.find((one) => hit(fold(one.text), labels) !== null && !isAccountLink(one.href)) ??
    links.find(
      (one) =>
        TRACKING_PATH.test(one.href.replace(/^https?:\/\/[^/]+/, '')) &&
        !/utm_|click\?|unsubscribe|open\.php/i.test(one.href),
    );
  if (link) return { value: link.href.slice(0, 500), quote: plain(link.text || link.href, 240) };
  for (const found of labelled(lines, labels, 30)) {
    const number = /(?<![\p{L}\d])([A-Z]{0,5}\d[A-Z\d]*(?:[ -]?[A-Z\d]{2,}){0,6})(?![\p{Ll}])/u.exec(
      found.value.slice(0, 60),
    )?.[1];
    if (number && number.replace(/\D/g, '').length >= 6)
      return { value: number.trim(), quote: plain(found.quote, 200) };
  }
  // Postal services number parcels alike (UPU S10): two letters, nine digits, the country.
  const postal = lines.flatMap((line) => {
    const number = /(?<![A-Z\d])[A-Z]{2}\s?\d{3,4}\s?\d{3,4}\s?\d{1,3}\s?[A-Z]{2}(?![A-Z\d])/.exec(line)?.[0];
    return number && number.replace(/\D/g, '').length === 9 ? [{ value: number, quote: plain(line, 200) }] : [];
  })[0];
  return postal ?? besideParcel(lines, words) ?? besideCarrier(lines);
}

/** A long code on the line that names the carrier: `Evri, ref. T00AB0012345678`. */
function besideCarrier(lines: string[]): Said<string> | null {
  for (const line of lines) {
    const code = /(?<![\p{L}\d])(?=[A-Z\d]*\d{5})[A-Z\d]{10,}(?![\p{L}\d])/u.exec(line)?.[0];
    if (code && CARRIERS.test(line)) return { value: code, quote: plain(line, 200) };
  }
  return null;
}

/** A long number right behind the word for the parcel: "your parcel 31029845 was handed over". */
function besideParcel(lines: string[], words: MailWords[]): Said<string> | null {
  const parcels = partsOf(words).flatMap((parts) => parts.parcel.filter((word) => !parts.order.includes(word)));
  for (const found of labelled(lines, parcels, 40)) {
    const number = /^(?:\p{L}{1,3}[.°º]?\s|[№#:]\s?)?([A-Z]{0,3}\d[A-Z\d]{7,})(?![\p{L}\d])/u.exec(found.value)?.[1];
    if (number) return { value: number, quote: plain(found.quote, 200) };
  }
  return null;
}

function hostOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return '';
  }
}

function isAccountLink(href: string): boolean {
  return /unsubscribe|preferences|\/login|\/account\/?$/i.test(href);
}
