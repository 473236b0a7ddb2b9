import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { isOverTitle } from '../text/over-title.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { allHits, firstHit, saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import type { DeliveryMethod, Read } from '../types.ts';
import { fromBoldNames } from './bold-names.ts';
import { fromCards } from './cards.ts';
import { CARRIERS } from './carriers.ts';
import { fromChoices } from './choices.ts';
import { ofOrder } from './chosen-method.ts';
import { fromLabels, partOf } from './labelled-method.ts';
import { boldLead, boxLead } from './lead.ts';
import { isReturnText, namesMethod, type Offer, offerFrom } from './offer.ts';
import { byItsCarrier } from './prose/by-carrier.ts';
import { fromClauses } from './prose/clauses.ts';
import { fromProse, isTitle, namesIn } from './prose/prose.ts';
import { besideTable, fromTables, isOfDelivery, isPlainOffer } from './rows/tables.ts';
import { fromTopicRows } from './rows/topic-rows.ts';
import { daysOf, isCondition, sentenceOf } from './terms.ts';
import { tellsWholeWay } from './told-whole.ts';
import { underHeading } from './under-heading.ts';

/** The ways of delivery with price and days, from tables, lists, boxes, or the choices of a checkout. */
export function deliveryMethods(page: PageText): Read<DeliveryMethod[]> | null {
  const choices = fromChoices(page);
  const named = (block: Block) => isOfDelivery(page, block);
  const offers = choices.length > 0 ? choices : fromText(page, fromLabels(page, named));
  const told = withoutBarePickups(page, withoutTopics(page, withoutRepeated(offers)));
  const distinct = byItsCarrier(page, ofOrder(page, told));
  const first = distinct[0];
  if (!first) return null;
  const methods = distinct.map(({ name, price, minDays, maxDays }) => ({ name, price, minDays, maxDays }));
  return read(page, methods, first.block.ref, distinct.map((offer) => offer.block.text).join(' · '));
}

/** Where the one way is told in labelled parts, lines such as `Delivery area: …` are no ways of their own. */
function fromText(page: PageText, labelled: Offer[]): Offer[] {
  const listed = fromTables(page);
  const found = [...listed, ...besideTable(page, listed, fromBlocks(page))];
  const cards = fromCards(page, (block) => isOfDelivery(page, block));
  const told = cards.length > found.length ? cards : found;
  if (told.length + labelled.length === 0) return fromTopicRows(page, (block) => fromSentences(page, block));
  if (labelled.length === 0) return told;
  const isPart = (offer: Offer) => firstHit(fold(offer.name), page.words.delivery.title)?.index === 0;
  return [...told.filter((offer) => !isPart(offer)), ...labelled];
}

/** Under no heading of delivery, but with a carrier, a price and days: `We send with MPL, 1,550 Ft, 2 working days`. */
function speaksOfSending(page: PageText, block: Block): boolean {
  const sentence = sentenceOf(page, block.text);
  const told = CARRIERS.test(sentence.folded) && sentence.amounts.length > 0 && daysOf(page, sentence) !== null;
  const offers = CARRIERS.test(sentence.folded) ? sentence.amounts.length : 0;
  return (told || offers >= 2) && topicOf(page, block) !== 'returns' && block.text.length < 500;
}

/** `Standard (2-3 working days): 4.90 €`, or a heading with price and days beneath. */
function fromBlocks(page: PageText): Offer[] {
  const blocks = readable(page).filter(
    (block) => block.region === 'main' && page.snapshot.nodes[block.ref]?.tag !== 'tr' && !isOverTitle(page, block),
  );
  const told = new Set<number>();
  return blocks.flatMap((block, index) => {
    const plain =
      block.cells.length >= 2 ? isPlainOffer(page, block) : speaksOfSending(page, block) || tellsWholeWay(page, block);
    if (told.has(block.ref) || !(isOfDelivery(page, block) || plain)) return [];
    if (block.text.length > 600) return [];
    if (block.heads || isBoldLine(block, blocks[index + 1])) {
      const beneath = blocksBeneath(blocks, index);
      const offers = underHeading(page, block, beneath, (each) => fromSentences(page, each));
      if (offers.length > 0) for (const each of beneath) told.add(each.ref);
      return offers;
    }
    const [name, ...rest] = block.cells;
    if (name === undefined || rest.length === 0) {
      const offers = fromSentences(page, block);
      return offers.length === 1 && block.text.length < 80
        ? offers.map((offer) => ({ ...offer, ...daysBelow(page, offer, block, blocks[index + 1]) }))
        : offers;
    }
    const offers = namesMethod(page, name) ? offerFrom(page, name, rest.join(' · '), block) : [];
    return offers.map((offer) => ({ ...offer, ...daysBelow(page, offer, block, blocks[index + 1]) }));
  });
}

/** The first texts under a heading: right after it, or in the panel of a tab. */
function blocksBeneath(blocks: Block[], index: number): Block[] {
  const isUnder = (each: Block) => each.headings.at(-1)?.ref === blocks[index]?.ref;
  const next = blocks.slice(index + 1, index + 6).filter(isUnder);
  return next.length > 0
    ? next
    : blocks
        .slice(index + 1)
        .filter(isUnder)
        .slice(0, 5);
}

/** A line all in bold over other lines of its paragraph: their heading. */
function isBoldLine(block: Block, next: Block | undefined): boolean {
  const isUnderIt = (each: Block | undefined) =>
    each?.ref === block.ref && each.headings.at(-1)?.ref === block.ref && each.headings.at(-1)?.text === block.text;
  return isUnderIt(block) && isUnderIt(next);
}

/** Name and price on one line of a list, the days in a line of their own under it. */
function daysBelow(page: PageText, offer: Offer, block: Block, next: Block | undefined): Partial<Offer> {
  const node = page.snapshot.nodes[block.ref];
  if (node?.tag === 'li' || page.snapshot.nodes[next?.ref ?? -1]?.parent !== node?.parent) return {};
  if (offer.maxDays !== null || !next || next.heads || next.cells.length > 0 || next.text.length > 60) return {};
  const sentence = sentenceOf(page, next.text);
  const days = sentence.amounts.length === 0 ? daysOf(page, sentence) : null;
  return days ? { minDays: days[0], maxDays: days[1] } : {};
}

/** `Standard (2-3 days): 4.90 €`, `Express delivery is 8.95. It is with you the next day.` */
function fromSentences(page: PageText, block: Block): Offer[] {
  const set = fromBoldNames(page, block);
  if (set.length > 0) return set;
  const offers: Offer[] = [];
  for (const sentence of splitSentences(block.text)) {
    if (isFee(page, sentence) || isOfDamage(page, sentence) || isOfMissed(sentence)) continue;
    const lead = boldLead(page, block.ref, sentence) || boxLead(page, block.ref, sentence);
    const place =
      lead === '' || namesMethod(page, lead) || isTitle(page, fold(lead)) ? [] : fromPlace(page, block, sentence);
    if (place.length > 0) {
      offers.push(...place);
      continue;
    }
    const clauses = fromClauses(page, block, sentence);
    const prosaic = fromProse(page, block, sentence);
    const several = clauses.length > prosaic.length ? clauses : prosaic;
    if (several.length >= 2) {
      offers.push(...several);
      continue;
    }
    const name = lead === '' ? nameIn(page, sentence) : lead;
    const named = name !== '' && namesMethod(page, name) && !isCondition(page, sentence);
    const [offer] = named ? offerFrom(page, withBracket(name, sentence), sentence.slice(name.length), block) : [];
    const labelled = /^\s*[:：|–—(（-]/.test(sentence.slice(name.length));
    const told =
      offer &&
      (offer.price !== null || labelled) &&
      (lead !== '' || !isSentence(page, name)) &&
      !isTitle(page, fold(name));
    const prose = told ? [] : several.length > 0 ? several : fromPlace(page, block, sentence);
    if (offer && told) offers.push({ ...offer, block: { ref: block.ref, text: sentence } });
    else if (prose.length > 0) offers.push(...prose);
    else completeLast(page, offers, sentence);
  }
  if (offers.length > 0) return offers;
  const plain = splitSentences(block.text).filter(
    (sentence) =>
      !saysAny(fold(sentence), page.words.notions.fees) &&
      !isCondition(page, sentence) &&
      !isOfDamage(page, sentence) &&
      !isOfMissed(sentence),
  );
  return fromProse(page, block, plain.join(' '));
}

/** A sentence that begins with a charge tells no way, unless it is a carrier's. */
function isFee(page: PageText, sentence: string): boolean {
  const folded = fold(sentence);
  return !CARRIERS.test(folded) && allHits(folded, page.words.notions.fees).some(({ index }) => index === 0);
}

/** `Should a jar arrive broken, you have 7 days to tell us`: what is done then is no way of delivery. */
function isOfDamage(page: PageText, sentence: string): boolean {
  const folded = fold(sentence);
  return saysAny(folded, page.words.returns.faulty) && !CARRIERS.test(folded);
}

/** `If nobody is in, we come once more free of charge`: what is done then is no way of its own. */
function isOfMissed(sentence: string): boolean {
  return MISSED.test(fold(sentence));
}

/** Folded. */
const MISSED =
  /(?:not (?:at )?home|not in(?:,| when)|nobody (?:is|was) (?:in|home)|miss(?:ed)? (?:you|your delivery)|nicht zu hause|nicht angetroffen|niemand da|absen[ct]\p{L}*|no estas en casa|no hay nadie|no esta\p{L}* en (?:casa|el domicilio)|nie zastan\p{L}*|nie bedzie w domu|nieobecno\p{L}*|nem (?:vagy|tartozkod\p{L}*|talal\p{L}*|lesz) (?:otthon|itthon)|не окажет\p{L}* дома|не будет дома|не застан\p{L}*|не оказалось|nerand\p{L}*|nebusite namuose|nebus namuose|부재|집에 안|不在|お留守)/u;

/** The name with the bracket right after it. */
function withBracket(name: string, sentence: string): string {
  const bracket = /^\s*[(（][^)）]{2,30}[)）]/u.exec(sentence.slice(name.length))?.[0] ?? '';
  return `${name}${bracket}`;
}

/** `Islands: 7.95 €, 3-5 days`: where to, with a price and days of its own. */
function fromPlace(page: PageText, block: Block, sentence: string): Offer[] {
  const [, name = '', rest = ''] =
    /^([\p{L}„«][^:：\d–—]{1,40}?)\s*(?:[:：]|\s[–—-]\s|(?=[$€£¥]?\d))\s*(.+)$/u.exec(sentence) ?? [];
  if (name === '' || isReturnText(page, sentence) || saysAny(fold(name), page.words.notions.fees)) return [];
  const whole = offerFrom(page, name, rest, { ref: block.ref, text: sentence });
  return whole.filter((offer) => offer.price !== null && offer.maxDays !== null);
}

/** Five words or more with a carrier among them are a sentence about it, not its name. */
function isSentence(page: PageText, name: string): boolean {
  const names = namesIn(page, name);
  return name.split(/\s+/).length >= 5 && names.length > 0 && names[0]?.index !== 0;
}

/** The next sentence may say how long the way just named takes. */
function completeLast(page: PageText, offers: Offer[], text: string): void {
  const sentence = sentenceOf(page, text);
  if (offers.at(-1)?.maxDays !== null || sentence.amounts.length > 0) return;
  const days = daysOf(page, sentence);
  if (!days) return;
  for (let index = offers.length - 1; index >= 0; index--) {
    const offer = offers[index];
    if (!offer || offer.maxDays !== null) break;
    offers[index] = { ...offer, minDays: days[0], maxDays: days[1] };
  }
}

/** What stands before the colon, the dash, the bracket or the first number. */
function nameIn(page: PageText, text: string): string {
  // `Tracked 48: …`, `Locker 24/7: …`: a number may be part of what stands before the colon, an amount may not.
  const label = /^([^:：]{3,50}?)\s*[:：](?!\d)/u.exec(text)?.[1] ?? '';
  const told = sentenceOf(page, label);
  if (/\d/.test(label) && !/[(（,]/.test(label) && told.amounts.length + told.periods.length === 0) return label.trim();
  const [, dashed = ''] = /^([^:：,]{3,60}?(?:,\s*\d+\p{L}?)?)\s+[—–-]\s+/u.exec(text) ?? [];
  const before = sentenceOf(page, dashed);
  if (/\d/.test(dashed) && before.amounts.length + before.periods.length === 0) return withoutAddress(dashed.trim());
  const cut = /^(.{3,70}?)\s*(?:[:：|–—(（]|\s-\s|,\s|\s[-–—]|[\s(]*\d|\s*[€$£¥₽₩])/u.exec(text)?.[1] ?? '';
  return withoutVerb(page, cut.trim());
}

/** `Collection from High Street, 50` → `Collection`: a street with its number tells where, not how. */
function withoutAddress(name: string): string {
  return name.replace(/\s+\p{Ll}{1,4}\.?\s+\p{Lu}[^,\d]*,?\s*\d+\p{L}?$/u, '');
}

/** `Courier delivery costs 15 zł`, `Courier delivery is free and takes 2 days` → `Courier delivery`. */
function withoutVerb(page: PageText, name: string, after = ''): string {
  const last = name.split(/\s+/).at(-1) ?? '';
  const rest = name.slice(0, name.length - last.length).trim();
  const { costs, free } = page.words.delivery;
  const goes = saysAny(fold(last), costs) || JOINS.test(last) || (after !== '' && saysAny(fold(last), free));
  return !goes ? name : rest === '' ? '' : withoutVerb(page, rest, last);
}

/** `and`, `is` between a name and what is told of it. */
const JOINS = /^(?:and|und|et|y|e|és|i|oraz|и|ir|is|ist|est|es|jest|yra)$/iu;

/** `Delivery: 2-5 days` beside named ways is about them all. */
function withoutTopics(page: PageText, offers: Offer[]): Offer[] {
  const titles = new Set(page.words.delivery.title.map((title) => fold(title).replace(/\*$/, '')));
  // `Its fee is 5 €`, `Time: 2-3 days`: a label of the price or the time names no way.
  const isLabel = (offer: Offer) =>
    ['price', 'time'].includes(partOf(page, offer.name) ?? '') && !CARRIERS.test(fold(offer.name));
  return offers.filter((offer) => (offer.price !== null || !titles.has(fold(offer.name))) && !isLabel(offer));
}

/** A place to fetch goods from, told without a price, is a way of its own only where none to fetch them is told with one. */
function withoutBarePickups(page: PageText, offers: Offer[]): Offer[] {
  const isPickup = (offer: Offer) => saysAny(fold(offer.name), page.words.clock.pickup);
  const isBare = (offer: Offer) => offer.price === null && offer.maxDays === null && !offer.onRequest;
  const told = offers.filter((offer) => !isBare(offer));
  if (told.length === 0 || told.some(isPickup)) return told;
  return offers;
}

/** `Cool box (chilled)` and `Cool box (frozen)`, or `Parcel` and `Parcel (islands)`, each with its price, are two ways. */
function toldApart(offers: Offer[]): Offer[] {
  return offers.map((offer) => {
    const alike = offers.filter((each) => fold(each.name) === fold(offer.name) && each.price !== null);
    const several = alike.includes(offer) && new Set(alike.map((each) => each.bracket ?? '')).size > 1;
    const priced =
      new Set(alike.map((each) => each.price?.amountMinor)).size > 1 || alike.every((each) => each.bracket);
    if (!several || !priced || !offer.bracket) return offer;
    const opens = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]$/u.test(offer.name) ? '' : ' ';
    return { ...offer, name: `${offer.name}${opens}${offer.bracket}` };
  });
}

function withoutRepeated(offers: Offer[]): Offer[] {
  const byName = new Map<string, Offer>();
  for (const offer of toldApart(offers)) {
    const key = fold(offer.name);
    const known = byName.get(key);
    if (!known) byName.set(key, offer);
    else
      byName.set(key, {
        ...known,
        price: known.price ?? offer.price,
        minDays: known.minDays ?? offer.minDays,
        maxDays: known.maxDays ?? offer.maxDays,
      });
  }
  return [...byName.values()];
}
