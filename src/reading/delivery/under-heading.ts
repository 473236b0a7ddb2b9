import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import type { PageText } from '../text/page-text.ts';
import { allHits, saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import { CARRIERS } from './carriers.ts';
import { isReturnText, LONGEST_NAME, nameOf, namesMethod, type Offer, offerFrom } from './offer.ts';
import { isTitle } from './prose/prose.ts';
import { daysOf, isCondition, priceOf, sentenceOf } from './terms.ts';

const LONGEST_TERMS = 260;

/**
 * A heading that names a way, with price and days beneath. Not where the text beneath names several ways itself, or the
 * carrier that the heading leaves open.
 */
export function underHeading(
  page: PageText,
  heading: Block,
  under: Block[],
  offersIn: (block: Block) => Offer[],
): Offer[] {
  const block = asksForPickup(page, heading) ? told(heading) : heading;
  if (block.text.length > LONGEST_NAME || !isKnown(page, block, block !== heading)) return [];
  if (page.snapshot.nodes[block.ref]?.tag === 'h1' || isTitle(page, fold(block.text))) return [];
  const terms = under.filter((each) => !isRemark(page, each));
  // `Over 30 € we pay` in a box of its own under the last way is about all of them.
  const beneath = terms.filter((each, index) => index === 0 || !isCondition(page, each.text));
  const text = withoutSurcharges(page, beneath.map((each) => each.text).join('. '));
  const own = beneath.flatMap(offersIn);
  const open = !CARRIERS.test(fold(block.text)) && own.some((offer) => CARRIERS.test(fold(offer.name)));
  if (text === '' || own.length > 1 || open) return [];
  if (isOfferOfFree(page, block, text)) return [];
  // The price in the heading is the way's; what is asked beneath comes on top.
  const { name, price } = pricedHeading(page, block.text);
  const found =
    text.length > LONGEST_TERMS ? [] : offerFrom(page, name, price === '' ? text : `${price}. ${text}`, block);
  const offers = found.map((offer) => ({ ...offer, name: asWritten(name) ?? offer.name }));
  if (offers.length > 0 || own.length > 0) return offers;
  return isOnRequest(page, text) ? [{ ...bare(page, block), onRequest: true }] : barePickup(page, block, text);
}

/** `Free. To the islands 5 € on top`: what is asked on top is not the price, where one is told before it. */
function withoutSurcharges(page: PageText, text: string): string {
  const sentences = splitSentences(text);
  const isOnTop = (sentence: string, index: number) => {
    const told = sentenceOf(page, sentence);
    const before = sentenceOf(page, sentences.slice(0, index).join(' '));
    const onTop = told.amounts.length > 0 && saysAny(told.folded, page.words.notions.fees);
    return onTop && !CARRIERS.test(told.folded) && priceOf(page, before) !== null;
  };
  return sentences.filter((sentence, index) => !isOnTop(sentence, index)).join(' ');
}

function isKnown(page: PageText, block: Block, isPickup: boolean): boolean {
  const asks = /[?？]$/.test(block.text);
  return !asks && (isPickup || namesMethod(page, block.text) || isOneOfCards(page, block));
}

/** `Collection from the shop?`: the name of the way with a question mark and no verb. */
function asksForPickup(page: PageText, block: Block): boolean {
  if (!/[?？]$/.test(block.text)) return false;
  const name = fold(told(block).text);
  const opens = allHits(name, page.words.clock.pickup).some(({ index }) => index === 0);
  return opens && name.split(/\s+/).length <= 5;
}

function told(block: Block): Block {
  return { ...block, text: block.text.replace(/^[¿\s]+|[?？\s]+$/gu, '') };
}

/** `Free delivery` over `for baskets of 35 € and more`: the amount is a condition, and no way has it for its price. */
function isOfferOfFree(page: PageText, heading: Block, beneath: string): boolean {
  return saysAny(fold(heading.text), page.words.delivery.free) && sentenceOf(page, beneath).amounts.length > 0;
}

/** A heading's bracket belongs to the name where it tells the place or the carrier: `Parcel (Germany)`, `Pick-up (Leeds)`. */
function asWritten(heading: string): string | null {
  const inner = /^[^(（]{2,}[(（]([^)）]{2,30})[)）]$/u.exec(heading)?.[1];
  if (inner === undefined || /\d/.test(inner)) return null;
  const place = /^\p{Lu}[\p{L}'’.-]+(?:[\s-]\p{Lu}[\p{L}'’.-]+)*$/u.test(inner) || EASTERN_PLACE.test(inner);
  return place || CARRIERS.test(fold(inner)) ? heading : null;
}

/** Branches, towns and regions of Korea and Japan. */
const EASTERN_PLACE =
  /^[가-힣·\s]{1,8}점$|서울|경기|수도권|제주|전국|도서산간|지역|店$|[都道府県市区]$|地方|本州|北海道|沖縄|全国/u;

/** `※ islands 550 yen more`, `* not on Sundays`, what is done where something came broken: beside the terms, not in them. */
function isRemark(page: PageText, block: Block): boolean {
  const folded = fold(block.text);
  return /^[※＊*]/u.test(block.text) || (saysAny(folded, page.words.returns.faulty) && !CARRIERS.test(folded));
}

/** A heading of a part on fetching the goods: a way to have them, though neither price nor days are told. */
function barePickup(page: PageText, block: Block, beneath: string): Offer[] {
  const folded = fold(block.text);
  if (!saysAny(folded, page.words.clock.pickup) || CARRIERS.test(folded) || isReturnText(page, block.text)) return [];
  if (saysAny(fold(beneath), page.words.notions.no)) return [];
  return [bare(page, block)];
}

/** `By quote`, right at the start under the name of a way: a way whose price is told when asked. */
function isOnRequest(page: PageText, beneath: string): boolean {
  const [first = ''] = splitSentences(beneath);
  return saysAny(fold(first), page.words.delivery.onRequest) && !saysAny(fold(first), page.words.notions.no);
}

function bare(page: PageText, block: Block): Offer {
  return { name: nameOf(page, block.text), price: null, minDays: null, maxDays: null, block };
}

/** Cards such as `Islands | 14 € | 4-6 days`: two headings of one rank at least, each with its price in it, or over a price and days and no more. */
function isOneOfCards(page: PageText, block: Block): boolean {
  const tag = page.snapshot.nodes[block.ref]?.tag ?? '';
  if (!/^(?:h[2-6]|dt)$/.test(tag) || isReturnText(page, block.text)) return false;
  const priced = page.blocks.filter(
    (each) => each.heads && page.snapshot.nodes[each.ref]?.tag === tag && pricedHeading(page, each.text).price !== '',
  );
  if (priced.length >= 2 && priced.includes(block)) return true;
  const cards = page.blocks.filter(
    (each) => each.heads && page.snapshot.nodes[each.ref]?.tag === tag && isCard(page, each),
  );
  return cards.length >= 2 && cards.includes(block);
}

function isCard(page: PageText, heading: Block): boolean {
  const beneath = page.blocks.filter((each) => each.headings.at(-1)?.ref === heading.ref).map((each) => each.text);
  const told = sentenceOf(page, beneath.join('. '));
  // `Next working day` over a price tells the days itself.
  const inHeading = daysOf(page, sentenceOf(page, heading.text));
  const short = beneath.length >= 1 && beneath.length <= 4 && told.raw.length < 120;
  return (
    short && told.amounts.length <= 1 && priceOf(page, told) !== null && (daysOf(page, told) ?? inHeading) !== null
  );
}

/** `Courier to the door – 4.90 €`: a name and its price in one heading. */
function pricedHeading(page: PageText, heading: string): { name: string; price: string } {
  const [, name = '', price = ''] = /^(.{3,60}?)(?:\s*[:：|]\s*|\s+[–—-]\s+|\s*[(（])(.{2,24})$/u.exec(heading) ?? [];
  const told = name === '' || priceOf(page, sentenceOf(page, price)) === null;
  return told ? { name: heading, price: '' } : { name, price };
}
