import { fold, SPACELESS } from '../../../shared/text.ts';
import type { PageText } from '../../text/page-text.ts';
import { allHits, saysAny } from '../../text/patterns.ts';
import { CARRIERS } from '../carriers.ts';
import { type Offer, offerFrom } from '../offer.ts';
import { daysOf, isCondition, sentenceOf } from '../terms.ts';

interface Named {
  index: number;
  length: number;
}

/**
 * Ways of delivery in running text: `Courier with DPD to your door is 3.99 €, 1-2 days`. Each way takes what stands from
 * its name to the next one; where a text names only one, price and days may stand anywhere in it.
 */
export function fromProse(page: PageText, block: { ref: number; text: string }, text: string): Offer[] {
  if (text.length > 400 || isCondition(page, text)) return [];
  const names = namesIn(page, text);
  const [only] = names;
  const offers = names.flatMap((name, index) => {
    const from = only === name && index === 0 ? 0 : name.index;
    const part = text.slice(names.length === 1 ? 0 : from, names[index + 1]?.index ?? text.length);
    const said = text.slice(name.index, name.index + name.length).trim();
    const beside = fold(text.slice(name.index, name.index + name.length + 24)).replace(/[⟨\d].*$/u, '');
    if (saysAny(beside, page.words.notions.fees)) return [];
    return offerFrom(page, said, part.replace(said, ' '), { ref: block.ref, text });
  });
  const priced = offers.filter((offer) => offer.price !== null);
  return priced.map((offer) => ({ ...offer, ...lastDays(page, text, offer) }));
}

/** `Locker 13 zł, courier 16 zł, 2-5 days`: days said once at the end are everyone's. */
function lastDays(page: PageText, text: string, offer: Offer): Partial<Offer> {
  if (offer.maxDays !== null) return {};
  const sentence = sentenceOf(page, text);
  // Said in the middle they belong to the way beside them.
  const after = sentence.folded.slice(sentence.folded.indexOf('⟦0⟧'));
  const days = sentence.periods.length === 1 && !/⟨\d+⟩/.test(after) ? daysOf(page, sentence) : null;
  return days ? { minDays: days[0], maxDays: days[1] } : {};
}

/** Carriers first; where there are none, kinds of delivery. A name inside another is the longer one. */
export function namesIn(page: PageText, text: string): Named[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  const carriers = [...folded.matchAll(new RegExp(CARRIERS.source, 'gu'))].map((match) => ({
    index: match.index,
    length: match[0].length + restOf(page, match[0], text.slice(match.index + match[0].length)).length,
  }));
  const kinds = allHits(folded, page.words.delivery.methods).map(({ index, length }) => ({ index, length }));
  const all =
    carriers.length > 0
      ? [
          ...carriers,
          ...kinds.filter((kind) => isApart(kind, carriers, folded) || isBeside(page, kind, carriers, folded)),
        ]
      : kinds;
  return outermost(all).filter(({ index, length }) => !isTitle(page, folded.slice(index, index + length)));
}

/**
 * What belongs to a carrier's name after its known part: the end of a word that is declined (`Почта Росс|ии`), and a
 * capital, `Colissimo Europe`; in German every noun has one, and a kind of delivery is told apart.
 */
function restOf(page: PageText, carrier: string, after: string): string {
  const ending = carrier.includes(' ') ? (/^\p{Script=Cyrillic}{1,3}(?!\p{L})/u.exec(after)?.[0] ?? '') : '';
  const rest = after.slice(ending.length);
  const service = /^\s\p{Lu}\p{Ll}{3,}(?![\p{L}.!?:])/u.exec(rest)?.[0] ?? '';
  const isKind = allHits(fold(rest), page.words.delivery.methods).some(({ index }) => index <= 1);
  return page.language === 'de' || isKind ? ending : `${ending}${service}`;
}

/** "Delivery" alone names no way; fetching the goods, which heads parts as well, is one. */
export function isTitle(page: PageText, name: string): boolean {
  if (saysAny(name, page.words.clock.pickup)) return false;
  return allHits(name, page.words.delivery.title).some((hit) => hit.index === 0 && hit.length >= name.length - 1);
}

/** A kind that has a price of its own is another way than the carrier's beside it. */
function isApart(kind: Named, carriers: Named[], folded: string): boolean {
  const last = carriers.findLast((carrier) => carrier.index < kind.index);
  const between = last ? folded.slice(last.index + last.length, kind.index) : '';
  // `Standard (3.50 €) and next day with DPD (6.50 €)`: its own price stands before the next carrier.
  const next = carriers.find((carrier) => carrier.index > kind.index);
  const ahead = next ? folded.slice(kind.index + kind.length, next.index) : '';
  const first =
    last === undefined &&
    /^\s?[(（:：–-].{0,4}\d[^.!?。]{2,40}(?:[)）;,]|\s)/u.test(ahead) &&
    /[€$£¥₽₩円원]|zł|ft(?!\p{L})|руб/u.test(ahead);
  return first || (last !== undefined && /\d/.test(between));
}

/** `Packeta parcel point`: a kind right after a carrier is part of its name; a mere "delivery" is not. */
function isBeside(page: PageText, kind: Named, carriers: Named[], folded: string): boolean {
  const title = isTitle(page, folded.slice(kind.index, kind.index + kind.length));
  const gap = SPACELESS.test(folded[kind.index] ?? '') ? 0 : 1;
  return (
    !title &&
    carriers.some(
      ({ index, length }) =>
        kind.index === index + length + 1 ||
        kind.index === index + length + gap ||
        // `Kurier InPost`: the kind right before it.
        kind.index + kind.length + 1 === index,
    )
  );
}

function outermost(names: Named[]): Named[] {
  const sorted = names.toSorted((a, b) => a.index - b.index || b.length - a.length);
  const kept: Named[] = [];
  for (const name of sorted) {
    const last = kept.at(-1);
    // Words of one name stand side by side: `Royal Mail` `Tracked 48`.
    if (last && name.index <= last.index + last.length + 1)
      last.length = Math.max(last.length, name.index + name.length - last.index);
    else kept.push({ ...name });
  }
  return kept;
}
