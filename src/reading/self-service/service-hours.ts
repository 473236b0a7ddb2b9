import { fold } from '../../shared/text.ts';
import type { Block } from '../text/blocks.ts';
import { type PageText, read, readable } from '../text/page-text.ts';
import { saysAny } from '../text/patterns.ts';
import type { OpeningHours, Read } from '../types.ts';
import { parseHours } from './hours-parser.ts';

interface Stated {
  block: Block;
  hours: OpeningHours[];
  score: number;
}

/** When the store can be reached: the service's hours where they are told apart, else any hours stated. */
export function serviceHours(page: PageText): Read<OpeningHours[]> | null {
  const groups = groupsOf(
    page,
    readable(page).flatMap((block) => stated(page, block)),
  );
  const best = groups.reduce<Stated[] | null>(
    (top, group) => (top === null || scoreOf(group) > scoreOf(top) ? group : top),
    null,
  );
  const first = best?.[0];
  if (!best || !first) return hoursInData(page);
  const hours = merged(best.flatMap((each) => each.hours));
  return hours.some((each) => each.open !== null)
    ? read(page, hours, first.block.ref, best.map((each) => each.block.text).join(' · '))
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
  if (block.text.length > 400) return [];
  const words = page.words;
  const heading = block.headings.at(-1);
  const soft = heading && heading.level === 7 && !block.heads && block.text.length < 60 ? heading.text : '';
  const own = parseHours(block.text, words.time);
  const hours = own.length > 0 ? own : soft ? parseHours(`${soft}: ${block.text}`, words.time) : [];
  if (hours.length === 0) return [];
  const near = fold(`${block.text} . ${block.headings.map((each) => each.text).join(' . ')}`);
  const hasTimes = hours.some((each) => each.open !== null);
  const about =
    saysAny(near, words.contact.hours) || saysAny(near, words.contact.service) || saysAny(near, words.contact.phone);
  const nearest = fold(`${block.text} . ${heading?.text ?? ''}`);
  const courier =
    saysAny(nearest, words.delivery.about) &&
    !saysAny(nearest, words.contact.service) &&
    !saysAny(nearest, words.contact.hours);
  if (courier) return [];
  const score = (hasTimes ? 1 : 0) + (about ? 2 : 0) + (saysAny(nearest, words.contact.service) ? 2 : 0);
  return [{ block, hours, score }];
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
    if (apart <= 3 && !repeats) groups.at(-1)?.push(each);
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
