import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/comparison/trend.ts';
import { widthOf } from '../../src/reporters/terminal/layout.ts';
import { html } from '../../src/reporters/trend/html.ts';
import { sparkline } from '../../src/reporters/trend/sparkline.ts';
import { terminal } from '../../src/reporters/trend/terminal.ts';
import { context } from '../golden/context.ts';
import { type SampleOptions, sampleResult } from '../golden/sample-result.ts';

const visit = (number: number, options: SampleOptions = {}) =>
  sampleResult({ id: `v${number}`, startedAt: new Date(Date.UTC(2026, 0, number, 9)).toISOString(), ...options });
const days = (count: number, options: (number: number) => SampleOptions = () => ({})) =>
  Array.from({ length: count }, (_, at) => visit(at + 1, options(at + 1)));
const nothing = { figures: null, everyMs: null, now: null };
const slower =
  (from: number) =>
  (number: number): SampleOptions => ({
    change: { 'checkout-time': { value: (number >= from ? 7000 : 4300) + ((number * 37) % 11) * 10 } },
  });

describe('a trend', () => {
  it('finds where the checkout got slower and tells it in the terminal', () => {
    const trend = trendOf(days(40, slower(25)), nothing);
    const time = trend.series.find(({ figure }) => figure === 'checkout-time');
    expect(time?.changes.map(({ index }) => index)).toEqual([24]);
    expect(trend.series.filter(({ figure }) => figure !== 'checkout-time').flatMap(({ changes }) => changes)).toEqual(
      [],
    );
    const text = terminal.render(trend, context());
    expect(text).toMatch(/Checkout time\. From 2026-01-25: 4\.\d s → 7\.\d s/);
    expect(text).toContain('Mann–Whitney');
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('calls a fresh change for the worse a regression, an old one not', () => {
    expect(trendOf(days(40, slower(35)), nothing).regressions.map(({ figure }) => figure)).toEqual(['checkout-time']);
    expect(trendOf(days(40, slower(20)), nothing).regressions).toEqual([]);
  });

  it('calls it a regression when a criterion passed and fails now, or the score falls by more than two points', () => {
    const worse = {
      faq: { state: 'fail' as const, score: 0, value: false },
      'reply-time': { state: 'fail' as const, score: 0 },
      'site-search': { state: 'fail' as const, score: 0 },
    };
    const { regressions } = trendOf([visit(1), visit(2, { change: worse })], nothing);
    expect(regressions.map(({ figure }) => figure).sort()).toEqual(['faq', 'reply-time', 'score', 'site-search']);
    expect(trendOf([visit(1, { change: worse }), visit(2)], nothing).regressions).toEqual([]);
  });

  it('holds no visit against one of another device or with unknown values', () => {
    const unknown = { faq: { state: 'cannot-tell' as const, score: null, value: null } };
    expect(trendOf([visit(1), visit(2, { change: unknown })], nothing).regressions).toEqual([]);
    const fails = { faq: { state: 'fail' as const, score: 0, value: false } };
    expect(trendOf([visit(1), visit(2, { change: fails, device: 'phone' })], nothing).regressions).toEqual([]);
  });

  it('keeps an open question as a censored point and what is unknown as a gap', () => {
    const visits = [
      visit(1),
      visit(2, { change: { 'reply-time': { value: 86_400_000, bound: 'more-than', state: 'fail', score: 0 } } }),
      visit(3, { change: { 'reply-time': { value: null, state: 'awaited', score: null } } }),
    ];
    const [series] = trendOf(visits, { ...nothing, figures: ['reply-time'] }).series;
    expect(series?.points.map(({ value, bound }) => [value, bound])).toEqual([
      [67_320_000, 'exactly'],
      [86_400_000, 'more-than'],
      [null, 'exactly'],
    ]);
    expect(html.render(trendOf(visits, { ...nothing, figures: ['reply-time'] }), context())).toContain(
      'open: more than shown',
    );
  });

  it('joins no points of different revisions, and finds no change between them', () => {
    const trend = trendOf(
      days(40, (number) => ({
        change: {
          'checkout-time': {
            value: (number > 20 ? 9000 : 4000) + ((number * 37) % 11) * 10,
            revision: number > 20 ? 2 : 1,
          },
        },
      })),
      nothing,
    );
    const time = trend.series.find(({ figure }) => figure === 'checkout-time');
    expect(new Set(time?.points.map(({ group }) => group)).size).toBe(2);
    expect(time?.changes).toEqual([]);
  });

  it('shows missed visits as holes', () => {
    const { holes } = trendOf([visit(1), visit(2), visit(6)], { ...nothing, everyMs: 86_400_000 });
    expect(holes).toEqual([expect.objectContaining({ missed: 3 })]);
  });
});

describe('a sparkline', () => {
  const points = (values: (number | null)[]) => values.map((value) => ({ value }));

  it('goes from the lowest to the highest sign and leaves gaps', () => {
    expect(sparkline(points([0, 50, null, 100]), 10, true)).toBe('▁▅ █');
    expect(sparkline(points([0, 100]), 10, false)).toBe('_@');
  });

  it('is as wide as it may be, and empty where nothing is known', () => {
    expect(sparkline(points(Array.from({ length: 1000 }, (_, at) => at)), 20, true)).toHaveLength(20);
    expect(sparkline(points([null, null]), 20, true)).toBe('');
  });
});
