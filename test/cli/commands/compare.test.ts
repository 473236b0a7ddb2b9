import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleResult } from '../../golden/sample-result.ts';
import { visitOnDisk } from '../../judging/visit-on-disk.ts';
import { page } from '../../snapshot/tree.ts';
import { called } from './called.ts';

describe('compare --rejudge', () => {
  let visits: Awaited<ReturnType<typeof visitOnDisk>>[];
  const folders = () => visits.map(({ folder }) => folder.path);
  const resultOf = (folder: string) => readFile(path.join(folder, 'result.json'), 'utf8');
  const call = (...argv: string[]) => called(visits[0]?.reports ?? '', argv);

  beforeEach(async () => {
    visits = [await visitOnDisk(), await visitOnDisk({ id: 'visit-2', startedAt: '2026-11-21T10:00:00.000Z' })];
    await writeFile(
      path.join(visits[0]?.reports ?? '', 'strict.yaml'),
      'edition: strict\ncriteria:\n  confirmation-latency: { limit: 1s }\n',
    );
    await call('judge', folders()[0] ?? '');
    await call('judge', folders()[1] ?? '', '--edition', 'strict.yaml');
  });
  afterEach(() => Promise.all(visits.map(({ remove }) => remove())));

  it('visits of two editions are not compared, and the way out is named', async () => {
    const { code, err } = await call('compare', ...folders());
    expect(code).toBe(2);
    expect(err).toMatch(/judged by another edition \((default|strict), /);
    expect(err).toContain('--rejudge');
  });

  it('judges all by one edition first, and leaves every result on disk as it was', async () => {
    const before = await Promise.all(folders().map(resultOf));
    const { code, out } = await call('compare', ...folders(), '--rejudge', 'strict.yaml', '--format', 'json');
    expect(code).toBe(0);
    const comparison = JSON.parse(out);
    expect(comparison.edition.id).toBe('strict');
    expect(comparison.stores).toHaveLength(2);
    expect(comparison.leftOut).toEqual([]);
    expect(await Promise.all(folders().map(resultOf))).toEqual(before);
  });

  it('without an edition named takes the usual one', async () => {
    const { out } = await call('compare', ...folders(), '--format', 'json', '--rejudge');
    expect(JSON.parse(out).edition.id).toBe('default');
  });
});

describe('compare --blind', () => {
  let reports: string;
  const STORES = ['alpenrand', 'bergzeit'];
  const SIGHT = /alpenrand|bergzeit|sport gmbh/i;

  beforeAll(async () => {
    reports = await mkdtemp(path.join(tmpdir(), 'ms-blind-'));
    for (const name of STORES) await visitOf(name);
  });
  afterAll(() => rm(reports, { recursive: true }));

  async function visitOf(name: string) {
    const folder = path.join(reports, `${name}.example`, '2026-11-01T09-00-00Z');
    const store = { id: `${name}.example`, name: `${name} Sport GmbH`, url: `https://www.${name}.example/` };
    const result = sampleResult({ id: name, store });
    const seen = { id: 'page-900', kind: 'page', seenAt: '2026-11-01T09:00:00Z', url: store.url };
    const pages = [
      { ...seen, title: `home page: ${store.name}`, file: 'evidence/snapshots/001-home-x.json.gz' },
      { ...seen, id: 'page-901', title: 'cart page: gone', file: 'evidence/snapshots/002-cart-x.json.gz' },
    ];
    await mkdir(path.join(folder, 'evidence', 'snapshots'), { recursive: true });
    const snapshot = page(['body', ['h1', store.name], ['img', { alt: store.name, src: store.url }], ['button', name]]);
    await writeFile(path.join(folder, 'evidence/snapshots/001-home-x.json.gz'), gzipSync(JSON.stringify(snapshot)));
    await writeFile(path.join(folder, 'result.json'), JSON.stringify({ ...result, evidence: pages }));
  }

  it('has sketches for pages, and nowhere a name, domain, picture or file of a store', async () => {
    const { code } = await called(reports, [
      'compare',
      ...STORES.map((name) => `${name}.example`),
      ...['--reports', reports, '--blind', '--key', 'key.json', '--output', 'out'],
      ...['--format', 'html,markdown,csv,json,terminal'],
    ]);
    expect(code).toBe(0);
    const files = ['comparison.html', 'comparison.md', 'comparison.csv', 'comparison.json', 'comparison.txt'];
    for (const file of files) expect(await readFile(path.join(reports, 'out', file), 'utf8'), file).not.toMatch(SIGHT);
    const html = await readFile(path.join(reports, 'out', 'comparison.html'), 'utf8');
    expect(html.match(/<svg class="sketch"/g)).toHaveLength(2);
    expect(html).not.toContain('<img');
    // The carts' snapshots do not exist: they are left out and counted.
    expect(html).toContain('could not be drawn without giving the store away: 2.');
  });

  it('the key tells who is who', async () => {
    const { stores } = JSON.parse(await readFile(path.join(reports, 'key.json'), 'utf8'));
    expect(stores.map(({ letter }: { letter: string }) => letter)).toEqual(['A', 'B']);
    expect(stores.map(({ name }: { name: string }) => name).sort()).toEqual([
      'alpenrand Sport GmbH',
      'bergzeit Sport GmbH',
    ]);
  });
});
