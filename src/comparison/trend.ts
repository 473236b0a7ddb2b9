import type { VisitSummary } from '../result/history.ts';
import { startOf } from '../result/history.ts';
import { type ChangePoint, changePoints } from './change-points.ts';
import { type Hole, holesIn } from './holes.ts';
import { type Regression, regressionsOf } from './regression.ts';

/** One visit's value of a figure. */
export interface TrendPoint {
  at: string;
  /** Null: nothing was measured; the reason is in the visit's own report. */
  value: number | null;
  /** `more-than`: the true value is larger (a question still open): a censored point. */
  bound: 'exactly' | 'more-than';
  /** Points of different groups (edition, revision, device, network) are never joined. */
  group: string;
}

export interface Series {
  /** `score`, `coverage`, `chapter:cart`, or a criterion's id. */
  figure: string;
  title: string;
  unit: string | null;
  better: 'higher' | 'lower' | 'present';
  limit: number | null;
  points: TrendPoint[];
  changes: ChangePoint[];
}

export interface Trend {
  store: VisitSummary['store'];
  visits: number;
  first: string;
  last: string;
  series: Series[];
  holes: Hole[];
  regressions: Regression[];
  /** Level of the change test for each figure, after the division among them. */
  alpha: number;
}

export interface TrendWishes {
  /** Figures to draw; null: score, chapters and the store's times. */
  figures: string[] | null;
  /** How often a visit was due, ms; null: no schedule. */
  everyMs: number | null;
  /** What counts as now for a schedule's last hole, ISO; null: the last visit. */
  now: string | null;
}

const FAMILY_ALPHA = 0.05;

/** The history of one store. `visits` stand oldest first. */
export function trendOf(visits: VisitSummary[], wishes: TrendWishes): Trend {
  const last = visits.at(-1);
  const figures = wishes.figures ?? usualFigures(visits);
  const alpha = FAMILY_ALPHA / Math.max(1, figures.length);
  const series = figures.map((figure) => seriesOf(figure, visits, alpha));
  const times = visits.map(startOf);
  return {
    store: last?.store ?? { id: '', name: '', url: '' },
    visits: visits.length,
    first: times[0] ?? '',
    last: times.at(-1) ?? '',
    series,
    holes: wishes.everyMs === null ? [] : holesIn(times, wishes.everyMs, wishes.now),
    regressions: regressionsOf(visits, series),
    alpha,
  };
}

const USUAL_TIMES = ['checkout-time', 'shop-time', 'time-to-product', 'confirmation-latency', 'reply-time'];

function usualFigures(visits: VisitSummary[]): string[] {
  const last = visits.at(-1);
  const chapters = (last?.chapters ?? []).map(({ id }) => `chapter:${id}`);
  const times = USUAL_TIMES.filter((id) =>
    visits.some(({ verdicts }) => verdicts.some((verdict) => verdict.id === id && typeof verdict.value === 'number')),
  );
  return ['score', ...chapters, ...times];
}

/** Every figure that the visits hold, for messages. */
export function knownFigures(visits: VisitSummary[]): string[] {
  const last = visits.at(-1);
  return [
    'score',
    'coverage',
    ...(last?.chapters ?? []).map(({ id }) => `chapter:${id}`),
    ...(last?.verdicts ?? []).map(({ id }) => id),
  ];
}

function seriesOf(figure: string, visits: VisitSummary[], alpha: number): Series {
  const points = visits.map((visit) => ({ at: startOf(visit), ...valueIn(figure, visit) }));
  return { figure, ...aboutFigure(figure, visits), points, changes: changesIn(points, alpha) };
}

function aboutFigure(figure: string, visits: VisitSummary[]): Pick<Series, 'title' | 'unit' | 'better' | 'limit'> {
  if (figure === 'score' || figure === 'coverage')
    return { title: figure, unit: 'points', better: 'higher', limit: null };
  const chapter = figure.startsWith('chapter:') ? figure.slice(8) : null;
  if (chapter !== null) {
    const known = visits.at(-1)?.chapters.find(({ id }) => id === chapter);
    return { title: known?.title ?? chapter, unit: 'points', better: 'higher', limit: null };
  }
  const verdict = visits.flatMap(({ verdicts }) => verdicts.filter(({ id }) => id === figure)).at(-1);
  const numeric = typeof verdict?.value === 'number' || verdict?.limit !== null;
  return {
    title: verdict?.title ?? figure,
    unit: numeric ? (verdict?.unit ?? null) : 'points',
    better: verdict?.better ?? 'higher',
    limit: verdict?.limit ?? null,
  };
}

/** Scores in points of 100; a criterion by its value, or by its score where it only is or is not there. */
function valueIn(figure: string, visit: VisitSummary): Omit<TrendPoint, 'at'> {
  const place = [visit.edition.digest, visit.visits[0]?.device, visit.visits[0]?.network].join(' ');
  const points = (score: number | null) => ({
    value: score === null ? null : score * 100,
    bound: 'exactly' as const,
    group: place,
  });
  if (figure === 'score') return points(visit.total.score);
  if (figure === 'coverage') return points(visit.total.coverage);
  if (figure.startsWith('chapter:'))
    return points(visit.chapters.find(({ id }) => `chapter:${id}` === figure)?.score ?? null);
  const verdict = visit.verdicts.find(({ id }) => id === figure);
  if (!verdict) return { value: null, bound: 'exactly', group: place };
  // A value does not depend on the edition's limits: only the criterion's own revision parts it.
  const group = [figure, verdict.revision, visit.visits[0]?.device, visit.visits[0]?.network].join(' ');
  if (typeof verdict.value === 'number') return { value: verdict.value, bound: verdict.bound, group };
  return {
    value: verdict.better === 'present' && verdict.score !== null ? verdict.score * 100 : null,
    bound: 'exactly',
    group,
  };
}

/** The change test, group by group: a moved yardstick is not a change of the store. */
function changesIn(points: TrendPoint[], alpha: number): ChangePoint[] {
  const groups = new Map<string, number[]>();
  points.forEach(({ value, group }, index) => {
    if (value === null) return;
    const indexes = groups.get(group);
    if (indexes) indexes.push(index);
    else groups.set(group, [index]);
  });
  return [...groups.values()]
    .flatMap((indexes) =>
      changePoints(
        indexes.map((index) => points[index]?.value ?? 0),
        alpha,
      ).map((change) => ({ ...change, index: indexes[change.index] ?? 0 })),
    )
    .sort((a, b) => a.index - b.index);
}
