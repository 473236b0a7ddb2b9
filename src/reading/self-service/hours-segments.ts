import type { Token } from './hours-grammar.ts';

/** `['09:00', '17:00']`. */
export type Span = [open: string, close: string];

/** Tokens of one kind drawn together: a list or range of days, the times told of them. */
export type Segment =
  | { kind: 'days'; days: number[] }
  | { kind: 'times'; spans: Span[] }
  | { kind: 'until'; hour: number; minute: string; half: boolean }
  | { kind: 'closed' }
  | { kind: 'break' }
  | { kind: 'except'; after: boolean }
  /** So many words stand between that days before it have nothing to do with times behind it. */
  | { kind: 'gap' };

/** Between days and the times told of them: `you reach our team by phone from`. */
const LONGEST_BETWEEN = 60;
const LONGEST_IN_LIST = 25;

/** The tokens of a line, drawn together; ranges of days (`Mon to Thu`) and exceptions (`daily except Sunday`) resolved. */
export function segmentsOf(tokens: Token[]): Segment[] {
  const segments: Segment[] = [];
  let range: number | null = null;
  let latest: number[] = [];
  let far = false;
  let week = false;
  for (const [index, token] of tokens.entries()) {
    const last = segments.at(-1);
    if (token.kind === 'days') {
      const days: number[] = range === null ? token.days : daysBetween(range, token.days[0] ?? range);
      // `On working days, Monday to Thursday`: the days are told twice, the second time which.
      if (last?.kind === 'days' && !far && week && isWithin(days, last.days)) last.days = days;
      else if (last?.kind === 'days' && !far && !(range === null && beginsAnew(segments, tokens.slice(index + 1))))
        last.days = union(last.days, days);
      else if (last?.kind === 'except' && !last.after) exceptDays(segments, days, tokens[index + 1]);
      else segments.push({ kind: 'days', days });
      latest = days;
      week = range === null && token.days.length >= 5;
      [range, far] = [token.opens ? (days.at(-1) ?? null) : null, false];
      continue;
    } else if (token.kind === 'to') {
      range = last?.kind === 'days' && !far ? (last.days.at(-1) ?? null) : null;
      continue;
    } else if (token.kind === 'noise') {
      far = token.text.length > LONGEST_IN_LIST;
      if (token.text.length > LONGEST_BETWEEN) segments.push({ kind: 'gap' });
      range = null;
      continue;
    } else if (token.kind === 'times') {
      if (last?.kind === 'times') last.spans.push([token.open, token.close]);
      else segments.push({ kind: 'times', spans: [[token.open, token.close]] });
    } else if (token.kind === 'except' && token.after && last?.kind === 'days') exceptLast(segments, latest);
    else segments.push({ ...token });
    [range, far] = [null, false];
  }
  return segments;
}

/** `9-18 on weekdays, on Saturdays 10-15`: days that have times before them and are followed by days with their own. */
function beginsAnew(segments: Segment[], next: Token[]): boolean {
  const told = next.filter((token) => token.kind !== 'noise' && token.kind !== 'to');
  const last = segments.at(-1);
  // `Mon-Fri, Sat & Sun closed`: after a range the days that are named together go on.
  const together = last?.kind === 'days' && last.days.length >= 3 ? told.findIndex(({ kind }) => kind !== 'days') : 0;
  const [after, behind] = told.slice(Math.max(0, together));
  const begun = segments.at(-2)?.kind === 'days';
  if (segments[0]?.kind !== 'times' || !after || begun) return false;
  // `9-17 weekdays, Sat closed`, but `9-17 Mon, Tue, closed on Wed`.
  const shut = after.kind === 'closed' && behind?.kind !== 'days' && last?.kind === 'days' && last.days.length >= 3;
  return after.kind === 'times' || after.kind === 'until' || shut;
}

function isWithin(days: number[], others: number[]): boolean {
  return days.length < others.length && days.every((day) => others.includes(day));
}

/**
 * `Daily except Sunday`: the days named before lose those named now; without any, all others are meant. Where times stood
 * before and others follow, `Mon-Fri 9-17, except Wed: 9-12`, these are of the days left out.
 */
function exceptDays(segments: Segment[], days: number[], next: Token | undefined): void {
  segments.pop();
  const ownTimes = segments.at(-1)?.kind === 'times' && next?.kind === 'times';
  const before = segments.findLast((segment) => segment.kind === 'days');
  if (before?.kind === 'days') before.days = before.days.filter((day) => !days.includes(day));
  else segments.push({ kind: 'days', days: [1, 2, 3, 4, 5, 6, 7].filter((day) => !days.includes(day)) });
  if (ownTimes) segments.push({ kind: 'days', days });
}

/** `毎日（日曜を除く）`: what is left out was named last. */
function exceptLast(segments: Segment[], latest: number[]): void {
  const told = segments.filter((segment) => segment.kind === 'days');
  for (const segment of told.slice(-2)) segment.days = segment.days.filter((day) => !latest.includes(day));
  const last = told.at(-1);
  if (last?.days.length !== 0) return;
  if (told.length > 1) segments.splice(segments.indexOf(last), 1);
  else last.days = [1, 2, 3, 4, 5, 6, 7].filter((day) => !latest.includes(day));
}

function daysBetween(from: number, until: number): number[] {
  const days: number[] = [];
  for (let day = from; ; day = (day % 7) + 1) {
    days.push(day);
    if (day === until || days.length === 7) return days;
  }
}

function union(a: number[], b: number[]): number[] {
  return [...new Set([...a, ...b])];
}
