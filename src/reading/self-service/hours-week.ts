import type { OpeningHours } from '../types.ts';
import type { Span } from './hours-segments.ts';

/** Days with the times told of them; none: closed. */
export interface Row {
  days: number[];
  spans: Span[];
}

/**
 * A week from what was told: breaks taken out, days of the same times together. What is told first of a day holds, save
 * where a day or two of a longer row are told once more: `Mon-Fri 9-17, Wed only until 12`.
 */
export function weekOf(rows: Row[], breaks: Row[]): OpeningHours[] {
  const week = new Map<number, Span[]>();
  for (const [index, row] of rows.entries()) {
    const { days, spans } = row;
    const corrects = rows.slice(0, index).some((before) => isCorrected(before, row));
    for (const day of days) {
      if (corrects) {
        week.set(day, spans);
        continue;
      }
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

/** The longer row, of other times that meet the shorter one's. */
function isCorrected(before: Row, { days, spans }: Row): boolean {
  const within = days.length <= 2 && before.days.length >= 4 && days.every((day) => before.days.includes(day));
  const meet = before.spans.some((span) => spans.some(meets(span)));
  return within && meet && before.spans.join() !== spans.join();
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
