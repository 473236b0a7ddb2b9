import type { Resolution } from '../evidence/types.ts';

/** The shopper could not go on: what was looked for, and what there was instead. */
export class DeadEnd extends Error {
  readonly resolution: Resolution | null;

  constructor(what: string, resolution: Resolution | null) {
    const near = resolution?.candidates[0];
    super(near && resolution?.chosen === null ? `${what}; the nearest was ${near.what} (${near.score})` : what);
    this.name = 'DeadEnd';
    this.resolution = resolution;
  }
}
