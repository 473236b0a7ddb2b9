import { describe, expect, it } from 'vitest';
import { allFigures } from '../../src/benchmark/figures.ts';
import { type Measured, measured, yesNo } from '../../src/criteria/finding.ts';
import { CRITERIA, criterionOf } from '../../src/criteria/index.ts';
import { positionsOf } from '../../src/judging/positions.ts';

function position(id: string, finding: Measured, figure: string): string | undefined {
  const criterion = criterionOf(id);
  if (!criterion) throw new Error(id);
  return positionsOf(criterion, finding).find((one) => one.figure === figure)?.sentence;
}

describe('a value beside the benchmark', () => {
  it('tells how common a thing was among the retailers of its year', () => {
    expect(position('faq-search', yesNo(true), 'eg17-faq-searchable')).toBe(
      '26 % of the 100 retailers of 2014 had it, as this store has.',
    );
    expect(position('faq-search', yesNo(false), 'eg17-faq-searchable')).toBe(
      '26 % of the 100 retailers of 2014 had it, which this store has not.',
    );
  });

  it('compares times in one unit and names the average', () => {
    const day = measured(30 * 3_600_000, 'value');
    expect(position('reply-time', day, 'eg12-email-reply-hours')).toBe(
      'Slower than the 20.69 h average of 2009 (Time to answer a mail).',
    );
    expect(position('reply-time', measured(60_000, 'value'), 'superoffice18-reply-hours')).toMatch(
      /^Faster than the 12 h average of 2018/,
    );
  });

  it('does not call an answer faster that has not come', () => {
    const waiting = measured(3_600_000, 'none', {}, { bound: 'more-than' });
    expect(position('reply-time', waiting, 'eg12-email-reply-hours')).toBe(
      'Time to answer a mail: 20.69 h (2009, n = 100).',
    );
  });

  it('compares the clicks that the study counted', () => {
    const clicks = measured(20, 'value', {}, { also: { advancing: 4 } });
    expect(position('checkout-clicks', clicks, 'eg06-clicks-to-checkout')).toMatch(
      /^Fewer than the 4.6 average of 2003/,
    );
  });

  it('names what consumers want without comparing a store with people', () => {
    expect(position('guest-checkout', yesNo(true), 'baymard-abandon-account')).toBe(
      'Shoppers who left because an account was asked for: 24 %.',
    );
  });

  it('invents no percentile', () => {
    const all = CRITERIA.flatMap((criterion) =>
      positionsOf(criterion, criterion.better === 'present' ? yesNo(true) : measured(1, 'value')),
    );
    expect(all.filter(({ sentence }) => /percentile|better than \d|top \d/i.test(sentence))).toEqual([]);
    expect(
      all.every(({ sentence, study, source }) => sentence.endsWith('.') && study !== '' && source.title !== ''),
    ).toBe(true);
  });

  it('never uses a figure that is in doubt', () => {
    const doubted = allFigures()
      .filter((figure) => figure.doNotScore)
      .map(({ id }) => id);
    expect(doubted).toEqual(['eg12-unconditional-return-policy', 'dimension05-phone-seconds']);
    expect(CRITERIA.flatMap(({ figures }) => figures).filter((id) => doubted.includes(id))).toEqual([]);
  });
});
