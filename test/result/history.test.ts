import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../src/result/history.ts';
import { sampleResult } from '../golden/sample-result.ts';

let store = '';
const folders: string[] = [];
beforeAll(async () => {
  store = path.join(await mkdtemp(path.join(tmpdir(), 'ms-history-')), 'a.example');
  for (let day = 10; day < 34; day++) {
    const folder = path.join(store, `visit-${day}`);
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, 'result.json'),
      JSON.stringify(sampleResult({ id: `v${day}`, startedAt: new Date(Date.UTC(2026, 0, 60 - day)).toISOString() })),
    );
    folders.push(folder);
  }
});
afterAll(() => rm(path.dirname(store), { recursive: true }));

describe('the history of a store', () => {
  it('stands oldest first, whatever the folders are called', async () => {
    const { visits } = await readHistory(folders);
    expect(visits.map(({ summary }) => summary.visits[0]?.id)).toEqual(folders.map((_, at) => `v${33 - at}`));
  });

  it('reads again only what has changed', async () => {
    await readHistory(folders);
    const kept = path.join(store, '.history.json');
    await writeFile(kept, (await readFile(kept, 'utf8')).replaceAll('Alpenrand Outdoor', 'as kept'));
    const changed = path.join(folders[0] ?? '', 'result.json');
    await utimes(changed, new Date(), new Date(Date.now() + 5000));
    const { visits } = await readHistory(folders);
    expect(visits.filter(({ summary }) => summary.store.name === 'as kept')).toHaveLength(23);
    expect(visits.filter(({ summary }) => summary.store.name === 'Alpenrand Outdoor')).toHaveLength(1);
  });

  it('does without a kept file that is broken, and names results that are', async () => {
    await writeFile(path.join(store, '.history.json'), '{');
    await writeFile(path.join(folders[1] ?? '', 'result.json'), '{"schemaVersion": 1}');
    const { visits, unreadable } = await readHistory(folders);
    expect(visits).toHaveLength(23);
    expect(unreadable).toEqual([{ folder: folders[1], because: expect.stringContaining('judgedAt') }]);
  });
});
