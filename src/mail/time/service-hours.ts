/** Opening hours of days, as the store's pages state them. */
export interface ServiceHours {
  /** 1 = Monday … 7 = Sunday. */
  days: number[];
  /** `09:00`; null is closed. */
  open: string | null;
  close: string | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LONGEST_DAYS = 120;

/** The part of a span that lies within the store's own service hours, ms; null when hours or time zone are not known. */
export function serviceMs(from: string, to: string, hours: ServiceHours[], timezone: string): number | null {
  const clock = clockIn(timezone);
  if (hours.length === 0 || clock === null) return null;
  const [start, end] = [Date.parse(from), Math.min(Date.parse(to), Date.parse(from) + LONGEST_DAYS * DAY_MS)];
  // Days are counted by the calendar of the zone: those of 23 and 25 hours too. One before, for hours past midnight.
  const first = Math.floor((start + offsetAt(start, clock)) / DAY_MS) - 1;
  const last = Math.floor((end + offsetAt(end, clock)) / DAY_MS);
  let sum = 0;
  for (let day = first; day <= last; day += 1) {
    for (const slot of hours.filter((one) => one.days.includes(weekdayOf(day)))) {
      const [opens, closes] = [minutesOf(slot.open), minutesOf(slot.close)];
      if (opens === null || closes === null) continue;
      const until = closes <= opens ? closes + 24 * 60 : closes;
      const [begin, finish] = [moment(day, opens, clock), moment(day, until, clock)];
      sum += Math.max(0, Math.min(end, finish) - Math.max(start, begin));
    }
  }
  return sum;
}

/** The time zone of a country that has one (or whose zones show the same time at the moment), else null. */
export function timezoneOf(country: string | null, at: string): string | null {
  const zones = country === null ? [] : zonesOf(country);
  const offsets = zones.flatMap((zone) => {
    const clock = clockIn(zone);
    return clock === null ? [] : [{ zone, offset: offsetAt(Date.parse(at), clock) }];
  });
  // Islands and exclaves (the Canaries, Ceuta) do not make a country's time uncertain: shops sit on the mainland.
  const europe = offsets.filter(({ zone }) => zone.startsWith('Europe/'));
  const told = MAINLAND.has(country ?? '') ? europe : offsets;
  return new Set(told.map(({ offset }) => offset)).size === 1 ? (told[0]?.zone ?? null) : null;
}

const MAINLAND = new Set(['ES', 'PT']);

function zonesOf(country: string): string[] {
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      timeZones?: string[];
      getTimeZones?: () => string[] | undefined;
    };
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}

function clockIn(timezone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return null;
  }
}

/** What a zone's clocks show less UTC, ms. */
function offsetAt(at: number, clock: Intl.DateTimeFormat): number {
  const parts = clock.formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** The moment at which a zone's clocks show so many minutes after midnight of a day (counted from 1970-01-01). */
function moment(day: number, minutes: number, clock: Intl.DateTimeFormat): number {
  const shown = day * DAY_MS + minutes * MINUTE_MS;
  const guess = shown - offsetAt(shown, clock);
  return shown - offsetAt(guess, clock);
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function minutesOf(clock: string | null): number | null {
  if (clock === null) return null;
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
