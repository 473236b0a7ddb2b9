import { describe, expect, it } from 'vitest';
import { cannotTell, lacking, measured, notApplicable, yesNo } from '../../src/criteria/finding.ts';
import { curveScore, grade } from '../../src/judging/grade.ts';

const DAY = 86_400_000;
const lower = { better: 'lower' } as const;
const higher = { better: 'higher' } as const;
const present = { better: 'present' } as const;
const withinADay = { weight: 1, limit: DAY, curve: { good: DAY, poor: 2 * DAY } };

describe('grading a finding', () => {
  it('passes what is within the limit with full marks', () => {
    expect(grade(measured(3 * 3_600_000, 'value'), withinADay, lower)).toEqual({
      state: 'pass',
      score: 1,
      because: null,
    });
  });

  it('gives part of the marks between good and poor, half of them half way', () => {
    expect(grade(measured(1.5 * DAY, 'value'), withinADay, lower)).toEqual({
      state: 'partial',
      score: 0.5,
      because: null,
    });
  });

  it('fails what is poor or worse', () => {
    expect(grade(measured(3 * DAY, 'value'), withinADay, lower)).toEqual({ state: 'fail', score: 0, because: null });
  });

  it('grades a value of which more is better the other way round', () => {
    const rule = { weight: 1, limit: 0.8, curve: { good: 0.8, poor: 0.4 } };
    expect(grade(measured(0.9, 'value'), rule, higher).state).toBe('pass');
    expect(grade(measured(0.6, 'value'), rule, higher)).toMatchObject({ state: 'partial', score: 0.5 });
    expect(grade(measured(0.4, 'value'), rule, higher)).toMatchObject({ state: 'fail', score: 0 });
  });

  it('knows only pass and fail of what is there or not', () => {
    expect(grade(yesNo(true), { weight: 1 }, present)).toMatchObject({ state: 'pass', score: 1 });
    expect(grade(yesNo(false), { weight: 1 }, present)).toMatchObject({ state: 'fail', score: 0 });
  });

  it('without a curve the limit is pass or fail', () => {
    expect(grade(measured(6, 'value'), { weight: 1, limit: 5 }, lower)).toMatchObject({ state: 'fail', score: 0 });
  });

  it('fails what is not there at all, whatever the limit', () => {
    expect(grade(lacking('absent'), { weight: 1, limit: 99 }, lower)).toMatchObject({ state: 'fail', score: 0 });
  });

  it('never scores what is not known', () => {
    expect(grade(cannotTell('nobody looked'), withinADay, lower)).toEqual({
      state: 'cannot-tell',
      score: null,
      because: 'nobody looked',
    });
    expect(grade(cannotTell('not yet', true), withinADay, lower)).toMatchObject({ state: 'awaited', score: null });
    expect(grade(notApplicable('no chat'), withinADay, lower)).toMatchObject({ state: 'not-applicable', score: null });
  });

  it('fails an answer that is overdue, and awaits one that may still come in time', () => {
    const overdue = measured(30 * 3_600_000, 'none', {}, { bound: 'more-than', open: true });
    const early = measured(2 * 3_600_000, 'none', {}, { bound: 'more-than', open: true });
    const givenUp = measured(2 * 3_600_000, 'none', {}, { bound: 'more-than' });
    expect(grade(overdue, withinADay, lower)).toMatchObject({ state: 'fail', score: 0 });
    expect(grade(early, withinADay, lower)).toMatchObject({ state: 'awaited', score: null });
    expect(grade(givenUp, withinADay, lower)).toMatchObject({ state: 'cannot-tell', score: null });
  });

  it('awaits a number that may still grow, unless it is enough already', () => {
    const rule = { weight: 1, limit: 4, curve: { good: 4, poor: 0 } };
    expect(grade(measured(2, 'value', {}, { open: true }), rule, higher)).toMatchObject({
      state: 'awaited',
      score: null,
    });
    expect(grade(measured(4, 'value', {}, { open: true }), rule, higher)).toMatchObject({ state: 'pass', score: 1 });
  });

  it('says so when the edition has no limit for a number', () => {
    expect(grade(measured(2, 'value'), { weight: 1 }, lower)).toMatchObject({ state: 'error', score: null });
  });

  it('the curve is flat at both ends and never leaves 0..1', () => {
    const rule = { weight: 1, limit: 10, curve: { good: 10, poor: 20 } };
    expect([5, 10, 15, 20, 50].map((value) => curveScore(value, rule, value <= 10))).toEqual([1, 1, 0.5, 0, 0]);
    expect(1 - curveScore(10.5, rule, false)).toBeLessThan(0.01);
  });
});
