import type { RepeatedFigure, Repeats } from '../result/repeats.ts';
import type { AuditResult } from '../result/schema.ts';
import { bootstrapOfMedian, spreadOf } from './bootstrap.ts';
import { noiseIn } from './noise.ts';
import { medianOf } from './statistics.ts';

/** What visits that measured the same say together: each step's time and each criterion's value. Null for fewer than two. */
export function repeatsOf(group: string, of: number, results: readonly AuditResult[]): Repeats | null {
  if (results.length < 2) return null;
  const noiseMs = results.map(({ visits }) => visits[0]?.noiseMs ?? null);
  return {
    group,
    of,
    visits: results.map(({ visits, judgedAt }) => visits[0]?.id ?? judgedAt),
    figures: [...stepFigures(results), ...criterionFigures(results)].map((figure) => ({
      ...figure,
      noise: noiseIn(figure.unit, noiseMs),
    })),
  };
}

type Noiseless = Omit<RepeatedFigure, 'noise'>;

interface Named {
  title: string;
  unit: string | null;
  values: number[];
}

function stepFigures(results: readonly AuditResult[]): Noiseless[] {
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
  return [...steps].map(([id, named]) => figureOf('step', id, named));
}

function criterionFigures(results: readonly AuditResult[]): Noiseless[] {
  const criteria = new Map<string, Named>();
  for (const { id, title, unit, value, bound } of results.flatMap(({ verdicts }) => verdicts)) {
    if (typeof value !== 'number' || bound !== 'exactly') continue;
    const named = criteria.get(id) ?? { title, unit, values: [] };
    named.values.push(value);
    criteria.set(id, named);
  }
  return [...criteria].map(([id, named]) => figureOf('criterion', id, named));
}

function figureOf(what: RepeatedFigure['what'], id: string, { title, unit, values }: Named): Noiseless {
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
  };
}
