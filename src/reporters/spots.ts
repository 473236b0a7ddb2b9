import type { AuditResult } from '../result/schema.ts';
import type { ReadEvidenceFile } from './pictures.ts';

/** A place on a screenshot: left, top, width, height in px of the picture, and the picture's size. */
export interface Spot {
  screenshot: string;
  rect: [number, number, number, number];
  of: [number, number];
}

/** Cuts a place out of a picture with some of what stands around it, and marks it; null when it cannot. */
export type CutSpot = (picture: Uint8Array, spot: Spot) => Promise<Uint8Array | null>;

const MOST_SPOTS = 120;
const LARGEST_BYTES = 40 * 1024;
const LARGEST_SUM_BYTES = 2 * 1024 * 1024;

/** One name for one place, however many verdicts quote it. */
export function spotKey({ screenshot, rect }: Spot): string {
  return `${screenshot} ${rect.join(' ')}`;
}

/** The quoted places as data URIs by `spotKey`, those of what needs mending first, as long as the page stays quick. */
export async function loadSpots(
  result: AuditResult,
  read: ReadEvidenceFile,
  cut: CutSpot | null,
): Promise<Map<string, string>> {
  const spots = new Map<string, string>();
  if (cut === null) return spots;
  const files = new Map(result.evidence.map(({ id, kind, file }) => [id, kind === 'screenshot' ? file : null]));
  const spotted = wanted(result).slice(0, MOST_SPOTS);
  const cuts = await cutAll(spotted, (id) => files.get(id) ?? null, read, cut);
  let sum = 0;
  for (const spot of spotted) {
    const small = cuts.get(spot);
    if (!small || small.length > LARGEST_BYTES || sum + small.length > LARGEST_SUM_BYTES) continue;
    sum += small.length;
    spots.set(spotKey(spot), `data:image/jpeg;base64,${Buffer.from(small).toString('base64')}`);
  }
  return spots;
}

/** One picture after the other: each is read and unpacked once for all its places. */
async function cutAll(
  spots: Spot[],
  fileOf: (screenshot: string) => string | null,
  read: ReadEvidenceFile,
  cut: CutSpot,
): Promise<Map<Spot, Uint8Array | null>> {
  const cuts = new Map<Spot, Uint8Array | null>();
  for (const screenshot of new Set(spots.map((spot) => spot.screenshot))) {
    const file = fileOf(screenshot);
    const whole = file === null ? null : await read(file);
    if (whole === null) continue;
    for (const spot of spots.filter((each) => each.screenshot === screenshot)) cuts.set(spot, await cut(whole, spot));
  }
  return cuts;
}

/** At most two places of a verdict: the first quotes are the most telling. */
function wanted({ verdicts }: AuditResult): Spot[] {
  const ordered = [...verdicts].sort((a, b) => Number(b.state === 'fail') - Number(a.state === 'fail'));
  const all = ordered.flatMap(({ quotes }) => quotes.flatMap(({ region }) => region ?? []).slice(0, 2));
  return [...new Map(all.map((spot) => [spotKey(spot), spot])).values()];
}
