/** One `Received` line: who took the mail over, and when by its clock. */
export interface Hop {
  /** Host that wrote the line, lower case; null where it does not say. */
  by: string | null;
  /** ISO 8601 UTC. */
  at: string;
}

/** Where a mail lost time apart from the store's own, and what its clocks say that cannot be. */
export interface OnTheWay {
  /** Longest pause between two servers, ms; null with fewer than two believable times. */
  longestPauseMs: number | null;
  /** The receiving side sent it away first and took it later (greylisting): that pause, ms; else null. */
  greylistedMs: number | null;
  /** It lies in junk: the shopper would have met it late or never. */
  junk: boolean;
  /** The `Date` that the store wrote lies so far outside what is possible, ms (positive: in the future); else null. */
  dateOffMs: number | null;
  /** That is whole half hours: the store's clock is right, its time zone is not. */
  wrongZone: boolean;
}

/** Greylisting servers ask to come again after one to thirty minutes; senders come when their queue runs next. */
const GREYLISTING_MS = [60_000, 90 * 60_000] as const;
/** Clocks of mail servers differ by so much without anything being wrong. */
const MARGIN_MS = 2 * 60_000;
const HALF_HOUR_MS = 30 * 60_000;

/** Tells delay on the way from delay in the store. `since` is the moment from which the mail can have been written. */
export function onTheWay(mail: {
  hops: Hop[];
  deliveredAt: string;
  sentAt: string | null;
  since: string | null;
  junk: boolean;
}): OnTheWay {
  const earliest = mail.since === null ? Number.NEGATIVE_INFINITY : Date.parse(mail.since) - MARGIN_MS;
  const latest = Date.parse(mail.deliveredAt) + MARGIN_MS;
  const isPossible = (at: number) => at >= earliest && at <= latest;
  // A stamp that cannot be comes from a clock or a time zone that is wrong, and tells of no delay.
  const hops = mail.hops.filter((hop) => isPossible(Date.parse(hop.at)));
  const pauses = hops
    .slice(0, -1)
    .map((hop, index) => ({ ms: Date.parse(hop.at) - Date.parse(hops[index + 1]?.at ?? hop.at), index }));
  const longest = pauses.reduce((most, one) => (one.ms > most.ms ? one : most), { ms: -1, index: -1 });
  const written = mail.sentAt === null ? Number.NaN : Date.parse(mail.sentAt);
  const offMs = written - Date.parse(hops.at(-1)?.at ?? mail.deliveredAt);
  const off = Number.isFinite(written) && !isPossible(written) ? offMs : null;
  return {
    longestPauseMs: longest.ms < 0 ? null : longest.ms,
    greylistedMs: isGreylisting(hops, longest) ? longest.ms : null,
    junk: mail.junk,
    dateOffMs: off,
    wrongZone: off !== null && Math.abs(off - Math.round(off / HALF_HOUR_MS) * HALF_HOUR_MS) <= MARGIN_MS,
  };
}

/** The pause lies where the mail came over to our side. */
function isGreylisting(hops: Hop[], pause: { ms: number; index: number }): boolean {
  if (pause.ms < GREYLISTING_MS[0] || pause.ms > GREYLISTING_MS[1]) return false;
  const ours = siteOf(hops[0]?.by ?? null);
  const [after, before] = [siteOf(hops[pause.index]?.by ?? null), siteOf(hops[pause.index + 1]?.by ?? null)];
  if (ours === null || after === null || before === null) return pause.index === 0;
  return after === ours && before !== ours;
}

function siteOf(host: string | null): string | null {
  return host === null ? null : host.split('.').slice(-2).join('.');
}

/** The `Received` lines of a message, newest first; unreadable ones are left out. */
export function receivedHops(source: Uint8Array): Hop[] {
  const head =
    Buffer.from(source.subarray(0, 100_000))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return unfolded.flatMap((line) => {
    const stamp = /^received:.*;\s*([^;]+)$/i.exec(line)?.[1]?.replace(/\s*\([^)]*\)/g, '');
    const time = stamp ? new Date(stamp) : null;
    if (!time || Number.isNaN(time.getTime())) return [];
    return [{ by: /\sby\s+([\w.-]+)/i.exec(line)?.[1]?.toLowerCase() ?? null, at: time.toISOString() }];
  });
}
