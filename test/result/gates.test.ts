import { describe, expect, it } from 'vitest';
import { type GateWishes, gatesOf } from '../../src/result/gates.ts';
import { sampleResult } from '../golden/sample-result.ts';

const NONE: GateWishes = { minScore: null, minChapter: {}, mustHave: null, max: {}, allowUnmeasured: false };
const passed = (wishes: Partial<GateWishes>, result = sampleResult()) =>
  gatesOf(result, { ...NONE, ...wishes }).map((gate) => gate.passed);

describe('gates', () => {
  it('are none where none was set', () => {
    expect(passed({})).toEqual([]);
  });

  it('hold scores against their least, as users write them', () => {
    expect(passed({ minScore: 70 })).toEqual([true]);
    expect(passed({ minScore: 80 })).toEqual([false]);
    expect(passed({ minChapter: { returns: 40, cart: 90 } })).toEqual([true, false]);
  });

  it('hold values against their greatest, in the unit or as a duration', () => {
    expect(passed({ max: { 'reply-time': '24h', 'checkout-fields': 12, 'delivery-promise': '4d' } })).toEqual([
      true,
      false,
      true,
    ]);
    expect(passed({ max: { 'checkout-fields': '4d' } })).toEqual([false]);
  });

  it('never let the unmeasured pass in silence', () => {
    expect(passed({ max: { 'refund-days': 7 } })).toEqual([false]);
    expect(passed({ max: { 'refund-days': 7 }, allowUnmeasured: true })).toEqual([true]);
    expect(
      passed({ minScore: 10 }, { ...sampleResult(), total: { score: null, low: null, high: null, coverage: 0 } }),
    ).toEqual([false]);
  });

  it('fail for an answer that has not come and is already later than allowed, and do not pass for one that could be', () => {
    const open = (ms: number) => sampleResult({ change: { 'reply-time': { value: ms, bound: 'more-than' } } });
    expect(passed({ max: { 'reply-time': '24h' }, allowUnmeasured: true }, open(86_400_000))).toEqual([false]);
    expect(passed({ max: { 'reply-time': '24h' } }, open(3_600_000))).toEqual([false]);
  });

  it('take the must-have lists by their study, or all of them', () => {
    expect(passed({ mustHave: [13] })).toEqual([false]);
    expect(passed({ mustHave: [11] })).toEqual([true]);
    expect(passed({ mustHave: [99] })).toEqual([false]);
    expect(passed({ mustHave: true })).toHaveLength(3);
  });

  it('find what is worse than before, criterion by criterion', () => {
    const worse = sampleResult({
      change: { faq: { state: 'fail', score: 0 }, 'site-search': { state: 'cannot-tell', score: null } },
    });
    expect(gatesOf(worse, NONE, sampleResult()).map(({ name }) => name)).toEqual(['no-regress faq']);
    expect(gatesOf(sampleResult(), NONE, worse)).toEqual([
      expect.objectContaining({ name: 'no-regress', passed: true }),
    ]);
  });
});
