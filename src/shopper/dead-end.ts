import type { Mark } from '../browser/pictures/marks.ts';
import type { Resolution } from '../evidence/types.ts';

/** The shopper could not go on: what was looked for, and what there was instead. */
export class DeadEnd extends Error {
  readonly resolution: Resolution | null;
  /** The page had drawn itself anew before it was touched: what is there now has to be read first. */
  readonly redrawn: boolean;

  constructor(what: string, resolution: Resolution | null, redrawn = false) {
    const near = resolution?.candidates[0];
    super(near && resolution?.chosen === null ? `${what}; the nearest was ${near.what} (${near.score})` : what);
    this.name = 'DeadEnd';
    this.resolution = resolution;
    this.redrawn = redrawn;
  }

  /** Where the candidates stood, best first, each with its score: the first one was taken, or was not good enough. */
  get marks(): Mark[] {
    const candidates = this.resolution?.candidates ?? [];
    return candidates.flatMap(({ rect, score }, index) => (rect ? [{ rect, label: `${index + 1}: ${score}` }] : []));
  }
}

const pictured = new WeakSet<object>();

/** The place where the shopper could not go on is in a picture already: another device's screen would show nothing of it. */
export function notePictured(error: unknown): void {
  if (error instanceof Error) pictured.add(error);
}

export function isPictured(error: unknown): boolean {
  return error instanceof Error && pictured.has(error);
}
