import type { Resolution } from '../evidence/types.ts';
import { sayElement } from '../snapshot/say-element.ts';
import type { Snapshot } from '../snapshot/types.ts';

/** An element that may be what is looked for, how well it fits (0..1 and over) and why. */
export interface Candidate {
  ref: number;
  score: number;
  because: string[];
  how: Resolution['how'];
}

/** What an intent came to on this page: the element or nothing, and the record of how it was decided. */
export interface Resolved {
  ref: number | null;
  resolution: Resolution;
}

const KEPT = 5;
/** Something lies over it: a shopper takes what can be seen. */
const COVERED = 0.6;

/** Takes the best candidate above the floor. Sureness is its lead over the next one. */
export function settleOn(intent: string, snapshot: Snapshot, candidates: Candidate[], floor = 0.5): Resolved {
  const reachable = candidates.map((candidate) =>
    snapshot.nodes[candidate.ref]?.covered
      ? { ...candidate, score: candidate.score - COVERED, because: [...candidate.because, `covered -${COVERED}`] }
      : candidate,
  );
  const sorted = reachable.sort((a, b) => b.score - a.score || a.ref - b.ref);
  const best = sorted[0];
  const won = best !== undefined && best.score >= floor ? best : null;
  const runnerUp = sorted[1]?.score ?? 0;
  return {
    ref: won?.ref ?? null,
    resolution: {
      intent,
      how: won?.how ?? 'structure',
      chosen: won ? sayElement(snapshot, won.ref) : null,
      sureness: won ? round(Math.min(1, Math.max(0, won.score - runnerUp) / Math.max(won.score, 0.01))) : 0,
      candidates: sorted.slice(0, KEPT).map((candidate) => ({
        what: sayElement(snapshot, candidate.ref),
        score: round(candidate.score),
        because: candidate.because.join(', '),
        rect: snapshot.nodes[candidate.ref]?.rect,
      })),
    },
  };
}

/** Collects reasons and their weights for one element. */
export class Scoring {
  score = 0;
  readonly because: string[] = [];
  #byStructure = 0;
  #byWords = 0;

  structure(weight: number, reason: string): this {
    return this.#add(weight, reason, 'structure');
  }

  words(weight: number, reason: string): this {
    return this.#add(weight, reason, 'words');
  }

  #add(weight: number, reason: string, how: 'structure' | 'words'): this {
    if (weight === 0) return this;
    this.score += weight;
    this.because.push(`${reason} ${weight > 0 ? '+' : ''}${round(weight)}`);
    if (how === 'structure') this.#byStructure += Math.max(0, weight);
    else this.#byWords += Math.max(0, weight);
    return this;
  }

  candidate(ref: number): Candidate {
    const how = this.#byStructure >= this.#byWords ? 'structure' : 'words';
    return { ref, score: this.score, because: this.because, how };
  }
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
