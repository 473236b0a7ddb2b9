import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/types.ts';
import { verbs } from '../../../src/steps/index.ts';
import { planVisits } from '../../../src/visit/many/plan.ts';
import { aScenario } from './a-scenario.ts';

const planned = (scenarios: Scenario[], repeat: number) =>
  planVisits(scenarios, { repeat, stamp: 'now', verbs }).map(
    ({ store, repeat: turn, scenario }) => `${store} ${scenario.device}${turn ? ` ${turn.index}/${turn.of}` : ''}`,
  );

describe('the order of visits', () => {
  it('a single visit is no repeat', () => {
    const [visit] = planVisits([aScenario('a')], { repeat: 1, stamp: 'now', verbs });
    expect(visit).toMatchObject({ store: 'a.example', repeat: null, traceless: false });
  });

  it('repeats go round all stores, and each round begins with another', () => {
    expect(planned([aScenario('a'), aScenario('b')], 3)).toEqual([
      'a.example desktop 1/3',
      'b.example desktop 1/3',
      'b.example desktop 2/3',
      'a.example desktop 2/3',
      'a.example desktop 3/3',
      'b.example desktop 3/3',
    ]);
  });

  it('plays the combinations of a matrix, each its own group of repeats', () => {
    const matrix = {
      device: ['desktop', 'phone'],
      network: ['as-is'],
      locale: [null],
      timezone: [null],
      cache: ['cold' as const],
    };
    const plan = planVisits([{ ...aScenario('a'), matrix }], { repeat: 2, stamp: 'now', verbs });
    expect(plan.map(({ scenario }) => scenario.device)).toEqual(['desktop', 'phone', 'desktop', 'phone']);
    expect(new Set(plan.map(({ repeat }) => repeat?.group)).size).toBe(2);
    expect(plan.every(({ scenario }) => scenario.matrix === null)).toBe(true);
  });

  it('only the first visit of a scenario may leave an order, a message or an account', () => {
    const orders = { payments: ['invoice'], maxTotal: { amountMinor: 100, currency: 'EUR' }, cancel: false };
    const steps = ['open', 'ask-by-mail', 'create-account', 'place-order'];
    const plan = planVisits([{ ...aScenario('a', steps), orders }], { repeat: 3, stamp: 'now', verbs });
    expect(plan.map(({ scenario }) => scenario.steps.map(({ verb }) => verb))).toEqual([steps, ['open'], ['open']]);
    expect(plan.map(({ scenario }) => scenario.orders)).toEqual([orders, null, null]);
    expect(plan.map(({ traceless }) => traceless)).toEqual([false, true, true]);
  });
});
