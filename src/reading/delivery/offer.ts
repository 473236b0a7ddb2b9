import { fold } from '../../shared/text.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';
import type { DeliveryMethod } from '../types.ts';
import { CARRIERS } from './carriers.ts';
import { daysOf, priceOf, sentenceOf } from './terms.ts';

/** A way of delivery with the text that offers it. */
export interface Offer extends DeliveryMethod {
  /** What stood in a bracket after the name and is not part of it. */
  bracket?: string | null;
  /** Said to be priced when asked: a way though neither price nor days are told. */
  onRequest?: boolean;
  block: { ref: number; text: string };
}

export const LONGEST_NAME = 70;

/** The offer of a name with the text beside it; none where that tells neither price nor days. */
export function offerFrom(page: PageText, name: string, rest: string, block: { ref: number; text: string }): Offer[] {
  if (ON_TOP.test(rest) && !CARRIERS.test(fold(name))) return [];
  const sentence = sentenceOf(page, rest);
  const inName = sentenceOf(page, name);
  const price = priceOf(page, sentence) ?? priceOf(page, inName);
  const days = daysToFetch(page, name, sentence) ?? daysOf(page, inName);
  if (price === null && days === null) return [];
  return [
    {
      name: nameOf(page, withoutStreet(withoutDays(page, name))),
      price,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      bracket: bracketOf(name),
      block: { ref: block.ref, text: block.text },
    },
  ];
}

/** `Ready to fetch in 2 hours, else tomorrow`: told in hours, the day after is the exception; 24 hours are a day. */
function daysToFetch(page: PageText, name: string, sentence: Sentence): [number | null, number] | null {
  const fetched = saysAny(fold(name), page.words.clock.pickup) && !CARRIERS.test(fold(name));
  const hours =
    sentence.periods.length > 0 && sentence.periods.every((each) => each.unit === 'hour' && each.count < 24);
  return fetched && hours ? null : daysOf(page, sentence);
}

/** `Cash on delivery: + 5 zł`: asked on top of a way, so none of its own. */
const ON_TOP =
  /^[\s:：|·–—-]*(?:\+|zzgl\.?|plus|zuzüglich|más|dodatkowo|papildomai|plusz|дополнительно|ещё|dopłata|aufpreis|zuschlag|aufschlag|supplément|surcharge|extra|recargo|suplemento|felár|доплата|наценка|priemoka|추가|追加|別途)\s?(?:(?:de|von|of|w wysokości|в размере)\s)?(?=\d|\p{Sc})/iu;

/** Whether a short text names a way of delivery: a carrier, a kind, a place to collect. Charges beside it are none. */
export function namesMethod(page: PageText, name: string): boolean {
  const folded = fold(name);
  if (folded === '' || folded.length > LONGEST_NAME || isReturnText(page, name)) return false;
  if (saysAny(folded, page.words.notions.fees) && !CARRIERS.test(folded)) return false;
  return CARRIERS.test(folded) || saysAny(folded, page.words.delivery.methods);
}

export function isReturnText(page: PageText, text: string): boolean {
  return saysAny(fold(text), page.words.returns.about);
}

/** `Post tracked, 3-5 working days` in one cell: what stands after the comma tells how long it takes. */
export function withoutDays(page: PageText, name: string): string {
  const told = sentenceOf(page, name).periods.length > 0;
  const days =
    /\s*[,;·]\s*(?:\p{Ll}+\.?\s){0,2}\d{1,2}(?:\s?[-–—/]\s?\d{1,2}|\s\p{Ll}{1,4}\s\d{1,2})?\s?(?!h(?:rs?|oras?|eures?|ours?)?(?!\p{L}))\p{L}.*$/u;
  return told ? name.replace(days, '') : name;
}

/** `Collection in the shop, Leeds, 12 High Street`, `Pick-up, Budapest XIII.`: after the comma an address tells where. */
export function withoutStreet(name: string): string {
  return /\s[–—-]\s/.test(name) ? name : name.replace(STREET_AFTER, '');
}

const STREET_AFTER =
  /,\s(?:\p{Lu}\p{L}+,\s)(?=[^()]*\d)[^()]*$|,\s\p{Lu}\p{L}+\s[IVX]+\.?(?:\s(?:ker\p{L}*\.?))?$|,\s(?:ul\.|al\.|pl\.|ул\.|c\/|calle|rue|avenue|str\.)\s[^()]*\d[^()]*$/u;

/** The name as written, with the bracket that tells where it holds: `Pick-up (Pécs)`; not what goods or days it is for. */
export function nameOf(page: PageText, name: string): string {
  const place = /^(?<rest>[^([（]+)[([（](?<inner>[^)\]）]+)[)\]）]/u.exec(name.trim())?.groups;
  const clean = withoutLabel(page, cleanName(name));
  return place && (isPlace(page, place.inner ?? '') || isCarrierOf(page, clean, place.inner ?? ''))
    ? `${clean} (${place.inner})`
    : clean;
}

/** `Islands (DHL)`: who brings it, where the name says neither that nor how. */
function isCarrierOf(page: PageText, name: string, inner: string): boolean {
  return inner.length <= 24 && !/\d/.test(inner) && CARRIERS.test(fold(inner)) && !namesMethod(page, name);
}

/** `Shipping: DHL`, `Delivery by DHL` in the sums: the word for all delivery before a way's own name is a label. */
function withoutLabel(page: PageText, name: string): string {
  const { title, columns } = page.words.delivery;
  const [, label = '', rest = ''] = /^([^:：]{2,24}?)\s*[:：]\s*(.{2,})$/u.exec(name) ?? [];
  const folded = fold(label);
  const isLabel = [...title, ...columns.method, ...columns.price].some((word) => fold(word) === folded);
  if (isLabel) return rest;
  // `Delivery Colissimo`
  const first = name.split(/\s+/)[0] ?? '';
  const after = name.slice(first.length).trim();
  const opens = title.some((word) => fold(word) === fold(first)) && CARRIERS.exec(fold(after))?.index === 0;
  return opens ? after : name;
}

/** The bracket of a name as written, which tells two ways apart that are called the same without it. */
export function bracketOf(name: string): string | null {
  return /^[^([（]+([([（][^)\]）\d]{1,20}[)\]）])/u.exec(name.trim())?.[1] ?? null;
}

/** `in the city`, `Pécs`; nouns have capitals in German, so that there only the little word tells. */
function isPlace(page: PageText, inner: string): boolean {
  if (/\d/.test(inner) || inner.length > 30 || CARRIERS.test(fold(inner))) return false;
  if (WITHIN.test(inner)) return true;
  return (
    page.language !== 'de' && /^\p{Lu}\p{Ll}{2,}(?:[\s-]\p{Lu}\p{Ll}+)?$/u.test(inner) && !isReturnText(page, inner)
  );
}

const WITHIN = /^(?:within|innerhalb|в пределах|в черте|внутри|w obrębie|w granicach|dentro de|à l'intérieur)\s/iu;

export function cleanName(name: string): string {
  return name
    .replace(/[\s:：|–—-]+$/u, '')
    .replace(/\s*[([（].*$/u, '')
    .replace(/^[•·*✓–-]\s*/u, '')
    .trim()
    .replace(LINKS, '')
    .trim();
}

/** Little words between a name and its price. */
export const LINKS =
  /\s+(?:für|for|por|za|at|à|a|kost\p{L}*|cost\p{L}*|is|ist|est|es|to|от|за|už|po|op|w cenie|au prix de|al precio de)$/iu;
