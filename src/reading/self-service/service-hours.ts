import { type PageText, read } from '../text/page-text.ts';
import type { OpeningHours, Read } from '../types.ts';
import { type HoursLine, hoursLines } from './hours-lines.ts';
import { parseHours, statedIn } from './hours-parser.ts';

export interface ServiceTimes {
  hours: Read<OpeningHours[]> | null;
  /** Lunch and other breaks within the hours. */
  breaks: Read<OpeningHours[]> | null;
}

/** When the store can be reached: the service's hours where they are told apart, else any hours stated, a shop's last. */
export function serviceTimes(page: PageText): ServiceTimes {
  const lines = hoursLines(page).filter((line) => !line.fetching);
  const groups = groupsOf(page, lines);
  const [counters, others] = [groups.filter(isCounter), groups.filter((group) => !isCounter(group))];
  const inData = others.length > 0 ? null : hoursInData(page);
  return (
    told(page, others) ?? (inData ? { hours: inData, breaks: null } : null) ?? told(page, counters) ?? NOTHING_TOLD
  );
}

const NOTHING_TOLD: ServiceTimes = { hours: null, breaks: null };

function isCounter(group: HoursLine[]): boolean {
  return group.every((each) => each.of === 'counter' || !each.whole);
}

/** The best of the groups, read as one. */
function told(page: PageText, groups: HoursLine[][]): ServiceTimes | null {
  const best = groups.reduce<HoursLine[] | null>(
    (top, group) => (top === null || scoreOf(group) > scoreOf(top) ? group : top),
    null,
  );
  const first = best?.[0];
  if (!best || !first) return null;
  const texts = best.map((each) => each.text);
  const { hours, breaks } = statedIn(texts, page.words);
  if (!hours.some((each) => each.open !== null)) return null;
  const quote = texts.join(' · ');
  return {
    hours: read(page, hours, first.block.ref, quote),
    breaks: breaks.length > 0 ? read(page, breaks, first.block.ref, quote) : null,
  };
}

/** `CET`, `MSK`, `GMT` … beside the hours. */
export function hoursTimezone(hours: Read<OpeningHours[]> | null): Read<string> | null {
  const zone =
    /\b(?:UTC|GMT|CES?T|EES?T|EET|WES?T|E[SD]T|P[SD]T|C[SD]T|M[SD]T|BST|MSK|МСК|KST|JST|МСК)(?:\s?[+-]\d{1,2})?(?![\p{L}])/u.exec(
      hours?.quote ?? '',
    );
  return hours && zone ? { ...hours, value: zone[0] } : null;
}

/** Lines that follow each other in one place belong together. */
function groupsOf(page: PageText, found: HoursLine[]): HoursLine[][] {
  const groups: HoursLine[][] = [];
  for (const each of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const apart = last ? page.blocks.indexOf(each.block) - page.blocks.indexOf(last.block) : Number.POSITIVE_INFINITY;
    const kin = group?.every((other) => !other.whole || !each.whole || other.of === each.of) ?? false;
    if (group && apart <= 3 && kin && !repeats(page, group, each)) group.push(each);
    else groups.push([each]);
  }
  return groups.filter((group) => group.some((each) => each.whole));
}

/** Other times for a day that the lines before told already: somebody else's hours begin. */
function repeats(page: PageText, group: HoursLine[], line: HoursLine): boolean {
  const hours = parseHours(line.text, page.words);
  const told = group.flatMap((other) => parseHours(other.text, page.words));
  return told.some((a) => hours.some((b) => a.days.some((day) => b.days.includes(day)) && overlaps(a, b)));
}

function overlaps(a: OpeningHours, b: OpeningHours): boolean {
  if (a.open === null || b.open === null || a.close === null || b.close === null) return a.open !== b.open;
  return a.open < b.close && b.open < a.close && !(a.open === b.open && a.close === b.close);
}

function scoreOf(group: HoursLine[]): number {
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
