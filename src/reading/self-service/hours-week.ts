import type { OpeningHours } from '../types.ts';
import type { Span } from './hours-segments.ts';

/** Days with the times told of them; none: closed. */
export interface Row {
  days: number[];
  spans: Span[];
}

/** A week from what was told: breaks taken out, days of the same times together. What is told first of a day holds. */
export function weekOf(rows: Row[], breaks: Row[]): OpeningHours[] {
  const week = new Map<number, Span[]>();
  for (const { days, spans } of rows) {
    for (const day of days) {
      const known = week.get(day);
      if (known === undefined) week.set(day, spans);
      else if (known.length > 0) week.set(day, [...known, ...spans.filter((span) => !known.some(meets(span)))]);
    }
  }
  const days = new Map<string, { days: number[]; spans: Span[] }>();
  for (const day of new Set(rows.flatMap((row) => row.days))) {
    const spans = breaks
      .filter((each) => each.days.includes(day))
      .reduce((left, each) => without(left, each.spans), week.get(day) ?? []);
    const key = spans.join();
    days.set(key, { days: [...(days.get(key)?.days ?? []), day].sort(), spans });
  }
  return [...days.values()].flatMap(({ days: alike, spans }): OpeningHours[] =>
    spans.length === 0
      ? [{ days: alike, open: null, close: null }]
      : spans.map(([open, close]) => ({ days: alike, open, close })),
  );
}

/** The hours with the breaks taken out. */
export function withoutBreaks(hours: readonly OpeningHours[], breaks: readonly OpeningHours[]): OpeningHours[] {
  return weekOf(rowsOf(hours), rowsOf(breaks));
}

function rowsOf(hours: readonly OpeningHours[]): Row[] {
  return hours.map(({ days, open, close }) => ({
    days: [...days],
    spans: open === null || close === null ? [] : [[open, close]],
  }));
}

function meets([open, close]: Span): (other: Span) => boolean {
  return ([from, until]) => open < until && from < close;
}

function without(spans: Span[], breaks: Span[]): Span[] {
  return breaks.reduce<Span[]>(
    (left, [from, until]) =>
      left.flatMap(([open, close]): Span[] =>
        open < from && until < close
          ? [
              [open, from],
              [until, close],
            ]
          : [[open, close]],
      ),
    spans,
  );
}
