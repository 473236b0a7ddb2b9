import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { VisitFolder } from '../../../src/evidence/folder.ts';
import { verbs } from '../../../src/steps/index.ts';
import { knownDurations } from '../../../src/visit/many/durations.ts';
import { planVisits } from '../../../src/visit/many/plan.ts';
import { visitFileOf } from '../../judging/seen.ts';
import { aScenario } from './a-scenario.ts';

let reports: string;
beforeEach(async () => {
  reports = await mkdtemp(path.join(os.tmpdir(), 'durations-'));
});
afterEach(() => rm(reports, { recursive: true, force: true }));

async function visited(day: number, seconds: number, wave: string | null) {
  const startedAt = new Date(Date.UTC(2026, 10, day)).toISOString();
  const endedAt = new Date(Date.parse(startedAt) + seconds * 1000).toISOString();
  const scenario = { name: 'look', file: 'look.yaml', digest: '00' };
  const folder = new VisitFolder(path.join(reports, 'a.example', startedAt.slice(0, 10)));
  await folder.writeVisit(visitFileOf({ startedAt, endedAt, wave, scenario, outcome: 'done' }));
}

const durationOf = async (wave: string | null) => {
  const [visit] = planVisits([aScenario('a')], { repeat: 1, stamp: 'now', verbs });
  if (!visit) throw new Error('nothing is planned');
  return (await knownDurations(reports, ['a.example', 'b.example'], wave))(visit);
};

it('takes the middle of the newest visits', async () => {
  for (const [index, seconds] of [300, 20, 30, 25, 90, 28].entries()) await visited(index + 1, seconds, null);
  expect(await durationOf(null)).toBe(28_000);
});

it('leaves the wave itself out: whoever begins later must see the same', async () => {
  await visited(1, 20, 'october');
  await visited(2, 90, 'november');
  expect(await durationOf('november')).toBe(20_000);
});

it('says null of a store that nobody visited', async () => {
  expect(await durationOf(null)).toBeNull();
});
