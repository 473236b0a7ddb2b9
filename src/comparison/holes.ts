/** Scheduled visits that did not happen, between two that did. */
export interface Hole {
  /** The visit before; ISO 8601. */
  after: string;
  /** The visit that came next; null when none has come. */
  before: string | null;
  missed: number;
}

/**
 * Holes in a schedule of one visit every `everyMs`. A visit up to half a period late is no hole. `now` ends the last
 * wait: without it, time after the last visit is not counted.
 */
export function holesIn(times: string[], everyMs: number, now: string | null): Hole[] {
  const ends = now === null ? times.slice(1) : [...times.slice(1), null];
  return ends.flatMap((before, index) => {
    const after = times[index];
    if (after === undefined) return [];
    const gap = Date.parse(before ?? now ?? after) - Date.parse(after);
    const missed = Math.floor(gap / everyMs - 0.5);
    return missed > 0 ? [{ after, before, missed }] : [];
  });
}
