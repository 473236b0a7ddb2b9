import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, weigh } from '../../src/judging/add-up.ts';

const STATES = ['pass', 'partial', 'fail', 'cannot-tell', 'awaited', 'not-applicable', 'error'] as const;
const CHAPTERS = { finding: 10, cart: 8, contact: 13 };

const part = fc
  .record({
    state: fc.constantFrom(...STATES),
    marks: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.integer({ min: 0, max: 5 }),
    chapter: fc.constantFrom(...Object.keys(CHAPTERS)),
  })
  .map(({ state, marks, ...rest }) => ({ ...rest, state, score: scoreOf(state, marks) }));

function scoreOf(state: (typeof STATES)[number], marks: number): number | null {
  if (state === 'pass') return 1;
  if (state === 'fail') return 0;
  return state === 'partial' ? marks : null;
}

const parts = fc.array(part, { maxLength: 30 });

describe('adding up', () => {
  it('two passes and a fail of equal weight are two thirds', () => {
    const one = { weight: 1 };
    const sum = addUp([
      { ...one, state: 'pass', score: 1 },
      { ...one, state: 'pass', score: 1 },
      { ...one, state: 'fail', score: 0 },
    ]);
    expect(sum).toEqual({ score: 0.666666666667, low: 0.666666666667, high: 0.666666666667, coverage: 1 });
  });

  it('what is unknown opens the range and lowers the coverage, not the score', () => {
    const sum = addUp([
      { weight: 1, state: 'pass', score: 1 },
      { weight: 1, state: 'cannot-tell', score: null },
    ]);
    expect(sum).toEqual({ score: 1, low: 0.5, high: 1, coverage: 0.5 });
  });

  it('nothing known has no score, nothing applicable has no range', () => {
    expect(addUp([{ weight: 1, state: 'awaited', score: null }])).toEqual({
      score: null,
      low: 0,
      high: 1,
      coverage: 0,
    });
    expect(addUp([{ weight: 1, state: 'not-applicable', score: null }])).toEqual({
      score: null,
      low: null,
      high: null,
      coverage: 0,
    });
    expect(addUp([])).toEqual({ score: null, low: null, high: null, coverage: 0 });
  });

  it('low ≤ score ≤ high, all within 0..1', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const { score, low, high, coverage } = addUp(weigh(all, CHAPTERS));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (low === null || high === null) {
          expect(score).toBeNull();
          return;
        }
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(score ?? low);
        expect(high).toBeGreaterThanOrEqual(score ?? high);
      }),
    );
  });

  it('the order of the parts makes no difference', () => {
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(addUp(weigh(shuffled, CHAPTERS))).toEqual(addUp(weigh(all, CHAPTERS)));
      }),
    );
  });

  it('nothing unknown counts: taking it away changes coverage and range, never the score within a chapter', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const known = all.filter((one) => one.score !== null);
        expect(addUp(known).score).toEqual(addUp(all).score);
      }),
    );
  });

  it('what does not apply changes nothing at all', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const applying = all.filter((one) => one.state !== 'not-applicable');
        expect(addUp(weigh(applying, CHAPTERS))).toEqual(addUp(weigh(all, CHAPTERS)));
      }),
    );
  });

  it('the weights add up to one whenever anything applies, and follow the chapters', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const weighed = weigh(all, CHAPTERS);
        const total = weighed.reduce((sum, one) => sum + one.weight, 0);
        const applies = all.some((one) => one.state !== 'not-applicable' && one.weight > 0);
        expect(total).toBeCloseTo(applies ? 1 : 0, 9);
      }),
    );
  });

  it('a better mark never lowers the score', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.nat(), (all, at) => {
        const index = at % all.length;
        const better = all.map((one, here) =>
          here === index && one.score !== null ? { ...one, score: 1, state: 'pass' as const } : one,
        );
        expect(addUp(better).score ?? 0).toBeGreaterThanOrEqual((addUp(all).score ?? 0) - 1e-9);
      }),
    );
  });
});
