import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changePoints } from '../../src/comparison/change-points.ts';
import { holesIn } from '../../src/comparison/holes.ts';
import { intervalOf, medianOf, ranksOf, seededRandom } from '../../src/comparison/statistics.ts';

describe('intervals', () => {
  it('are the t-interval of the logarithms for positive values', () => {
    const interval = intervalOf([100, 110, 121]);
    expect(interval?.median).toBe(110);
    // Spread of the logarithms is ln 1.1; half-width 4.303 · ln 1.1 / √3.
    const half = (4.303 * Math.log(1.1)) / Math.sqrt(3);
    expect(interval?.low).toBeCloseTo(110 * Math.exp(-half), 6);
    expect(interval?.high).toBeCloseTo(110 * Math.exp(half), 6);
  });

  it('do not exist for a single value, and nothing exists for none', () => {
    expect(intervalOf([5])).toEqual({ median: 5, low: null, high: null, n: 1 });
    expect(intervalOf([])).toBeNull();
  });

  it('hold the true value in about 95 of 100 cases', () => {
    const random = seededRandom(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let held = 0;
    for (let round = 0; round < 2000; round++) {
      const interval = intervalOf(Array.from({ length: 5 }, () => Math.exp(6 + 0.2 * normal())));
      if (interval?.low != null && interval.high != null && interval.low <= Math.exp(6) && Math.exp(6) <= interval.high)
        held++;
    }
    expect(held / 2000).toBeGreaterThan(0.935);
    expect(held / 2000).toBeLessThan(0.965);
  });

  it('medians and ranks know ties', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(ranksOf([10, 20, 10, 30])).toEqual([1.5, 3, 1.5, 4]);
  });
});

describe('change points', () => {
  const random = seededRandom(3);
  const noise = (level: number, count: number) =>
    Array.from({ length: count }, () => level * (1 + 0.1 * (random() - 0.5)));

  it('finds a new level where it began', () => {
    const [change, ...more] = changePoints([...noise(100, 30), ...noise(140, 20)], 0.05);
    expect(more).toEqual([]);
    expect(change?.index).toBe(30);
    expect(change?.before).toBeCloseTo(100, -1);
    expect(change?.after).toBeCloseTo(140, -1);
  });

  it('finds two', () => {
    expect(
      changePoints([...noise(100, 25), ...noise(150, 25), ...noise(100, 25)], 0.01).map(({ index }) => index),
    ).toEqual([25, 50]);
  });

  it('finds nothing in equal values or in too few', () => {
    expect(changePoints(new Array(60).fill(5), 0.05)).toEqual([]);
    expect(changePoints([1, 1, 1, 9, 9, 9], 0.05)).toEqual([]);
  });

  it('cries wolf in at most about 5 of 100 series of pure noise', () => {
    let alarms = 0;
    for (let round = 0; round < 200; round++) if (changePoints(noise(100, 30), 0.05).length > 0) alarms++;
    expect(alarms).toBeLessThanOrEqual(18);
  });
});

describe('a schedule', () => {
  const day = (number: number, hour = 0) => new Date(Date.UTC(2026, 0, number, hour)).toISOString();
  const DAY = 86_400_000;

  it('has no hole while visits come, a little late or not', () => {
    expect(holesIn([day(1), day(2, 5), day(3, 1)], DAY, null)).toEqual([]);
  });

  it('counts the visits that were missed, also since the last', () => {
    expect(holesIn([day(1), day(4)], DAY, null)).toEqual([{ after: day(1), before: day(4), missed: 2 }]);
    expect(holesIn([day(1), day(2)], DAY, day(5))).toEqual([{ after: day(2), before: null, missed: 2 }]);
  });
});

it('the page that describes the test names what the code does', async () => {
  const page = await readFile('docs/reports.md', 'utf8');
  for (const word of ['Mann–Whitney', '999', 'Bonferroni', 'at least 5']) expect(page).toContain(word);
});
