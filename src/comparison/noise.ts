/** Milliseconds in the units in which durations are given. */
const UNIT_MS: Record<string, number> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };

/** The noise of the machines that measured, in the unit of a figure; null where the figure is no duration, or nothing is known. */
export function noiseIn(unit: string | null, noiseMs: readonly (number | null)[]): number | null {
  const inMs = UNIT_MS[unit ?? ''];
  const known = noiseMs.filter((ms) => ms !== null);
  return inMs === undefined || known.length === 0 ? null : Math.max(...known) / inMs;
}
