import type { ServiceWords } from '../../lexicon/service-words.ts';
import { rememberingBy } from '../../shared/remember.ts';
import { fold } from '../../shared/text.ts';
import type { OpeningHours } from '../types.ts';
import { type Token, tokensOf } from './hours-grammar.ts';
import { type Segment, type Span, segmentsOf } from './hours-segments.ts';
import { type Row, weekOf } from './hours-week.ts';

/** The opening hours a text states: days with their times, breaks taken out. Empty where it states none. */
export function parseHours(text: string, words: ServiceWords): OpeningHours[] {
  return hoursOfLines([text], words);
}

/** The hours of lines that belong together: a line may say `closed`, `until 15` or `lunch 12-13` of the others. */
export function hoursOfLines(lines: readonly string[], words: ServiceWords): OpeningHours[] {
  const said = saidIn(lines, words);
  return weekOf(said.rows, said.breaks);
}

/** The hours as they are written, and the breaks that are told beside them. */
export function statedIn(lines: readonly string[], words: ServiceWords): StatedHours {
  const { rows, breaks } = saidIn(lines, words);
  const open = new Set(rows.flatMap(({ days, spans }) => (spans.length > 0 ? days : [])));
  const within = breaks.map(({ days, spans }) => ({ days: days.filter((day) => open.has(day)), spans }));
  return { hours: weekOf(rows, []), breaks: weekOf(within, []) };
}

interface StatedHours {
  hours: OpeningHours[];
  breaks: OpeningHours[];
}

function saidIn(lines: readonly string[], words: ServiceWords): Said {
  const said: Said = { rows: [], breaks: [], spans: [] };
  for (const line of lines) readLine(segmentsIn(line, words), said);
  return said;
}

/** `hours`: days with times; `part`: what adds to such a line; null: says nothing of hours. */
export function kindOfLine(text: string, words: ServiceWords): 'hours' | 'part' | 'days' | 'times' | null {
  const segments = segmentsIn(text, words);
  const has = (kind: Segment['kind']) => segments.some((segment) => segment.kind === kind);
  if (hoursOfLines([text], words).some((each) => each.open !== null)) return 'hours';
  if ((has('days') && (has('closed') || has('until') || has('times'))) || has('break')) return 'part';
  if (text.length > 45) return null;
  return has('times') ? 'times' : has('days') ? 'days' : null;
}

const segmentsIn = rememberingBy((text: string, words: ServiceWords): Segment[] =>
  segmentsOf(tokensOf(fold(text), words) satisfies Token[]),
);

interface Said {
  rows: Row[];
  breaks: Row[];
  /** The times told last. */
  spans: Span[];
}

function readLine(segments: Segment[], said: Said): void {
  const rest = withoutBreaks(segments, said);
  const firstTimes = rest.findIndex(({ kind }) => kind === 'times');
  const firstDays = rest.findIndex(({ kind }) => kind === 'days');
  if (firstDays < 0) return;
  if (firstTimes >= 0 && firstTimes < firstDays) timesFirst(rest, said);
  else daysFirst(rest, said);
}

/** Takes out the breaks: `lunch 12-13`, `closed from 12 to 13`, `10-18 (except 13-14)`. */
function withoutBreaks(segments: Segment[], said: Said): Segment[] {
  const rest: Segment[] = [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (!segment) break;
    const next = segments[index + 1];
    if (segment.kind === 'break' || (segment.kind === 'except' && !segment.after && next?.kind === 'times')) {
      const at = breakTimes(segments, index);
      if (at) {
        const days = segments.slice(index, at).flatMap((each) => (each.kind === 'days' ? each.days : []));
        said.breaks.push({ days: days.length > 0 ? days : daysOf(rest), spans: timesAt(segments, at) });
        index = at;
      } else takeLast(rest, said);
    } else if (segment.kind === 'except' && segment.after && rest.at(-1)?.kind === 'times') takeLast(rest, said);
    else if (isShutBetween(segments, index)) {
      said.breaks.push({ days: daysOf(rest), spans: timesAt(segments, index + 1) });
      index++;
    } else rest.push(segment);
  }
  return rest;
}

const EVERY_DAY: number[] = [1, 2, 3, 4, 5, 6, 7];

/** A break holds for the days told before it in its line; for all where it stands alone. */
function daysOf(before: Segment[]): number[] {
  const days = before.flatMap((segment) => (segment.kind === 'days' ? segment.days : []));
  return days.length > 0 ? days : EVERY_DAY;
}

/** Where the times of a break stand that is named before them. */
function breakTimes(segments: Segment[], index: number): number | null {
  for (let at = index + 1; at < segments.length; at++) {
    const kind = segments[at]?.kind;
    if (kind === 'times') return at;
    if (kind !== 'days' && kind !== 'closed') return null;
  }
  return null;
}

/** `10-18 (13-14 lunch)`: the span told last is the break. */
function takeLast(rest: Segment[], said: Said): void {
  const last = rest.at(-1);
  const taken = last?.kind === 'times' && last.spans.length > 1 ? last.spans.at(-1) : undefined;
  if (last?.kind !== 'times' || !taken) return;
  rest[rest.length - 1] = { ...last, spans: last.spans.slice(0, -1) };
  said.breaks.push({ days: daysOf(rest), spans: [taken] });
}

/** `closed from 12 to 14`, after hours and with no day between. */
function isShutBetween(segments: Segment[], index: number): boolean {
  const told = segments.slice(0, index).some(({ kind }) => kind === 'times');
  const before = segments[index - 1];
  return (
    segments[index]?.kind === 'closed' &&
    before?.kind === 'times' &&
    told &&
    segments[index + 1]?.kind === 'times' &&
    segments[index + 2]?.kind !== 'days'
  );
}

function timesAt(segments: Segment[], index: number): Span[] {
  const segment = segments[index];
  return segment?.kind === 'times' ? segment.spans : [];
}

/** `Mon-Fri 9-17, Sat closed`. */
function daysFirst(segments: Segment[], said: Said): void {
  let days: number[] | null = null;
  let fresh = false;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    const next = segments[index + 1];
    if (segment?.kind === 'gap') days = null;
    else if (segment?.kind === 'days') {
      days = segment.days;
      fresh = true;
    } else if (segment?.kind === 'times' && days) {
      said.rows.push({ days, spans: segment.spans });
      said.spans = fresh ? segment.spans : [...said.spans, ...segment.spans];
      fresh = false;
    } else if (segment?.kind === 'until' && days && fresh) {
      const spans = shortened(said.spans, segment);
      if (spans.length > 0) said.rows.push({ days, spans });
      fresh = false;
    } else if (segment?.kind === 'closed') {
      if (days && fresh) said.rows.push({ days, spans: [] });
      else if (next?.kind === 'days' && segments[index + 2]?.kind !== 'times') {
        said.rows.push({ days: next.days, spans: [] });
        index++;
      }
      fresh = false;
    }
  }
}

/** `9-17 Mon-Fri, closed on Sundays`; hours with closed days only hold for the others. */
function timesFirst(segments: Segment[], said: Said): void {
  let spans: Span[] = [];
  let taken = true;
  const closed: number[] = [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    const [next, after] = [segments[index + 1], segments[index + 2]];
    if (segment?.kind === 'times') {
      spans = taken ? segment.spans : [...spans, ...segment.spans];
      taken = false;
    } else if (segment?.kind === 'days') {
      if (next?.kind === 'closed' && after?.kind !== 'days') closed.push(...segment.days);
      else if (next?.kind === 'times' && (after?.kind !== 'days' || segments[index - 1]?.kind === 'days')) {
        said.rows.push({ days: segment.days, spans: next.spans });
        index++;
      } else if (next?.kind === 'until' && after?.kind !== 'days') {
        said.rows.push({ days: segment.days, spans: shortened(spans, next) });
        index++;
      } else if (spans.length > 0) {
        said.rows.push({ days: segment.days, spans });
        [taken, said.spans] = [true, spans];
      }
    } else if (segment?.kind === 'until' && next?.kind === 'days') {
      said.rows.push({ days: next.days, spans: shortened(spans, segment) });
      index++;
    } else if (segment?.kind === 'closed' && next?.kind === 'days') {
      closed.push(...next.days);
      index++;
    }
  }
  if (!taken && closed.length > 0) said.rows.push({ days: EVERY_DAY.filter((day) => !closed.includes(day)), spans });
  if (closed.length > 0) said.rows.push({ days: closed, spans: [] });
}

/** The times told before, ending earlier or later: `Friday until 15`. */
function shortened(spans: Span[], until: { hour: number; minute: string; half: boolean }): Span[] {
  const first = spans[0];
  if (!first) return [];
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:${until.minute}`;
  const bare = clock(until.hour);
  const close = bare <= first[0] && until.hour <= 12 && !until.half ? clock(until.hour + 12) : bare;
  const kept = spans.filter(([open]) => open < close);
  const last = kept.at(-1);
  return last ? [...kept.slice(0, -1), [last[0], close]] : [];
}
