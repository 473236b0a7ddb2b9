import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { renderHtml } from '../../src/reporters/html.ts';
import { textsOf } from '../../src/reporters/texts/index.ts';
import type { RepeatedFigure } from '../../src/result/repeats.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { context } from '../golden/context.ts';
import { sampleResult } from '../golden/sample-result.ts';

const FIGURE: RepeatedFigure = {
  what: 'criterion',
  id: 'checkout-time',
  title: 'Checkout time',
  unit: 'ms',
  n: 7,
  median: 4400,
  min: 4000,
  max: 5000,
  spread: 300,
  low: 4100,
  high: 4800,
  level: 0.95,
  noise: 25,
};

function repeated(store: string, ...figures: RepeatedFigure[]): AuditResult {
  const result = sampleResult({
    id: store,
    store: { id: `${store}.example`, name: store, url: `https://${store}.example/` },
  });
  return { ...result, repeats: { group: 'g', of: 7, visits: [store], figures } };
}

describe('repeats', () => {
  it('stand beside the criterion and the step that were repeated', async () => {
    const [step] = sampleResult().steps.filter(({ outcome, storeMs }) => outcome === 'done' && storeMs);
    if (!step) throw new Error('the sample has lost its timed steps');
    const ofStep: RepeatedFigure = {
      ...FIGURE,
      what: 'step',
      id: `${step.at} ${step.verb} 1`,
      n: 2,
      low: null,
      high: null,
      level: null,
    };
    const page = renderHtml(repeated('a', FIGURE, ofStep), context());
    expect(page).toContain('Median of 7 repeats: 4.4 s, 4.1 s to 4.8 s at 95% confidence');
    expect(page).toContain('Median of 2 repeats: 4.4 s</p>');
    expect(renderHtml(repeated('a', FIGURE), context({ texts: await textsOf('hu') }))).toContain(
      '7 ismétlés mediánja: 4,4 mp',
    );
  });

  it('give a single visit of a comparison its interval and its noise', () => {
    const row = (...results: AuditResult[]) => compare(results).criteria.find(({ id }) => id === 'checkout-time');
    const near = row(repeated('a', FIGURE), repeated('b', { ...FIGURE, median: 4700, low: 4500, high: 5200 }));
    expect(near?.cells[0]?.interval).toEqual({ median: 4400, low: 4100, high: 4800, n: 7, noise: 25 });
    expect(near?.indistinguishable).toBe(true);
    const apart = row(repeated('a', FIGURE), repeated('b', { ...FIGURE, median: 9000, low: 8500, high: 9500 }));
    expect(apart?.indistinguishable).toBe(false);
    const noisy = row(
      repeated('a', { ...FIGURE, low: null, high: null, noise: 6000 }),
      repeated('b', { ...FIGURE, low: null, high: null, median: 9000 }),
    );
    expect(noisy?.indistinguishable).toBe(true);
  });
});
