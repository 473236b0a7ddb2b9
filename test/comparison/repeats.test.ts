import { describe, expect, it } from 'vitest';
import { bootstrapOfMedian, spreadOf } from '../../src/comparison/bootstrap.ts';
import { compare } from '../../src/comparison/compare.ts';
import { repeatsOf } from '../../src/comparison/repeats.ts';
import { sampleResult } from '../golden/sample-result.ts';

describe('a bootstrap interval of the median', () => {
  it('needs three values', () => {
    expect(bootstrapOfMedian([1, 2])).toBeNull();
    expect(spreadOf([1, 2])).toBeNull();
  });

  it('claims no more than the few values can carry', () => {
    expect(bootstrapOfMedian([410, 400, 430])).toEqual({ low: 400, high: 430, level: 0.75 });
    expect(bootstrapOfMedian(Array.from({ length: 12 }, (_, index) => 400 + index))?.level).toBe(0.95);
  });

  it('holds the median, is narrower with more values, and the same each time', () => {
    const values = (n: number) => Array.from({ length: n }, (_, index) => 400 + ((index * 37) % 100));
    const [few, many] = [bootstrapOfMedian(values(10)), bootstrapOfMedian(values(100))];
    expect((many?.high ?? 0) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0));
    expect(many?.low).toBeLessThanOrEqual(450);
    expect(many?.high).toBeGreaterThanOrEqual(449);
    expect(bootstrapOfMedian(values(30))).toEqual(bootstrapOfMedian(values(30)));
  });
});

describe('what repeats say together', () => {
  it('is nothing for one visit', () => {
    expect(repeatsOf('g', 1, [sampleResult()])).toBeNull();
  });

  it('is the median of each step and each measured value, with the noise of the machine', () => {
    const results = [1, 2, 3].map((factor) => slowed(factor));
    const repeats = repeatsOf('g', 3, results);
    const steps = repeats?.figures.filter(({ what }) => what === 'step') ?? [];
    expect(steps.length).toBeGreaterThan(0);
    for (const { n, median, min, max, noise } of steps) {
      expect(n).toBe(3);
      expect(median).toBeCloseTo(min * 2);
      expect(max).toBeCloseTo(min * 3);
      expect(noise).toBe(7);
    }
    expect(
      repeats?.figures.some(({ what, unit, noise }) => what === 'criterion' && unit !== 'ms' && noise === null),
    ).toBe(true);
  });
});

function slowed(factor: number) {
  const result = sampleResult();
  return {
    ...result,
    visits: result.visits.map((visit) => ({ ...visit, noiseMs: 7 })),
    steps: result.steps.map((step) => ({ ...step, storeMs: step.storeMs === null ? null : step.storeMs * factor })),
  };
}

describe('a difference inside the noise of the machines', () => {
  const measuring = (store: string, noiseMs: number | null, confirmationMs: number) => {
    const result = sampleResult();
    return {
      ...result,
      store: { ...result.store, id: store, name: store },
      visits: result.visits.map((visit) => ({ ...visit, noiseMs })),
      verdicts: result.verdicts.map((verdict) =>
        verdict.unit === 'ms' ? { ...verdict, value: confirmationMs, bound: 'exactly' as const } : verdict,
      ),
    };
  };
  const best = (noiseMs: number | null) =>
    compare([measuring('a', noiseMs, 400), measuring('b', noiseMs, 420)]).criteria.find(({ unit }) => unit === 'ms')
      ?.best;

  it('tells no store from another', () => {
    expect(best(30)).toHaveLength(2);
    expect(best(10)).toHaveLength(1);
    expect(best(null)).toHaveLength(1);
  });
});
