import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VisitFolder } from '../../../src/evidence/folder.ts';
import { writeManifest } from '../../../src/evidence/manifest.ts';
import type { VisitFile } from '../../../src/evidence/visit-file.ts';
import { visitFileOf } from '../../judging/seen.ts';
import { called } from './called.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'merge-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const STAMP = '2026-11-16T09-02-11Z';

/** A visit with one file of evidence below `<shard>/<store>/`. */
async function visitIn(shard: string, store: string, text = 'seen', more: Partial<VisitFile> = {}) {
  const place = path.join(folder, shard, store, STAMP);
  const visit = new VisitFolder(place);
  await visit.writeVisit(visitFileOf({ id: `${store}/${STAMP}`, ...more }));
  await visit.attach('screenshots/001.jpg', text);
  await writeManifest(visit);
  return visit;
}

const merge = (...places: string[]) => called(folder, ['merge', ...places, '--reports', 'all']);
const merged = async () =>
  (await readdir(path.join(folder, 'all'), { recursive: true })).filter((name) => name.endsWith('visit.json')).sort();

describe('merge', () => {
  it('joins the visits of shards, and again changes nothing', async () => {
    await visitIn('shard-1', 'a.example');
    await visitIn('shard-2', 'b.example');
    const first = await merge('shard-1', 'shard-2');
    expect(first, first.err).toMatchObject({ code: 0 });
    expect(first.out).toContain('2 copied, 0 brought up to date, 0 there already');
    expect(await merged()).toEqual([`a.example/${STAMP}/visit.json`, `b.example/${STAMP}/visit.json`]);
    expect((await merge('shard-1', 'shard-2')).out).toContain('0 copied, 0 brought up to date, 2 there already');
  });

  it('brings a visit up to date where the other knows more of it, and never back', async () => {
    await visitIn('early', 'a.example');
    const late = await visitIn('late', 'a.example');
    await late.attach('mails/001.eml', 'Your order has been accepted.');
    await writeManifest(late);
    await merge('early');
    expect((await merge('late')).out).toContain('1 brought up to date');
    expect((await merge('early')).out).toContain('1 there already');
    expect(await readFile(path.join(folder, 'all/a.example', STAMP, 'evidence/mails/001.eml'), 'utf8')).toContain(
      'accepted',
    );
    await rm(path.join(folder, 'all'), { recursive: true });
    expect((await merge('early', 'late')).out).toContain('1 copied');
    expect(await readdir(path.join(folder, 'all/a.example', STAMP, 'evidence'))).toContain('mails');
  });

  it('refuses two visits for one place, names them and copies nothing', async () => {
    await visitIn('shard-1', 'a.example');
    await visitIn('shard-1', 'c.example');
    await visitIn('shard-2', 'a.example', 'something else');
    const { code, err } = await merge('shard-1', 'shard-2');
    expect(code).toBe(2);
    expect(err).toContain(`shard-2/a.example/${STAMP}`);
    expect(err).toContain('its evidence differs: screenshots/001.jpg');
    await expect(merged()).rejects.toThrow('ENOENT');
  });

  it('refuses another visit that began in the same second', async () => {
    await visitIn('shard-1', 'a.example');
    await visitIn('shard-2', 'a.example', 'seen', { startedAt: '2026-11-16T09:02:11.900Z' });
    expect((await merge('shard-1', 'shard-2')).err).toContain('another visit is at its place');
  });

  it('leaves nothing half copied behind', async () => {
    await visitIn('shard-1', 'a.example');
    await mkdir(path.join(folder, 'all/a.example', `.${STAMP}.coming`), { recursive: true });
    await writeFile(path.join(folder, 'all/a.example', `.${STAMP}.coming/half`), '');
    await merge('shard-1');
    expect(await readdir(path.join(folder, 'all/a.example'))).toEqual([STAMP]);
  });
});
