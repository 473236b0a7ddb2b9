import type { RepeatedFigure, Repeats } from '../result/repeats.ts';
import type { AuditResult } from '../result/schema.ts';
import { bootstrapOfMedian, spreadOf } from './bootstrap.ts';
import { medianOf } from './statistics.ts';

/** Milliseconds in the units in which durations are given. */
const UNIT_MS: Record<string, number> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };

/** What visits that measured the same say together: each step's time and each criterion's value. Null for fewer than two. */
export function repeatsOf(group: string, of: number, results: readonly AuditResult[]): Repeats | null {
  if (results.length < 2) return null;
  const noiseMs = results.flatMap(({ visits }) => visits[0]?.noiseMs ?? []);
  const noise = noiseMs.length === 0 ? null : Math.max(...noiseMs);
  return {
    group,
    of,
    visits: results.map(({ visits, judgedAt }) => visits[0]?.id ?? judgedAt),
    figures: [...stepFigures(results, noise), ...criterionFigures(results, noise)],
  };
}

interface Named {
  title: string;
  unit: string | null;
  values: number[];
}

function stepFigures(results: readonly AuditResult[], noiseMs: number | null): RepeatedFigure[] {
  const steps = new Map<string, Named>();
  for (const { steps: played } of results) {
    const seen = new Map<string, number>();
    for (const step of played) {
      if (step.outcome !== 'done' || step.storeMs === null || step.storeMs === 0) continue;
      // A part that is used twice has its steps at the same place twice.
      const place = `${step.at} ${step.verb}`;
      const nth = (seen.get(place) ?? 0) + 1;
      seen.set(place, nth);
      const named = steps.get(`${place} ${nth}`) ?? { title: step.label ?? step.sentence, unit: 'ms', values: [] };
      named.values.push(step.storeMs);
      steps.set(`${place} ${nth}`, named);
    }
  }
  return [...steps].map(([id, named]) => figureOf('step', id, named, noiseMs));
}

function criterionFigures(results: readonly AuditResult[], noiseMs: number | null): RepeatedFigure[] {
  const criteria = new Map<string, Named>();
  for (const { id, title, unit, value, bound } of results.flatMap(({ verdicts }) => verdicts)) {
    if (typeof value !== 'number' || bound !== 'exactly') continue;
    const named = criteria.get(id) ?? { title, unit, values: [] };
    named.values.push(value);
    criteria.set(id, named);
  }
  return [...criteria].map(([id, named]) => {
    const inMs = UNIT_MS[named.unit ?? ''];
    return figureOf('criterion', id, named, noiseMs === null || inMs === undefined ? null : noiseMs / inMs);
  });
}

function figureOf(
  what: RepeatedFigure['what'],
  id: string,
  { title, unit, values }: Named,
  noise: number | null,
): RepeatedFigure {
  const interval = bootstrapOfMedian(values);
  return {
    what,
    id,
    title,
    unit,
    n: values.length,
    median: medianOf(values),
    min: Math.min(...values),
    max: Math.max(...values),
    spread: spreadOf(values),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    level: interval?.level ?? null,
    noise,
  };
}
