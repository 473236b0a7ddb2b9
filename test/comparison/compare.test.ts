import { describe, expect, it } from 'vitest';
import { blind } from '../../src/comparison/blind.ts';
import { compare } from '../../src/comparison/compare.ts';
import { COMPARISON_FORMATS, comparisonReporterOf } from '../../src/reporters/comparison/index.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { context } from '../golden/context.ts';
import { type SampleOptions, sampleResult } from '../golden/sample-result.ts';

function visit(store: string, number: number, options: SampleOptions = {}): AuditResult {
  return sampleResult({
    id: `${store}-${number}`,
    store: { id: `${store}.example`, name: `Haus ${store}`, url: `https://www.${store}.example/` },
    startedAt: `2026-11-0${number}T09:00:00.000Z`,
    ...options,
  });
}

const better = {
  'faq-search': { state: 'pass' as const, score: 1, value: true },
  'returns-label': { state: 'pass' as const, score: 1, value: true },
};

describe('a comparison', () => {
  it('ranks by score, with ties to the point', () => {
    const { stores } = compare([visit('a', 1), visit('b', 1, { change: better }), visit('c', 1)]);
    expect(stores.map(({ key, rank, tied }) => [key, rank, tied])).toEqual([
      ['b.example', 1, false],
      ['a.example', 2, true],
      ['c.example', 2, true],
    ]);
  });

  it('gives times with intervals from repeats and says when they cannot be told apart', () => {
    const repeats = (store: string, times: number[]) =>
      times.map((value, at) => visit(store, at + 1, { change: { 'checkout-time': { value } } }));
    const near = compare([...repeats('a', [4000, 4400, 4200]), ...repeats('b', [4100, 4500, 4300])]);
    const apart = compare([...repeats('a', [4000, 4400, 4200]), ...repeats('b', [8000, 8400, 8200])]);
    const row = (comparison: ReturnType<typeof compare>) =>
      comparison.criteria.find(({ id }) => id === 'checkout-time');
    expect(row(near)).toMatchObject({ indistinguishable: true, best: [0, 1] });
    expect(row(apart)).toMatchObject({ indistinguishable: false, best: [0] });
    expect(row(apart)?.cells[0]?.interval).toMatchObject({ median: 4200, n: 3 });
  });

  it('has no interval without repeats, and then only the measuring error makes two alike', () => {
    const { criteria } = compare([
      visit('a', 1, { change: { 'checkout-time': { value: 4000 } } }),
      visit('b', 1, { change: { 'checkout-time': { value: 4060 } } }),
    ]);
    const time = criteria.find(({ id }) => id === 'checkout-time');
    expect(time?.cells[0]?.interval).toMatchObject({ median: 4000, low: null, high: null, n: 1 });
    expect(time?.indistinguishable).toBe(true);
  });

  it.each([
    ['edition', { edition: '2025' }, 'another edition'],
    ['device', { device: 'phone 390 × 844' }, 'another device'],
    ['network', { network: 'slow 4G' }, 'another network'],
    ['revision', { change: { faq: { revision: 2 } } }, 'criterion faq has revision 2 instead of 1'],
  ])('leaves out a visit of another %s and says why', (_, options, because) => {
    const digest = 'edition' in options ? { edition: { ...visit('x', 1).edition, digest: 'other' } } : {};
    const odd = { ...visit('c', 1, options), ...digest };
    const { stores, leftOut } = compare([visit('a', 1), visit('b', 1), odd]);
    expect(stores).toHaveLength(2);
    expect(leftOut).toEqual([{ name: 'Haus c', visit: 'c-1', because: expect.stringContaining(because) }]);
  });

  it('of one store goes by wave, else visit by visit', () => {
    expect(
      compare([visit('a', 1, { wave: 'spring' }), visit('a', 2, { wave: 'autumn' })])
        .stores.map(({ name }) => name)
        .sort(),
    ).toEqual(['Haus a, autumn', 'Haus a, spring']);
    expect(compare([visit('a', 1), visit('a', 2)]).stores.map(({ name }) => name)).toEqual([
      'Haus a, 2026-11-01',
      'Haus a, 2026-11-02',
    ]);
  });

  it('names what each could copy from the best', () => {
    const { stores, lessons } = compare([visit('a', 1), visit('b', 1, { change: better })]);
    expect(stores[0]?.key).toBe('b.example');
    expect(lessons[0]).toEqual([]);
    expect(lessons[1]?.map(({ criterion, from }) => [criterion, from])).toEqual(
      expect.arrayContaining([
        ['faq-search', [0]],
        ['returns-label', [0]],
      ]),
    );
  });

  it('never makes a store best by what is unknown', () => {
    const unknown = { 'checkout-time': { value: null, state: 'cannot-tell' as const, score: null } };
    const { criteria } = compare([visit('a', 1, { change: unknown }), visit('b', 1)]);
    const time = criteria.find(({ id }) => id === 'checkout-time');
    expect(time?.best.map((index) => time.cells[index]?.state)).toEqual(['pass']);
  });

  it('needs two, and says why others were left out', () => {
    expect(() => compare([visit('a', 1)])).toThrow(/fewer than two/);
    expect(() => compare([visit('a', 1), visit('b', 1, { device: 'phone' })])).toThrow(/another device/);
  });
});

describe('a blind comparison', () => {
  const named = [
    visit('alpenrand', 1),
    visit('bergfex', 1, { change: better }),
    visit('cortina', 1, { device: 'phone' }),
  ];
  const { results, key } = blind(named);

  it.each(COMPARISON_FORMATS)('%s names no store, domain or visit', async (format) => {
    const text = (await comparisonReporterOf(format)).render(compare(results), context());
    expect(text).not.toMatch(/alpenrand|bergfex|cortina|haus/i);
    expect(text).toMatch(/Store A/);
    // A table of rows has no place for those that were left out.
    if (format !== 'csv') expect(text.match(/Store [ABC]/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps no picture, quote, mail or text of a store', () => {
    const text = JSON.stringify(results);
    expect(text).not.toMatch(/screenshot|waterproof|10482|Mon–Fri|walking boots/);
  });

  it('has a key that tells who is who', () => {
    expect(key.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(key.map(({ name }) => name).sort()).toEqual(['Haus alpenrand', 'Haus bergfex', 'Haus cortina']);
    expect(key.flatMap(({ visits }) => visits).sort()).toEqual(['alpenrand-1', 'bergfex-1', 'cortina-1']);
  });

  it('changes no score', () => {
    const scores = (all: AuditResult[]) => all.map(({ total }) => total.score).sort();
    expect(scores(results)).toEqual(scores(named));
  });
});
