import type { MailKind } from './types.ts';

/** A time span with its uncertainty. */
export interface Latency {
  ms: number;
  /** The true span lies within ± this, ms. */
  errorMs: number;
}

/** A mail as the clocks need it: filed evidence and how it was read. */
export interface TimedMail {
  id: string;
  kind: MailKind;
  automatic: boolean;
  /** INTERNALDATE, ISO 8601 (whole seconds). */
  deliveredAt: string;
  folderUse: 'inbox' | 'junk' | 'all' | 'other';
  skewMs: number | null;
  skewErrorMs: number | null;
  answered: { id: string; answered: boolean }[];
  /** Times of the `Received` lines, newest first, ISO 8601; empty when not known. */
  receivedAt?: string[];
}

/** The three clocks of a question, each null while nothing has come. */
export interface QuestionClocks {
  acknowledgement: (Latency & { mail: string }) | null;
  firstAnswer: (Latency & { mail: string }) | null;
  /** Every question answered by people, in one mail or in several. */
  completeAnswer: (Latency & { mail: string }) | null;
}

/** INTERNALDATE is cut to whole seconds: the true moment is up to one second later. */
const GRAIN_MS = 1000;
/** Uncertainty of the clocks' difference where it was never measured. */
const UNMEASURED_SKEW_MS = 1000;

/** From a moment on our clock to a mail's delivery on the mailbox's. */
export function latencyOf(since: string, mail: Pick<TimedMail, 'deliveredAt' | 'skewMs' | 'skewErrorMs'>): Latency {
  const ms = Date.parse(mail.deliveredAt) + GRAIN_MS / 2 - (mail.skewMs ?? 0) - Date.parse(since);
  return { ms: Math.max(0, Math.round(ms)), errorMs: GRAIN_MS / 2 + (mail.skewErrorMs ?? UNMEASURED_SKEW_MS) };
}

/** Acknowledgement, first human answer and complete answer, from the mails of one question. */
export function questionClocks(sentAt: string, mails: TimedMail[]): QuestionClocks {
  const inOrder = [...mails].sort((a, b) => a.deliveredAt.localeCompare(b.deliveredAt));
  const clock = (mail: TimedMail | undefined) => (mail ? { ...latencyOf(sentAt, mail), mail: mail.id } : null);
  const people = inOrder.filter((mail) => mail.kind === 'human-reply');
  const asked = new Set(inOrder.flatMap((mail) => mail.answered.map((one) => one.id)));
  const open = new Set(asked);
  const complete = people.find((mail) => {
    for (const one of mail.answered) if (one.answered) open.delete(one.id);
    return open.size === 0;
  });
  return {
    acknowledgement: clock(inOrder.find((mail) => mail.kind === 'auto-reply' || mail.kind === 'out-of-office')),
    firstAnswer: clock(people[0]),
    completeAnswer: clock(complete),
  };
}

/** Where a mail lost its time on the way, apart from the store's own. */
export interface OnTheWay {
  /** Longest pause between two servers, ms; null with fewer than two times. */
  longestPauseMs: number | null;
  /** A pause of one to ninety minutes right before our side: the receiving server sent it away first (greylisting). */
  greylisted: boolean;
  /** It lies in junk: the shopper would have met it late or never. */
  junk: boolean;
}

/** Tells delay on the way from delay in the store. `receivedAt` is newest first, as the header lines stand. */
export function onTheWay(mail: Pick<TimedMail, 'receivedAt' | 'folderUse'>): OnTheWay {
  const times = (mail.receivedAt ?? []).map((time) => Date.parse(time)).filter(Number.isFinite);
  const pauses = times.slice(0, -1).map((time, index) => time - (times[index + 1] ?? time));
  const longest = pauses.length > 0 ? Math.max(...pauses) : null;
  const last = pauses[0] ?? 0;
  return {
    longestPauseMs: longest,
    greylisted: last >= 60_000 && last <= 90 * 60_000 && last === longest,
    junk: mail.folderUse === 'junk',
  };
}

/** Times of the `Received` lines of a message, newest first, ISO 8601; unreadable ones are left out. */
export function receivedTimes(source: Uint8Array): string[] {
  const head =
    Buffer.from(source.subarray(0, 100_000))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return unfolded.flatMap((line) => {
    const stamp = /^received:.*;\s*([^;]+)$/i.exec(line)?.[1]?.replace(/\s*\([^)]*\)/g, '');
    const time = stamp ? new Date(stamp) : null;
    return time && !Number.isNaN(time.getTime()) ? [time.toISOString()] : [];
  });
}

/** Opening hours of a day, as the store's pages state them. */
export interface ServiceHours {
  /** 1 = Monday … 7 = Sunday. */
  days: number[];
  /** `09:00`; null is closed. */
  open: string | null;
  close: string | null;
}

const MINUTE_MS = 60_000;
const LONGEST_DAYS = 120;

/** The part of a span that lies within the store's own service hours, ms; null when the hours are not known. */
export function serviceMs(from: string, to: string, hours: ServiceHours[], timezone: string): number | null {
  if (hours.length === 0) return null;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let sum = 0;
  for (let day = start; day < end + 86_400_000 && day - start < LONGEST_DAYS * 86_400_000; day += 86_400_000) {
    const local = localDay(day, timezone);
    if (local === null) return null;
    for (const one of hours.filter(
      (slot) => slot.days.includes(local.weekday) && slot.open !== null && slot.close !== null,
    )) {
      const opens = local.midnight + minutesOf(one.open) * MINUTE_MS;
      const closes = local.midnight + minutesOf(one.close) * MINUTE_MS;
      sum += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
    }
  }
  return sum;
}

/** The calendar day of a moment in a time zone: its weekday and the moment of its midnight. */
function localDay(at: number, timezone: string): { weekday: number; midnight: number } | null {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
    const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '0';
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(value('weekday')) + 1;
    const sinceMidnight =
      (Number(value('hour')) * 3600 + Number(value('minute')) * 60 + Number(value('second'))) * 1000;
    return { weekday, midnight: Math.floor(at / 1000) * 1000 - sinceMidnight };
  } catch {
    return null;
  }
}

function minutesOf(clock: string | null): number {
  const [hours = 0, minutes = 0] = (clock ?? '0:0').split(':').map(Number);
  return hours * 60 + minutes;
}
