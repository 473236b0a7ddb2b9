import { fold } from '../../shared/text.ts';
import type { PageText } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { DeliveryMethod } from '../types.ts';
import { CARRIERS } from './carriers.ts';
import { daysOf, priceOf, sentenceOf } from './terms.ts';

/** A way of delivery with the text that offers it. */
export interface Offer extends DeliveryMethod {
  block: { ref: number; text: string };
}

export const LONGEST_NAME = 70;

/** The offer of a name with the text beside it; none where that tells neither price nor days. */
export function offerFrom(page: PageText, name: string, rest: string, block: { ref: number; text: string }): Offer[] {
  if (ON_TOP.test(rest) && !CARRIERS.test(fold(name))) return [];
  const sentence = sentenceOf(page, rest);
  const inName = sentenceOf(page, name);
  const price = priceOf(page, sentence) ?? priceOf(page, inName);
  const days = daysOf(page, sentence) ?? daysOf(page, inName);
  if (price === null && days === null) return [];
  return [
    {
      name: nameOf(page, name),
      price,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      block: { ref: block.ref, text: block.text },
    },
  ];
}

/** `Cash on delivery: + 5 zł`: asked on top of a way, so none of its own. */
const ON_TOP =
  /^[\s:：|·–—-]*(?:\+|zzgl\.?|plus|zuzüglich|más|dodatkowo|papildomai|plusz|дополнительно|ещё)\s?(?=\d|\p{Sc})/iu;

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

/** The name as written, with the bracket that tells where it holds: `Pick-up (Pécs)`; not what goods or days it is for. */
export function nameOf(page: PageText, name: string): string {
  const place = /^(?<rest>[^([（]+)[([（](?<inner>[^)\]）]+)[)\]）]/u.exec(name.trim())?.groups;
  const clean = cleanName(name);
  return place && isPlace(page, place.inner ?? '') ? `${clean} (${place.inner})` : clean;
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
