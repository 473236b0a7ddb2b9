import type { VisitSummary } from '../result/history.ts';
import { PERMUTATIONS, SHORTEST_LEVEL } from './change-points.ts';
import { noiseIn } from './noise.ts';
import type { Series } from './trend.ts';

/** Something that got worse. */
export interface Regression {
  /** `score`, `chapter:cart` or a criterion's id. */
  figure: string;
  sentence: string;
}

/** Points of score that a single visit may lose before it counts: less is the noise of one visit. */
const TOLERANCE_POINTS = 2;
/** A change for the worse is news while it is at most this many visits old. */
const NEWS_VISITS = SHORTEST_LEVEL + 2;

/**
 * What is worse in the newest visit: a criterion that passed in the visit before and fails now, a score lower by more
 * than two points, and each level that changed for the worse in the newest visits. Visits of another edition,
 * revision, device or network are not held against each other.
 */
export function regressionsOf(visits: VisitSummary[], series: Series[]): Regression[] {
  const now = visits.at(-1);
  const before = visits.at(-2);
  return [
    ...(now && before && sameConditions(now, before) ? [...failedAnew(now, before), ...lostPoints(now, before)] : []),
    ...newLevels(series),
  ];
}

function sameConditions(now: VisitSummary, before: VisitSummary): boolean {
  const conditions = ({ edition, visits }: VisitSummary) =>
    [edition.digest, visits[0]?.device, visits[0]?.network].join(' ');
  return conditions(now) === conditions(before);
}

function failedAnew(now: VisitSummary, before: VisitSummary): Regression[] {
  const then = new Map(before.verdicts.map((verdict) => [verdict.id, verdict]));
  const noiseMs = [now, before].map(({ visits }) => visits[0]?.noiseMs ?? null);
  return now.verdicts.flatMap(({ id, title, state, revision, value, unit }) => {
    const earlier = then.get(id);
    // A limit that was missed by less than the machine's own noise is no news.
    const noise = noiseIn(unit, noiseMs);
    const apart =
      typeof value === 'number' && typeof earlier?.value === 'number' ? Math.abs(value - earlier.value) : null;
    if (noise !== null && apart !== null && apart > 0 && apart <= noise) return [];
    if (state !== 'fail' || earlier?.state !== 'pass' || earlier.revision !== revision) return [];
    return [{ figure: id, sentence: `${title}: passed in the visit before, fails now.` }];
  });
}

function lostPoints(now: VisitSummary, before: VisitSummary): Regression[] {
  if (now.total.score === null || before.total.score === null) return [];
  const lost = (before.total.score - now.total.score) * 100;
  if (lost <= TOLERANCE_POINTS) return [];
  return [
    {
      figure: 'score',
      sentence: `The score fell by ${lost.toFixed(1)} points, from ${(before.total.score * 100).toFixed(1)} to ${(now.total.score * 100).toFixed(1)}.`,
    },
  ];
}

function newLevels(series: Series[]): Regression[] {
  return series.flatMap(({ figure, title, better, points, changes }) =>
    changes
      .filter(
        ({ index, before, after }) =>
          index >= points.length - NEWS_VISITS && (better === 'lower' ? after > before : after < before),
      )
      .map(({ index, before, after, p }) => ({
        figure,
        sentence: `${title}: a new level since ${points[index]?.at.slice(0, 10)}, ${rounded(before)} before and ${rounded(after)} after (p = ${p.toFixed(3)}, ${PERMUTATIONS} shuffles).`,
      })),
  );
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
