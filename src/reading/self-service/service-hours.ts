import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import { splitSentences } from '../text/sentences.ts';
import type { OpeningHours, Read } from '../types.ts';
import { parseHours } from './hours-parser.ts';

interface Stated {
  block: Block;
  /** The sentence that says it. */
  text: string;
  hours: OpeningHours[];
  score: number;
  /** Of those who answer the phone, of those who answer a chat or messenger, of a shop to walk into. */
  of: 'service' | 'chat' | 'counter';
}

/** When the store can be reached: the service's hours where they are told apart, else any hours stated but a shop's. */
export function serviceHours(page: PageText): Read<OpeningHours[]> | null {
  const groups = groupsOf(
    page,
    readable(page).flatMap((block) => stated(page, block)),
  ).filter((group) => !group.every((each) => each.of === 'counter'));
  const best = groups.reduce<Stated[] | null>(
    (top, group) => (top === null || scoreOf(group) > scoreOf(top) ? group : top),
    null,
  );
  const first = best?.[0];
  if (!best || !first) return hoursInData(page);
  const hours = merged(best.flatMap((each) => each.hours));
  return hours.some((each) => each.open !== null)
    ? read(page, hours, first.block.ref, best.map((each) => each.text).join(' · '))
    : null;
}

/** `CET`, `MSK`, `GMT` … beside the hours. */
export function hoursTimezone(hours: Read<OpeningHours[]> | null): Read<string> | null {
  const zone =
    /\b(?:UTC|GMT|CES?T|EES?T|EET|WES?T|E[SD]T|P[SD]T|C[SD]T|M[SD]T|BST|MSK|МСК|KST|JST|МСК)(?:\s?[+-]\d{1,2})?(?![\p{L}])/u.exec(
      hours?.quote ?? '',
    );
  return hours && zone ? { ...hours, value: zone[0] } : null;
}

function stated(page: PageText, block: Block): Stated[] {
  if (block.text.length > 600) return [];
  const columns = underHeads(page, block);
  if (columns.length > 0) return columns;
  const sentences = block.cells.length > 0 ? [block.text] : splitSentences(block.text);
  const found = sentences.flatMap((text, index) => statedIn(page, block, text, sentences[index - 1] ?? ''));
  return found.length > 0 ? found : softly(page, block);
}

/** Hours in columns: `Phone service | Shop` over `Mon-Fri 8-16 | Mon-Sat 7-18`. */
function underHeads(page: PageText, block: Block): Stated[] {
  const heads = page.blocks[page.blocks.indexOf(block) - 1]?.cells ?? [];
  const named = heads.length === block.cells.length && heads.length >= 2 && heads.every((head) => !/\d/.test(head));
  const { contact, notions } = page.words;
  const tells = (head: string) => saysAny(fold(head), contact.service) || saysAny(fold(head), notions.shop);
  if (!named || !heads.some(tells)) return [];
  return block.cells.flatMap((cell, column) => statedIn(page, block, `${heads[column]}: ${cell}`, ''));
}

/** Hours whose days stand in the heading: `Monday-Friday` over `9-17`. */
function softly(page: PageText, block: Block): Stated[] {
  const heading = block.headings.at(-1);
  const soft = heading && heading.level === 7 && !block.heads && block.text.length < 60;
  return soft ? statedIn(page, block, `${heading.text}: ${block.text}`, '') : [];
}

function statedIn(page: PageText, block: Block, text: string, before: string): Stated[] {
  const words = page.words;
  const heading = block.headings.at(-1);
  const hours = parseHours(text, words.time);
  if (hours.length === 0 || text.length > 400) return [];
  const own = fold(text);
  const near = fold(`${text} . ${before} . ${block.headings.map((each) => each.text).join(' . ')}`);
  const hasTimes = hours.some((each) => each.open !== null);
  const about =
    saysAny(near, words.contact.hours) || saysAny(near, words.contact.service) || saysAny(near, words.contact.phone);
  const nearest = fold(`${text} . ${heading?.text ?? ''}`);
  const service = saysAny(nearest, words.contact.service);
  const courier = saysAny(nearest, words.delivery.about) && !service && !saysAny(nearest, words.contact.hours);
  if (courier) return [];
  const phone = saysAny(own, words.contact.phone);
  const reached = saysAny(own, words.contact.service) || phone;
  const shop = saysAny(own, words.notions.shop) || saysAny(fold(before), words.notions.shop);
  const counter = !reached && (shop || isUnderShop(page, block));
  const chats = saysAny(own, words.notions.chatSaid) || saysAny(own, words.notions.messengers);
  const of = counter ? 'counter' : chats && !phone ? 'chat' : 'service';
  const score =
    (hasTimes ? 1 : 0) + (about ? 2 : 0) + (service ? 2 : 0) - (counter ? 2 : 0) - (of === 'chat' ? 2.5 : 0);
  return [{ block, text, hours, score, of }];
}

/** The nearest heading, or the line before in the same box, names a shop and nobody who answers. */
function isUnderShop(page: PageText, block: Block): boolean {
  const before = page.blocks[page.blocks.indexOf(block) - 1];
  const line = before && before.ref === block.ref ? before.text : '';
  const heading = fold(`${block.headings.at(-1)?.text ?? ''} . ${line}`);
  const { contact, notions } = page.words;
  return saysAny(heading, notions.shop) && !saysAny(heading, contact.service) && !saysAny(heading, contact.phone);
}

/** Lines that follow each other in one place belong together. */
function groupsOf(page: PageText, found: Stated[]): Stated[][] {
  const groups: Stated[][] = [];
  for (const each of found) {
    const last = groups.at(-1)?.at(-1);
    const apart = last ? page.blocks.indexOf(each.block) - page.blocks.indexOf(last.block) : Number.POSITIVE_INFINITY;
    const repeats = groups
      .at(-1)
      ?.some((other) =>
        other.hours.some((a) => each.hours.some((b) => sameDays(a, b) && a.open !== b.open && apart > 1)),
      );
    const kin = groups.at(-1)?.at(-1)?.of === each.of;
    if (apart <= 3 && !repeats && kin) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups.filter((group) => group.some((each) => each.hours.some((hours) => hours.open !== null)));
}

function sameDays(a: OpeningHours, b: OpeningHours): boolean {
  return a.days.some((day) => b.days.includes(day));
}

function scoreOf(group: Stated[]): number {
  return Math.max(...group.map((each) => each.score)) + Math.min(group.length, 7) * 0.05;
}

function merged(hours: OpeningHours[]): OpeningHours[] {
  const byTimes = new Map<string, OpeningHours>();
  for (const each of hours) {
    const key = `${each.open}-${each.close}`;
    const known = byTimes.get(key);
    byTimes.set(key, known ? { ...known, days: [...new Set([...known.days, ...each.days])] } : each);
  }
  return [...byTimes.values()].map((each) => ({ ...each, days: each.days.toSorted((a, b) => a - b) }));
}

const SCHEMA_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** schema.org OpeningHoursSpecification, which a page may carry without showing it. */
function hoursInData(page: PageText): Read<OpeningHours[]> | null {
  const found: OpeningHours[] = [];
  const visit = (data: unknown): void => {
    if (Array.isArray(data)) data.forEach(visit);
    else if (typeof data === 'object' && data !== null) {
      const record = data as Record<string, unknown>;
      if (record['@type'] === 'OpeningHoursSpecification') {
        const days = [record.dayOfWeek]
          .flat()
          .map((day) => SCHEMA_DAYS.findIndex((name) => String(day).toLowerCase().endsWith(name)) + 1)
          .filter((day) => day > 0);
        if (days.length > 0 && record.opens && record.closes)
          found.push({ days, open: String(record.opens).slice(0, 5), close: String(record.closes).slice(0, 5) });
      }
      Object.values(record).forEach(visit);
    }
  };
  visit(page.snapshot.jsonLd);
  return found.length === 0
    ? null
    : { value: merged(found), quote: 'openingHoursSpecification', where: 'json-ld', rect: null };
}
