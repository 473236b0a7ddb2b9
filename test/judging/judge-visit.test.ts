import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_EDITION } from '../../src/benchmark/edition.ts';
import { CRITERIA } from '../../src/criteria/index.ts';
import { differencesOf } from '../../src/judging/differences.ts';
import { fileResult, resultText } from '../../src/judging/file-result.ts';
import { judgeVisit } from '../../src/judging/judge-visit.ts';
import { lookAt, verdictOf } from '../../src/judging/verdict.ts';
import { readPage } from '../../src/reading/read-page.ts';
import { parseResult } from '../../src/result/read.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { visitOnDisk } from './visit-on-disk.ts';

let visit: Awaited<ReturnType<typeof visitOnDisk>>;
const now = new Date('2026-11-22T12:00:00Z');
const judged = (options = {}) => judgeVisit({ folder: visit.folder, now, toolVersion: '1.0.0', ...options });
const verdict = (result: AuditResult, id: string) => result.verdicts.find((one) => one.id === id);

beforeAll(async () => {
  visit = await visitOnDisk();
});
afterAll(() => visit.remove());

describe('judging a visit from its folder', () => {
  it('gives every criterion a verdict, with its evidence', async () => {
    const result = await judged();
    expect(result.verdicts.map(({ id }) => id)).toEqual(CRITERIA.map(({ id }) => id));
    expect(verdict(result, 'site-search')).toMatchObject({
      state: 'pass',
      score: 1,
      evidence: ['search-003', 'page-001'],
    });
    expect(verdict(result, 'faq')).toMatchObject({ state: 'fail', value: false, evidence: ['sought-004'] });
    expect(verdict(result, 'confirmation-latency')).toMatchObject({
      state: 'pass',
      value: 5500,
      unit: 'ms',
      limit: 300_000,
    });
    expect(verdict(result, 'delivery-days')).toMatchObject({
      state: 'cannot-tell',
      because: 'a person has to observe it',
    });
  });

  it('every id a verdict names stands in the index of the evidence', async () => {
    const result = await judged();
    const known = new Set(result.evidence.map(({ id }) => id));
    expect(result.verdicts.flatMap(({ evidence }) => evidence).filter((id) => !known.has(id))).toEqual([]);
  });

  it('a failed verdict says what to do, a passed one does not', async () => {
    const result = await judged();
    expect(verdict(result, 'faq')?.remedy).toMatch(/^Write a page with the ten questions/);
    expect(verdict(result, 'site-search')?.remedy).toBeNull();
  });

  it('the same evidence, edition and version give the same bytes, whenever they are judged', async () => {
    const later = await judged({ now: new Date('2027-11-22T12:00:00Z') });
    expect(resultText({ ...later, judgedAt: '' })).toBe(resultText({ ...(await judged()), judgedAt: '' }));
  });

  it('tells how far the purchase got and why not further', async () => {
    const { stages } = await judged();
    expect(stages[0]).toMatchObject({ id: 'home', reached: true });
    expect(stages.at(-1)).toMatchObject({ id: 'placed', reached: false, because: 'the visit did not go there' });
  });

  it('tells the mails with their kind, time and uncertainty', async () => {
    expect((await judged()).mails).toMatchObject([
      { kind: 'order-received', latencyMs: 5500, latencyErrorMs: 1500, about: 'order' },
    ]);
  });

  it('writes a result that can be read again', async () => {
    const result = await judged();
    const file = await fileResult(visit.folder.path, result);
    expect(file).toBe(path.join(visit.folder.path, 'result.json'));
    expect(parseResult(await readFile(file, 'utf8'), file)).toEqual(result);
  });

  it('keeps what repeated visits said together when it is judged again in the same way', async () => {
    const result = await judged();
    const repeats = { group: 'g', of: 3, visits: ['a', 'b', 'c'], figures: [] };
    await fileResult(visit.folder.path, { ...result, repeats });
    const again = await fileResult(visit.folder.path, result);
    expect(parseResult(await readFile(again, 'utf8'), again).repeats).toEqual(repeats);
    const other = { ...result, edition: { ...result.edition, digest: 'another' } };
    const anew = await fileResult(visit.folder.path, other);
    expect(parseResult(await readFile(anew, 'utf8'), anew).repeats).toBeUndefined();
  });

  it('under another edition limits, weights and digest change, the evidence does not', async () => {
    const strict = {
      ...DEFAULT_EDITION,
      id: 'strict',
      criteria: { ...DEFAULT_EDITION.criteria, 'confirmation-latency': { weight: 2, limit: 1000 } },
    };
    const before = await judged();
    const after = await judged({ edition: strict });
    expect(after.edition.digest).not.toBe(before.edition.digest);
    expect(after.evidence).toEqual(before.evidence);
    expect(differencesOf(before, after)).toContainEqual({
      id: 'confirmation-latency',
      before: 'pass 5.5 s 100.0',
      after: 'fail 5.5 s 0.0',
      because: 'limit 300000 → 1000',
    });
  });

  it('what an edition leaves out does not apply and weighs nothing', async () => {
    const { faq: _, ...criteria } = DEFAULT_EDITION.criteria;
    const result = await judged({ edition: { ...DEFAULT_EDITION, criteria } });
    expect(verdict(result, 'faq')).toMatchObject({
      state: 'not-applicable',
      weight: 0,
      because: 'left out by the edition',
    });
  });

  it('a page that cannot be read is a warning, not the end', async () => {
    const result = await judged({
      readPage: () => {
        throw new Error('broken page');
      },
    });
    expect(result.warnings).toEqual(['The page page-001 (https://shop.example/) could not be read: broken page']);
    expect(verdict(result, 'phone-on-home')).toMatchObject({ state: 'cannot-tell' });
  });

  it('so is a page that turns out to be unreadable when one of its facts is asked for', async () => {
    const result = await judged({
      readPage: (...page: Parameters<typeof readPage>) => ({
        ...readPage(...page),
        get newsletterPreticked() {
          throw new Error('broken box');
        },
      }),
    });
    expect(result.warnings).toEqual(['The page page-001 (https://shop.example/) could not be read: broken box']);
    expect(verdict(result, 'phone-on-home')).toMatchObject({ state: 'cannot-tell' });
  });

  it('two observers who disagree are both told', async () => {
    const observed = await visitOnDisk();
    for (const [observer, answer] of [
      ['Anna', true],
      ['Ben', false],
    ] as const) {
      await observed.folder.add({
        kind: 'observation',
        seenAt: '2026-11-21T10:00:00.000Z',
        stepIndex: null,
        by: 'person',
        about: 'phone-order',
        answer,
        unit: 'yes-no',
        observer,
        note: null,
      });
    }
    const result = await judged({ folder: observed.folder });
    await observed.remove();
    expect(result.warnings).toContain('Observers disagree on phone-order: Anna yes, Ben no');
    expect(verdict(result, 'phone-order')).toMatchObject({ state: 'cannot-tell', because: 'the observers disagree' });
  });
});

describe('a criterion that breaks', () => {
  it('is its own error and nobody else’s', () => {
    const [criterion] = CRITERIA;
    if (!criterion) throw new Error('no criteria');
    const broken = {
      ...criterion,
      look: () => {
        throw new Error('division by a shoe');
      },
    };
    const found = lookAt(broken, {} as Parameters<typeof lookAt>[1]);
    expect(verdictOf(found, DEFAULT_EDITION)).toMatchObject({
      state: 'error',
      score: null,
      because: 'division by a shoe',
    });
  });
});

describe('a result file', () => {
  it('of a newer tool is refused with a clear word', () => {
    expect(() => parseResult('{"schemaVersion": 99}', 'result.json')).toThrow(/written by a newer mystery-shopper/);
  });
});
