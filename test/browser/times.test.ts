import { describe, expect, it } from 'vitest';
import { decisiveInput, type Moments, timesOf } from '../../src/browser/clock/times.ts';
import type { AnsweredInput } from '../../src/page/clock/types.ts';

const input = (type: AnsweredInput['type'], at: number, changedAt: number | null = null): AnsweredInput => ({
  type,
  at,
  trusted: true,
  changedAt,
});
const moments = (over: Partial<Moments>): Moments => ({
  inputs: [],
  arrived: null,
  shownAt: null,
  settledAt: null,
  neverSettled: false,
  ...over,
});

describe('which event a step is timed from', () => {
  it('is the click, not the press that began it', () => {
    expect(decisiveInput([input('pointerdown', 100), input('click', 112, 150)])?.at).toBe(112);
  });

  it('is the press when the page had answered that already', () => {
    expect(decisiveInput([input('pointerdown', 100, 104), input('click', 112)])).toMatchObject({
      at: 100,
      changedAt: 104,
    });
  });

  it('is the last key when a word was typed', () => {
    const typed = [input('keydown', 100, 130), input('input', 101), input('keydown', 200), input('input', 201, 260)];
    expect(decisiveInput(typed)).toMatchObject({ at: 200, changedAt: 260 });
  });

  it('is Enter, not the click that the browser makes of it', () => {
    expect(decisiveInput([input('keydown', 100), input('click', 101, 180)])).toMatchObject({ at: 100, changedAt: 180 });
  });

  it('is what a script did when no hand did anything', () => {
    expect(decisiveInput([{ ...input('change', 100), trusted: false }])?.at).toBe(100);
    expect(decisiveInput([{ ...input('change', 90), trusted: false }, input('click', 100)])?.at).toBe(100);
  });
});

describe('the times of a step', () => {
  it('count from the input', () => {
    const times = timesOf(moments({ inputs: [input('click', 1000, 1040)], shownAt: 1500.26, settledAt: 1700 }));
    expect(times).toEqual({
      inputAt: '1970-01-01T00:00:01.000Z',
      respondedMs: 40,
      shownMs: 500.3,
      settledMs: 700,
      neverSettled: false,
    });
  });

  it('count from the request of a document that nobody pressed for', () => {
    const times = timesOf(moments({ arrived: { documentAt: 1000, responseAt: 1200 }, settledAt: 1300 }));
    expect(times).toMatchObject({ respondedMs: 200, settledMs: 300 });
  });

  it('take the document that answers first or the change that does', () => {
    const arrived = { documentAt: 1010, responseAt: 1400 };
    expect(timesOf(moments({ inputs: [input('click', 1000)], arrived })).respondedMs).toBe(400);
    expect(timesOf(moments({ inputs: [input('click', 1000, 1020)], arrived })).respondedMs).toBe(20);
  });

  it('are not known where nothing was seen, and are not zero', () => {
    expect(timesOf(moments({}))).toEqual({
      inputAt: null,
      respondedMs: null,
      shownMs: null,
      settledMs: null,
      neverSettled: false,
    });
  });

  it('have no settling on a page that never settles', () => {
    const times = timesOf(moments({ inputs: [input('click', 1000)], settledAt: 1500, neverSettled: true }));
    expect(times).toMatchObject({ settledMs: null, neverSettled: true });
  });
});
