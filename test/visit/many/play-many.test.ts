import { describe, expect, it } from 'vitest';
import { verbs } from '../../../src/steps/index.ts';
import { planVisits } from '../../../src/visit/many/plan.ts';
import { playMany } from '../../../src/visit/many/play-many.ts';
import { aScenario } from './a-scenario.ts';

const plan = (names: string[], repeat = 1) =>
  planVisits(
    names.map((name) => aScenario(name)),
    { repeat, stamp: 'now', verbs },
  );
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const never = new AbortController().signal;

describe('playing many', () => {
  it('has one visitor a store at a time, and as many visits at once as there are workers', async () => {
    const there: string[] = [];
    let most = 0;
    await playMany(plan(['a', 'b', 'c'], 3), {
      workers: 2,
      signal: never,
      async play({ store }) {
        expect(there).not.toContain(store);
        there.push(store);
        most = Math.max(most, there.length);
        for (let turns = store === 'a.example' ? 9 : 2; turns > 0; turns--) await turn();
        there.splice(there.indexOf(store), 1);
      },
    });
    expect(most).toBe(2);
  });

  it('plays all visits of a single store with many workers', async () => {
    let played = 0;
    const went = await playMany(plan(['a'], 4), {
      workers: 8,
      signal: never,
      async play() {
        await turn();
        played += 1;
      },
    });
    expect(played).toBe(4);
    expect(went.every(({ how }) => how === 'played')).toBe(true);
  });

  it('keeps each failure to its own visit', async () => {
    const went = await playMany(plan(['a', 'b', 'c']), {
      workers: 2,
      signal: never,
      async play({ store }) {
        await turn();
        if (store === 'b.example') throw new Error('the store broke');
        return store;
      },
    });
    expect(went.map(({ how }) => how)).toEqual(['played', 'threw', 'played']);
  });

  it('begins nothing more after an interruption, and says what was left', async () => {
    const stop = new AbortController();
    const went = await playMany(plan(['a', 'b', 'c']), {
      workers: 1,
      signal: stop.signal,
      async play({ store }) {
        if (store === 'b.example') stop.abort();
      },
    });
    expect(went.map(({ how }) => how)).toEqual(['played', 'played', 'left']);
  });
});
