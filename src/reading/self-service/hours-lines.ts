import { fold } from '../../shared/text.ts';
import { CARRIERS } from '../delivery/carriers.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, readable, topicOf } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import { namesShop } from '../text/shop-names.ts';
import { kindOfLine } from './hours-parser.ts';

/** A line that tells hours, and whose. */
export interface HoursLine {
  block: Block;
  /** The sentence that says it. */
  text: string;
  /** It tells days and times itself, or only adds to lines beside it: `closed on Sundays`, `lunch 12-13`. */
  whole: boolean;
  score: number;
  /** Of those who answer the phone, of those who answer a chat or messenger, of a shop to walk into. */
  of: 'service' | 'chat' | 'counter';
  /** Of a point where parcels are fetched, told on a page or under a heading of delivery: nobody is reached there. */
  fetching: boolean;
}

const LONGEST_BLOCK = 600;
const LONGEST_LINE = 400;

/** Every line of the page that tells hours of the store, carriers' left out. */
export function hoursLines(page: PageText): HoursLine[] {
  const blocks = readable(page).filter((block) => block.text.length <= LONGEST_BLOCK);
  return blocks.flatMap((block, index) => {
    const columns = underHeads(page, block);
    if (columns.length > 0) return columns;
    const sentences =
      block.cells.length > 0 ? [block.text] : splitSentences(block.text).flatMap((text) => barsOf(page, text));
    const found = sentences.flatMap((text, at) => lineOf(page, block, text, sentences[at - 1] ?? ''));
    if (found.some((line) => line.whole)) return found;
    return [softly(page, block), daysBefore(page, block, blocks[index - 1])].find((lines) => lines.length > 0) ?? found;
  });
}

/** `Free delivery from 40 € | 61 623 04 88 (Mon-Fri 8-16)`: what stands between bars is told apart, where one part has the hours whole. */
function barsOf(page: PageText, text: string): string[] {
  const parts = text.split(/\s[|│]\s/u);
  return parts.some((part) => kindOfLine(part, page.words) === 'hours') ? parts : [text];
}

/** Hours in columns: `Phone service | Shop` over `Mon-Fri 8-16 | Mon-Sat 7-18`. */
function underHeads(page: PageText, block: Block): HoursLine[] {
  const heads = page.blocks[page.blocks.indexOf(block) - 1]?.cells ?? [];
  const named = heads.length === block.cells.length && heads.length >= 2 && heads.every((head) => !/\d/.test(head));
  const tells = (head: string) => saysAny(fold(head), page.words.contact.service) || namesShop(page, fold(head));
  // A carrier's row in a table of carriers.
  if (!named || !heads.some(tells) || CARRIERS.test(fold(block.cells[0] ?? ''))) return [];
  return block.cells.flatMap((cell, column) => lineOf(page, block, `${heads[column]}: ${cell}`, ''));
}

/** Hours whose days stand in the heading: `Monday-Friday` over `9-17`. */
function softly(page: PageText, block: Block): HoursLine[] {
  const heading = block.headings.at(-1);
  const soft = heading && heading.level >= 7 && !block.heads && block.text.length < 60;
  return soft ? lineOf(page, block, `${heading.text}: ${block.text}`, '') : [];
}

/** Days in one short line, their times in the next. */
function daysBefore(page: PageText, block: Block, before: Block | undefined): HoursLine[] {
  const split =
    before && kindOfLine(before.text, page.words) === 'days' && kindOfLine(block.text, page.words) === 'times';
  return split ? lineOf(page, block, `${before.text}: ${block.text}`, '') : [];
}

function lineOf(page: PageText, block: Block, text: string, before: string): HoursLine[] {
  const kind = text.length > LONGEST_LINE ? null : kindOfLine(text, page.words);
  if (kind !== 'hours' && kind !== 'part') return [];
  const { contact, delivery, notions, clock } = page.words;
  const [own, heading] = [fold(text), fold(block.headings.at(-1)?.text ?? '')];
  const nearest = `${own} . ${heading}`;
  // A number to ring is a service, whatever the questions are about.
  const service = saysAny(nearest, contact.service) || NUMBER.test(text);
  if (isCarriers(own, heading)) return [];
  const hands = FETCHING.test(own);
  const pickup =
    hands || saysAny(own, clock.pickup) || (saysAny(heading, clock.pickup) && !saysAny(own, contact.service));
  if (!pickup && saysAny(nearest, delivery.about) && !service && !saysAny(nearest, contact.hours)) return [];
  const phone = saysAny(own, contact.phone);
  const shop = pickup || namesShop(page, own) || namesShop(page, fold(before));
  const counter = !(phone || saysAny(own, contact.service)) && (shop || isUnderShop(page, block));
  const chats = saysAny(own, notions.chatSaid) || saysAny(own, notions.messengers);
  const of = counter ? 'counter' : chats && !phone ? 'chat' : 'service';
  const near = fold(`${text} . ${before} . ${block.headings.map((each) => each.text).join(' . ')}`);
  const about = saysAny(near, contact.hours) || saysAny(near, contact.service) || saysAny(near, contact.phone);
  const whole = kind === 'hours';
  const score = (whole ? 1 : 0) + (about ? 2 : 0) + (service ? 2 : 0) - (counter ? 2 : 0) - (of === 'chat' ? 2.5 : 0);
  const fetching = counter && hands && !namesShop(page, nearest) && topicOf(page, block) === 'delivery';
  return [{ block, text, whole, score, of, fetching }];
}

/** A desk or point that hands out parcels. Folded. */
const FETCHING =
  /(?:collection|pick-?up) (?:desk|point|counter|hub|location)|abhol(?:stelle|station|punkt|theke|schalter|lager)|atveteli (?:pont|hely)|atvevohely|(?:пункт|точк|окно)\p{L}* (?:самовывоза|выдачи)|atsiemimo (?:punkt|task|viet)|(?:픽업|수령|인도) ?(?:장소|데스크|포인트|센터|처)|(?:point|comptoir) (?:de )?retrait|(?:punto|mostrador) de recogida|punk\p{L}* odbioru|受け?取り?(?:カウンター|所|場所|窓口)/u;

const NUMBER = /(?<!\d)[+(]?\d[\d\s()/-]{7,16}\d(?!\d|\s?[-–—:.]\s?\d)/u;

/** A carrier's hotline, depot or parcel point: named in the line or over it. */
function isCarriers(own: string, heading: string): boolean {
  return CARRIERS.test(own) || (heading.length < 80 && CARRIERS.test(heading));
}

/** The line over a run of lines in one box that each tell hours. */
function labelOver(page: PageText, block: Block): Block | null {
  for (let at = page.blocks.indexOf(block) - 1; at >= 0; at--) {
    const above = page.blocks[at];
    if (!above || above.ref !== block.ref) return null;
    const kind = kindOfLine(above.text, page.words);
    if (kind !== 'hours' && kind !== 'part') return above;
  }
  return null;
}

/** The nearest heading, or the line over the hours in the same box, names a shop and nobody who answers. */
function isUnderShop(page: PageText, block: Block): boolean {
  const line = labelOver(page, block)?.text ?? '';
  const heading = fold(`${block.headings.at(-1)?.text ?? ''} . ${line}`);
  const { contact } = page.words;
  return namesShop(page, heading) && !saysAny(heading, contact.service) && !saysAny(heading, contact.phone);
}
