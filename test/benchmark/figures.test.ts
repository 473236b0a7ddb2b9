import { describe, expect, it } from 'vitest';
import { allFigures, figureOf } from '../../src/benchmark/figures.ts';

describe('the published figures', () => {
  it('are 287, each of its own id, with what was counted, its study and its source', () => {
    const figures = allFigures();
    expect(figures).toHaveLength(287);
    for (const { id, what, study, source } of figures) {
      expect(what, id).not.toBe('');
      expect(study, id).not.toBe('');
      expect(source.title, id).not.toBe('');
      expect(source.url, id).toMatch(/^(https?:\/\/|$)/);
    }
  });

  it('keep the earlier value and the year it is from', () => {
    expect(figureOf('eg17-service-hours-shown')).toMatchObject({
      value: 77,
      year: 2014,
      n: 100,
      previous: { value: 83, year: 2013 },
    });
  });

  it('keep the good and poor ends of a scale', () => {
    expect(figureOf('cwv-lcp')?.thresholds).toEqual({ good: 2500, poor: 4000 });
  });

  it('an unknown id is no figure', () => {
    expect(figureOf('eg99-nothing')).toBeNull();
  });
});
