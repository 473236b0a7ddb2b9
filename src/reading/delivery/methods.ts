import { fold } from '../../shared/text.ts';
import { closest, labelOf } from '../../snapshot/queries.ts';
import { textOf } from '../../snapshot/text.ts';
import type { SnapshotNode } from '../../snapshot/types.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable, topicOf } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import type { DeliveryMethod, Read } from '../types.ts';
import { daysOf, isCondition, priceOf, sentenceOf } from './terms.ts';

interface Offer extends DeliveryMethod {
  block: { ref: number; text: string };
}

const CARRIERS =
  /\b(dhl|gls|dpd|ups|fedex|tnt|hermes|evri|inpost|packeta|zasilkovna|foxpost|mpl|sprinter|omniva|lp express|itella|smartpost|venipak|dpd pickup|pocztex|poczta polska|orlen paczka|colissimo|chronopost|mondial relay|relais colis|seur|correos|mrw|nacex|cdek|boxberry|pickpoint|ozon|usps|royal mail|parcelforce|yodel|an post|post ?nord|ppl|yamato|sagawa|austrian post|swiss post|magyar posta|lietuvos pastas|5post|packstation)\b|сдэк|почта росс|яндекс|курьер|ヤマト|佐川|ゆうパック|ゆうパケット|日本郵便|クロネコ|ネコポス|우체국|대한통운|한진|롯데택배|로젠/u;
const LONGEST_NAME = 70;

/** The ways of delivery with price and days, from tables, lists, boxes, or the choices of a checkout. */
export function deliveryMethods(page: PageText): Read<DeliveryMethod[]> | null {
  const choices = fromChoices(page);
  const offers = choices.length > 0 ? choices : [...fromTables(page), ...fromBlocks(page)];
  const distinct = withoutTopics(page, withoutRepeated(offers));
  const first = distinct[0];
  if (!first) return null;
  const methods = distinct.map(({ name, price, minDays, maxDays }) => ({ name, price, minDays, maxDays }));
  return read(page, methods, first.block.ref, distinct.map((offer) => offer.block.text).join(' · '));
}

/** Radio buttons of a checkout or a cart. */
function fromChoices(page: PageText): Offer[] {
  return page.snapshot.nodes.flatMap((node) => {
    if (node.role !== 'radio') return [];
    const label = shortLabel(page, node);
    const row = rowAround(page, node.ref);
    if (!namesMethod(page, label) || row.length > 220) return [];
    return offerFrom(page, label, row, { ref: node.ref, text: row });
  });
}

/** The label's own words, without the days and the price that are set into it. */
function shortLabel(page: PageText, radio: SnapshotNode): string {
  const whole = labelOf(page.snapshot, radio.ref);
  const { nodes } = page.snapshot;
  const label =
    nodes.find((node) => node.tag === 'label' && node.attrs.for !== undefined && node.attrs.for === radio.attrs.id) ??
    closest(page.snapshot, radio.ref, (node) => node.tag === 'label');
  const inside = label ? [label, ...nodes.slice(label.ref + 1, label.end)] : [];
  return (
    inside.find((node) => node.text !== '' && node.text.length < whole.length && namesMethod(page, node.text))?.text ??
    whole
  );
}

/** The text of the row or box that holds only this choice. */
function rowAround(page: PageText, ref: number): string {
  let text = labelOf(page.snapshot, ref);
  for (let up = page.snapshot.nodes[page.snapshot.nodes[ref]?.parent ?? -1]; up; up = page.snapshot.nodes[up.parent]) {
    const radios = page.snapshot.nodes.slice(up.ref, up.end).filter((node) => node.role === 'radio').length;
    const own = textOf(page.snapshot, up.ref);
    if (radios > 1 || own.length > 220 || up.tag === 'form' || up.tag === 'body' || up.tag === 'fieldset') break;
    if (own.length > text.length) text = own;
  }
  return text;
}

function fromTables(page: PageText): Offer[] {
  const { columns } = page.words.delivery;
  let header: string[] | null = null;
  const offers: Offer[] = [];
  for (const block of readable(page)) {
    const tag = page.snapshot.nodes[block.ref]?.tag;
    if (tag !== 'tr') continue;
    const folded = block.cells.map((cell) => fold(cell));
    const isHeader =
      folded.length >= 2 &&
      !/\d/.test(block.text) &&
      folded.some((cell) => cell.length < 40 && (saysAny(cell, columns.price) || saysAny(cell, columns.time)));
    if (isHeader) {
      header = folded;
      continue;
    }
    if (block.cells.length < 2 || !isOfDelivery(page, block)) continue;
    const column = (words: readonly string[]) => (header ?? []).findIndex((cell) => saysAny(cell, words));
    const [price, time] = [column(columns.price), column(columns.time)];
    const name = block.cells[0] ?? '';
    const known = header !== null && (price > 0 || time > 0);
    if (!(namesMethod(page, name) || (known && name.length < LONGEST_NAME && !/^\d|[€$£]/.test(name)))) continue;
    if (isReturnText(page, name)) continue;
    offers.push(
      ...(known
        ? offerFromCells(page, block, price, time)
        : offerFrom(page, name, block.cells.slice(1).join(' · '), block)),
    );
  }
  return offers;
}

function offerFromCells(page: PageText, block: Block, price: number, time: number): Offer[] {
  const cost = price > 0 ? priceOf(page, sentenceOf(page, block.cells[price] ?? '')) : null;
  const days =
    time > 0 ? daysOf(page, sentenceOf(page, block.cells[time] ?? '')) : daysOf(page, sentenceOf(page, block.text));
  if (cost === null && days === null) return [];
  return [
    {
      name: cleanName(block.cells[0] ?? ''),
      price: cost,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      block,
    },
  ];
}

/** `Standard (2-3 working days): 4.90 €`, or a heading with price and days beneath. */
function fromBlocks(page: PageText): Offer[] {
  const blocks = readable(page).filter(
    (block) => block.region !== 'footer' && page.snapshot.nodes[block.ref]?.tag !== 'tr',
  );
  return blocks.flatMap((block, index) => {
    if (!isOfDelivery(page, block) || block.text.length > 400) return [];
    if (block.heads) return underHeading(page, block, blocks.slice(index + 1, index + 6));
    const [name, ...rest] = block.cells;
    if (name === undefined || rest.length === 0) return fromSentences(page, block);
    return namesMethod(page, name) ? offerFrom(page, name, rest.join(' · '), block) : [];
  });
}

/** A heading that names a way, with price and days beneath; not where the text beneath names several ways itself. */
function underHeading(page: PageText, block: Block, next: Block[]): Offer[] {
  if (block.text.length > LONGEST_NAME || !namesMethod(page, block.text) || /[?？]$/.test(block.text)) return [];
  if (page.snapshot.nodes[block.ref]?.tag === 'h1') return [];
  const beneath = next.filter((each) => each.headings.at(-1)?.ref === block.ref);
  const text = beneath.map((each) => each.text).join('. ');
  if (text === '' || text.length > 260 || beneath.some((each) => fromSentences(page, each).length > 0)) return [];
  return offerFrom(page, block.text, text, block);
}

/** `Standard (2-3 days): 4.90 €`, `Express delivery is 8.95. It is with you the next day.` */
function fromSentences(page: PageText, block: Block): Offer[] {
  const offers: Offer[] = [];
  for (const sentence of splitSentences(block.text)) {
    const name = nameIn(page, sentence);
    const named = name !== '' && namesMethod(page, name) && !isCondition(page, sentence);
    const [offer] = named ? offerFrom(page, name, sentence.slice(name.length), block) : [];
    const labelled = /^\s*[:：|–—(（-]/.test(sentence.slice(name.length));
    if (offer && (offer.price !== null || labelled))
      offers.push({ ...offer, block: { ref: block.ref, text: sentence } });
    else completeLast(page, offers, sentence);
  }
  return offers;
}

/** The next sentence may say how long the way just named takes. */
function completeLast(page: PageText, offers: Offer[], text: string): void {
  const last = offers.at(-1);
  const sentence = sentenceOf(page, text);
  if (!last || last.maxDays !== null || sentence.amounts.length > 0) return;
  const days = daysOf(page, sentence);
  if (days) offers[offers.length - 1] = { ...last, minDays: days[0], maxDays: days[1] };
}

/** What stands before the colon, the dash, the bracket or the first number. */
function nameIn(page: PageText, text: string): string {
  const cut = /^(.{3,70}?)\s*(?:[:：|–—(（]|\s-\s|,\s|\s[-–—]|[\s(]*\d|\s*[€$£¥₽₩])/u.exec(text)?.[1] ?? '';
  return withoutVerb(page, cut.trim());
}

/** `Courier delivery costs 15 zł` → `Courier delivery`. */
function withoutVerb(page: PageText, name: string): string {
  const last = name.split(/\s+/).at(-1) ?? '';
  return saysAny(fold(last), page.words.delivery.costs) ? name.slice(0, name.length - last.length).trim() : name;
}

function offerFrom(page: PageText, name: string, rest: string, block: { ref: number; text: string }): Offer[] {
  const sentence = sentenceOf(page, rest);
  const inName = sentenceOf(page, name);
  const price = priceOf(page, sentence) ?? priceOf(page, inName);
  const days = daysOf(page, sentence) ?? daysOf(page, inName);
  if (price === null && days === null) return [];
  return [
    {
      name: cleanName(name),
      price,
      minDays: days?.[0] ?? null,
      maxDays: days?.[1] ?? null,
      block: { ref: block.ref, text: block.text },
    },
  ];
}

function namesMethod(page: PageText, name: string): boolean {
  const folded = fold(name);
  if (folded === '' || folded.length > LONGEST_NAME || isReturnText(page, name)) return false;
  return CARRIERS.test(folded) || saysAny(folded, page.words.delivery.methods);
}

function isReturnText(page: PageText, text: string): boolean {
  return saysAny(fold(text), page.words.returns.about);
}

function isOfDelivery(page: PageText, block: Block): boolean {
  const topic = topicOf(page, block);
  return (
    topic === 'delivery' ||
    (topic === 'both' && !isReturnText(page, block.text)) ||
    page.context.pageKind === 'delivery'
  );
}

function cleanName(name: string): string {
  return name
    .replace(/[\s:：|–—-]+$/u, '')
    .replace(/\s*[([（].*$/u, '')
    .replace(/^[•·*✓–-]\s*/u, '')
    .trim();
}

/** `Delivery: 2-5 days` beside named ways is about them all. */
function withoutTopics(page: PageText, offers: Offer[]): Offer[] {
  const titles = new Set(page.words.delivery.title.map((title) => fold(title).replace(/\*$/, '')));
  const named = offers.filter((offer) => offer.price !== null || !titles.has(fold(offer.name)));
  return named;
}

function withoutRepeated(offers: Offer[]): Offer[] {
  const byName = new Map<string, Offer>();
  for (const offer of offers) {
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
