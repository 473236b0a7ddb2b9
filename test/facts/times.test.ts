import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../../src/facts/agreement.ts';
import { factsOf } from '../../src/facts/index.ts';
import type { PeerVisit } from '../../src/facts/view/view.ts';
import { viewOfEvidence, visitFileOf } from '../judging/seen.ts';
import { piece } from './evidence-of.ts';

const vitals = (lcpMs: number | null) => ({ ttfbMs: null, fcpMs: null, lcpMs, inpMs: null, cls: null });

describe('the 75th percentile over the visit’s documents', () => {
  it('takes the last record of each document, and no document without a value', () => {
    const pages = [
      piece('page', 'page-001', { vitals: vitals(1000) }),
      piece('page', 'page-002', { vitals: vitals(2000) }),
      piece('page', 'page-003', { vitals: vitals(null) }),
      piece('page', 'page-004', { vitals: vitals(4000), freshDocument: false }),
      piece('page', 'page-005', { vitals: vitals(3000) }),
    ];
    expect(factsOf(viewOfEvidence(pages)).largestPaint).toMatchObject({ value: { value: 3000, documents: 4 } });
  });

  it('is unknown when the browser reported nothing', () => {
    expect(factsOf(viewOfEvidence([piece('page', 'page-001')])).largestPaint).toMatchObject({ known: false });
  });
});

describe('the slowdown at busy hours', () => {
  const visitAt = (id: string, startedAt: string, storeMs: number): PeerVisit => ({
    visit: visitFileOf({ id, startedAt }),
    steps: [piece('step', 'step-001', { index: 0, storeMs })],
  });

  it('compares the same steps in the evening and at night', () => {
    const evening = visitAt('visit-1', '2026-11-20T19:00:00.000Z', 3000);
    const night = visitAt('visit-2', '2026-11-21T03:00:00.000Z', 1500);
    const facts = factsOf(viewOfEvidence(evening.steps, { visit: evening.visit, peers: [evening, night] }));
    expect(facts.peakRatio).toMatchObject({ value: { ratio: 2, busyVisits: 1, quietVisits: 1 } });
  });

  it('cannot be told from one visit, or from visits that differ in device', () => {
    const evening = visitAt('visit-1', '2026-11-20T19:00:00.000Z', 3000);
    const night = visitAt('visit-2', '2026-11-21T03:00:00.000Z', 1500);
    const phone = { ...night, visit: { ...night.visit, environment: { ...night.visit.environment, device: 'phone' } } };
    expect(factsOf(viewOfEvidence(evening.steps, { visit: evening.visit })).peakRatio.known).toBe(false);
    expect(factsOf(viewOfEvidence(evening.steps, { visit: evening.visit, peers: [phone] })).peakRatio.known).toBe(
      false,
    );
  });
});

describe('time to the product', () => {
  it('is the store’s part of the steps from home to the product', () => {
    const steps = [
      piece('step', 'step-001', { stages: ['home'], storeMs: 900 }),
      piece('step', 'step-002', { stages: ['search'], storeMs: 700 }),
      piece('step', 'step-003', { stages: ['product'], storeMs: 600 }),
      piece('step', 'step-004', { stages: ['cart'], storeMs: 5000 }),
    ];
    expect(factsOf(viewOfEvidence(steps)).timeToProduct).toMatchObject({
      value: 1300,
      evidence: ['step-002', 'step-003'],
    });
  });

  it('is unknown when a step on the way has no time', () => {
    const times = { inputAt: null, respondedMs: null, shownMs: null, settledMs: null, neverSettled: true };
    const steps = [
      piece('step', 'step-001', { stages: ['home'], storeMs: 900 }),
      piece('step', 'step-002', {
        stages: ['product'],
        storeMs: null,
        interactions: [{ what: 'click', times, advancing: true }],
      }),
    ];
    expect(factsOf(viewOfEvidence(steps)).timeToProduct.known).toBe(false);
  });
});

describe('what people observed', () => {
  it('is unknown until somebody did', () => {
    expect(factsOf(viewOfEvidence())['observed:phone-hold']).toMatchObject({
      known: false,
      because: 'a person has to observe it',
    });
  });

  it('counts the latest answer of each observer', () => {
    const seen = [
      piece('observation', 'observation-001', { answer: 90 }),
      piece('observation', 'observation-002', { answer: 45 }),
      piece('observation', 'observation-003', { answer: 50, observer: 'Ben' }),
    ];
    const fact = factsOf(viewOfEvidence(seen))['observed:phone-hold'];
    expect(fact.known && fact.value.map(({ observer, answer }) => [observer, answer])).toEqual([
      ['Anna', 45],
      ['Ben', 50],
    ]);
  });
});

describe('agreement of two observers', () => {
  const given = (observer: string, about: string, answer: number | boolean, unit = 'of-3') => ({
    observer,
    about,
    answer,
    unit,
  });

  it('tells the share answered alike and each disagreement', () => {
    const [agreement] = agreementsOf([
      given('Anna', 'phone-courtesy', 3),
      given('Ben', 'phone-courtesy', 1),
      given('Anna', 'phone-order', true, 'yes-no'),
      given('Ben', 'phone-order', true, 'yes-no'),
    ]);
    expect(agreement).toEqual({
      observers: ['Anna', 'Ben'],
      common: 2,
      share: 0.5,
      kappa: null,
      disagreements: [{ about: 'phone-courtesy', answers: ['3', '1'] }],
    });
  });

  it('two stopwatches need not show the same', () => {
    const [agreement] = agreementsOf([given('Anna', 'phone-hold', 60, 's'), given('Ben', 'phone-hold', 64, 's')]);
    expect(agreement?.share).toBe(1);
  });

  it('gives Cohen’s kappa from five common ratings on', () => {
    const answers: [string, number, number][] = [
      ['a', 3, 3],
      ['b', 2, 2],
      ['c', 3, 3],
      ['d', 2, 3],
      ['e', 2, 2],
    ];
    const [agreement] = agreementsOf(
      answers.flatMap(([about, one, other]) => [given('Anna', about, one), given('Ben', about, other)]),
    );
    expect(agreement?.kappa).toBeCloseTo((0.8 - 0.48) / 0.52, 9);
  });

  it('is nothing for one observer', () => {
    expect(agreementsOf([given('Anna', 'phone-courtesy', 3)])).toEqual([]);
  });
});
