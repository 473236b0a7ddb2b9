import type { RepeatedFigure } from '../result/repeats.ts';
import type { AuditResult, Verdict } from '../result/schema.ts';
import { Failure } from '../shared/errors.ts';
import { type Column, columnsOf } from './columns.ts';
import { deviceOf, networkOf, sift, visitOf } from './comparable.ts';
import { noiseIn } from './noise.ts';
import { areAlike, withRanks } from './ranks.ts';
import { type Interval, intervalOf } from './statistics.ts';
import type { Cell, ComparedCriterion, ComparedStore, Comparison, Lesson } from './types.ts';

export const MOST_STORES = 50;

/** Two to fifty stores, waves or visits side by side. Fewer that can be compared is a usage failure with the reasons. */
export function compare(results: AuditResult[]): Comparison {
  const { kept, leftOut } = sift(results);
  const columns = bestFirst(columnsOf(kept));
  const [first] = kept;
  if (!first || columns.length < 2) {
    const reasons = leftOut.map(({ name, visit, because }) => `${name} (${visit}): ${because}`).join('; ');
    throw new Failure(
      'usage',
      `there are fewer than two stores or visits to compare${reasons && `; left out: ${reasons}`}`,
      leftOut.length > 0 ? 'Judge all by the same edition with --rejudge.' : 'Name two visits, stores or folders.',
    );
  }
  if (columns.length > MOST_STORES)
    throw new Failure(
      'usage',
      `${columns.length} are too many to compare`,
      `At most ${MOST_STORES} stores or waves fit.`,
    );
  const stores = withRanks(columns.map(storeOf));
  const criteria = criteriaOf(columns);
  return {
    edition: { id: first.edition.id, name: first.edition.name, digest: first.edition.digest },
    device: deviceOf(first),
    network: networkOf(first),
    stores,
    chapters: first.chapters.map(({ id, title, weight }) => ({ id, title, weight })),
    criteria,
    lessons: stores.map((_, index) => lessonsFor(index, criteria)),
    leftOut,
    blind: false,
  };
}

/** By the median score; columns without one last. */
function bestFirst(columns: Column[]): Column[] {
  const score = ({ results }: Column) => intervalOf(results.flatMap(({ total }) => total.score ?? []))?.median ?? -1;
  return [...columns].sort((a, b) => score(b) - score(a) || (a.key < b.key ? -1 : 1));
}

function storeOf({ key, name, results }: Column): Omit<ComparedStore, 'rank' | 'tied'> {
  const newest = results.at(-1);
  const scores = results.flatMap(({ total }) => (total.score === null ? [] : [total.score * 100]));
  const chapterIds = newest?.chapters.map(({ id }) => id) ?? [];
  return {
    key,
    name,
    url: newest?.store.url ?? '',
    visits: results.map((result) => ({
      id: visitOf(result),
      startedAt: result.visits[0]?.startedAt ?? result.judgedAt,
    })),
    score: intervalOf(scores),
    low: hundred(newest?.total.low ?? null),
    high: hundred(newest?.total.high ?? null),
    coverage: newest?.total.coverage ?? 0,
    chapters: Object.fromEntries(chapterIds.map((id) => [id, medianChapter(results, id)])),
  };
}

function hundred(score: number | null): number | null {
  return score === null ? null : score * 100;
}

function medianChapter(results: AuditResult[], id: string): number | null {
  const scores = results.flatMap(({ chapters }) =>
    chapters.flatMap((chapter) => (chapter.id === id && chapter.score !== null ? [chapter.score * 100] : [])),
  );
  return intervalOf(scores)?.median ?? null;
}

function criteriaOf(columns: Column[]): ComparedCriterion[] {
  const byId = new Map<string, Verdict>();
  for (const { results } of columns)
    for (const verdict of results.at(-1)?.verdicts ?? []) if (!byId.has(verdict.id)) byId.set(verdict.id, verdict);
  const tables = columns.map(({ results }) =>
    results.map(({ verdicts }) => new Map(verdicts.map((verdict) => [verdict.id, verdict]))),
  );
  return [...byId.values()].map((verdict) => {
    const cells = tables.map((visits, at) =>
      cellOf(
        visits.flatMap((table) => table.get(verdict.id) ?? []),
        repeatedIn(columns[at]?.results ?? [], verdict.id),
        noiseIn(
          verdict.unit,
          (columns[at]?.results ?? []).map((result) => result.visits[0]?.noiseMs ?? null),
        ),
      ),
    );
    const { id, title, chapter, unit, better, limit, weight } = verdict;
    const [position] = verdict.positions;
    return {
      id,
      title,
      chapter,
      unit,
      better,
      limit,
      weight,
      cells,
      best: bestOf(cells, better),
      indistinguishable:
        cells.length > 1 &&
        cells.every((cell) => cell?.interval && cells[0]?.interval && areAlike(cell.interval, cells[0].interval)),
      benchmark: position ? { sentence: position.sentence, study: position.study, year: position.year } : null,
    };
  });
}

/** What the newest visit's own repeats say of a criterion. */
function repeatedIn(results: AuditResult[], id: string): RepeatedFigure | null {
  const figures = results.at(-1)?.repeats?.figures ?? [];
  return figures.find((figure) => figure.what === 'criterion' && figure.id === id) ?? null;
}

/** From the visits at hand, or from the repeats the result tells of where those were more; `noise` is that of the machines. */
function intervalFrom(values: number[], repeated: RepeatedFigure | null, noise: number | null): Interval | null {
  const own =
    repeated !== null && repeated.n > values.length
      ? { median: repeated.median, low: repeated.low, high: repeated.high, n: repeated.n }
      : intervalOf(values);
  return own === null || noise === null ? own : { ...own, noise };
}

/** The newest verdict stands for the store; its value's interval comes from all its visits. */
function cellOf(verdicts: Verdict[], repeated: RepeatedFigure | null, noise: number | null): Cell | null {
  const newest = verdicts.at(-1);
  if (!newest) return null;
  const values = verdicts.flatMap(({ value, bound }) =>
    typeof value === 'number' && bound === 'exactly' ? [value] : [],
  );
  const { state, value, bound, score } = newest;
  return { state, value, bound, score, interval: intervalFrom(values, repeated, repeated?.noise ?? noise) };
}

/** Stores whose value is the best or cannot be told from it; where nothing is measured, those that pass while others do not. */
function bestOf(cells: (Cell | null)[], better: Verdict['better']): number[] {
  const measured = cells.flatMap((cell, index) =>
    cell?.interval && better !== 'present' ? [{ index, interval: cell.interval }] : [],
  );
  if (measured.length >= 2) {
    const sign = better === 'lower' ? 1 : -1;
    const [best] = [...measured].sort((a, b) => sign * (a.interval.median - b.interval.median));
    return best ? measured.filter(({ interval }) => areAlike(interval, best.interval)).map(({ index }) => index) : [];
  }
  const passing = cells.flatMap((cell, index) => (cell?.state === 'pass' ? [index] : []));
  return passing.length === cells.length ? [] : passing;
}

const LESSONS = 5;

function lessonsFor(store: number, criteria: ComparedCriterion[]): Lesson[] {
  return criteria
    .flatMap(({ id, title, weight, cells }) => {
      const own = cells[store];
      if (!own || own.score === null || (own.state !== 'fail' && own.state !== 'partial')) return [];
      const from = cells.flatMap((cell, index) => (cell?.state === 'pass' ? [index] : []));
      return from.length === 0 ? [] : [{ criterion: id, title, gain: weight * (1 - own.score) * 100, from }];
    })
    .sort((a, b) => b.gain - a.gain || (a.criterion < b.criterion ? -1 : 1))
    .slice(0, LESSONS);
}
