import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../../src/steps/index.ts';
import { type PlannedVisit, planVisits } from '../../../src/visit/many/plan.ts';
import { shardOf } from '../../../src/visit/many/shard.ts';
import { aScenario } from './a-scenario.ts';

const plan = (stores: number, repeat = 1) =>
  planVisits(
    Array.from({ length: stores }, (_, index) => aScenario(`shop-${index}`)),
    { repeat, stamp: 'now', verbs },
  );
const parts = (visits: PlannedVisit[], of: number, durationOf: (visit: PlannedVisit) => number | null) =>
  Array.from({ length: of }, (_, index) => shardOf(visits, { index: index + 1, of }, durationOf));

describe('shards', () => {
  it('hold every visit once, whatever is known, and never share a store out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat(90_000)),
        (stores, of, times) => {
          const visits = plan(stores, 2);
          const known = new Map(visits.map(({ store }) => [store, times.next().value]));
          const dealt = parts(visits, of, ({ store }) => known.get(store) ?? null);
          expect(
            dealt
              .flat()
              .map(({ store }) => store)
              .sort(),
          ).toEqual(visits.map(({ store }) => store).sort());
          const homes = dealt.map((part) => new Set(part.map(({ store }) => store)));
          for (const { store } of visits) expect(homes.filter((home) => home.has(store))).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are balanced by how long the stores took before', () => {
    const tookS: Record<string, number> = {
      'shop-0.example': 90,
      'shop-1.example': 30,
      'shop-2.example': 30,
      'shop-3.example': 30,
    };
    const dealt = parts(plan(4), 2, ({ store }) => (tookS[store] ?? 0) * 1000);
    expect(dealt.map((part) => part.map(({ store }) => store))).toEqual([
      ['shop-0.example'],
      ['shop-1.example', 'shop-2.example', 'shop-3.example'],
    ]);
  });

  it('take a store that is not known for a usual one', () => {
    const dealt = parts(plan(3), 2, ({ store }) =>
      store === 'shop-2.example' ? null : store === 'shop-0.example' ? 60_000 : 20_000,
    );
    expect(dealt.map(({ length }) => length)).toEqual([1, 2]);
  });
});
