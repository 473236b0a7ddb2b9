import { describe, expect, it } from 'vitest';
import { OBSERVED } from '../../src/facts/observations.ts';
import { readAnswers } from '../../src/observe/answers.ts';
import { questionnaire } from '../../src/observe/questionnaire.ts';
import { openQuestions, QUESTIONS } from '../../src/observe/questions.ts';
import { describeCall, hangUp, type Key, NO_CALL, press, timesOf } from '../../src/observe/stopwatch.ts';

describe('the questions', () => {
  it('ask for everything that only a person can know, once each', () => {
    expect(QUESTIONS.map(({ id }) => id).sort()).toEqual([...OBSERVED].sort());
  });

  it('a rating has an anchor for each of its four marks', () => {
    for (const { id, unit, anchors } of QUESTIONS) expect(anchors !== undefined, id).toBe(unit === 'of-3');
  });

  it('only what is open is asked, and nothing of a parcel without an order', () => {
    const ids = openQuestions(new Set(['phone-hold']), false).map(({ id }) => id);
    expect(ids).toEqual(['phone-transfers', 'phone-courtesy', 'phone-knowledge', 'phone-order', 'channel-consistency']);
    expect(openQuestions(new Set(), true)).toHaveLength(11);
  });

  it('print as a questionnaire of at most 72 columns', () => {
    const text = questionnaire(QUESTIONS, { store: 'Shop', visit: 'visit-1', startedAt: '2026-11-20T10:00:00.000Z' });
    expect(text).toContain('   [ ] 3  greeted, listened to the end, friendly, took leave');
    expect(text).toContain('[phone-hold]');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
  });
});

describe('answers from a file', () => {
  it('become observations, with their notes', () => {
    expect(
      readAnswers({
        observer: 'Anna',
        answers: { 'phone-hold': 45, 'phone-order': 'yes', 'phone-courtesy': { answer: 3, note: 'By name' } },
      }),
    ).toEqual({
      observations: [
        { about: 'phone-hold', answer: 45, unit: 's', note: null },
        { about: 'phone-order', answer: true, unit: 'yes-no', note: null },
        { about: 'phone-courtesy', answer: 3, unit: 'of-3', note: 'By name' },
      ],
    });
  });

  it('that do not fit are all told', () => {
    const read = readAnswers({
      observer: 'Anna',
      answers: { 'phone-hould': 3, 'phone-courtesy': 4, 'phone-transfers': 1.5, 'phone-order': 'perhaps' },
    });
    expect('problems' in read && read.problems.map(({ id, hint }) => [id, hint])).toEqual([
      ['phone-hould', 'Did you mean "phone-hold"?'],
      ['phone-courtesy', 'Accepted: 0, 1, 2 or 3.'],
      ['phone-transfers', 'Accepted: a whole number, 0 or more.'],
      ['phone-order', 'Accepted: yes or no.'],
    ]);
  });
});

describe('the stopwatch', () => {
  const call = (...keys: [Key, number][]) => keys.reduce((so, [key, atS]) => press(so, key, atS * 1000), NO_CALL);

  it('sums the seconds of each phase and stops when a person speaks', () => {
    const times = timesOf(hangUp(call(['r', 0], ['m', 10], ['h', 25], ['k', 85]), 145_000), 999_000);
    expect(times).toEqual({
      seconds: { ring: 10, menu: 15, hold: 60, transfer: 0, talk: 60 },
      untilTalkS: 85,
      transfers: 0,
    });
    expect(describeCall(times)).toBe('ring 10.0 s, menu 15.0 s, hold 60.0 s, talk 60.0 s');
  });

  it('counts each transfer, and not the same phase twice', () => {
    const times = timesOf(call(['r', 0], ['r', 2], ['k', 5], ['t', 20], ['t', 25], ['k', 30]), 40_000);
    expect(times).toMatchObject({ transfers: 2, untilTalkS: 5, seconds: { ring: 5, transfer: 10, talk: 25 } });
  });

  it('has no waiting time when nobody spoke', () => {
    expect(timesOf(call(['r', 0], ['h', 10]), 60_000).untilTalkS).toBeNull();
  });

  it('does not go on after hanging up', () => {
    expect(press(hangUp(call(['r', 0]), 5000), 'k', 9000).marks).toHaveLength(1);
  });
});
