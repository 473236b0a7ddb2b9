import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import type { World } from '../../../src/cli/world.ts';
import { Failure } from '../../../src/shared/errors.ts';
import { type SampleOptions, sampleResult } from '../../golden/sample-result.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ms-report-'));
  await file('a.example', 1);
  await file('a.example', 2, { change: { faq: { state: 'fail', score: 0, value: false } } });
  await file('b.example', 1, { change: { 'checkout-time': { value: 9000 } } });
});
afterAll(() => rm(folder, { recursive: true }));

async function file(store: string, day: number, options: SampleOptions = {}) {
  const place = path.join(folder, 'reports', store, `2026-11-0${day}T09-00-00Z`);
  await mkdir(place, { recursive: true });
  const result = sampleResult({
    id: `${store}-${day}`,
    store: { id: store, name: store, url: `https://${store}/` },
    startedAt: `2026-11-0${day}T09:00:00.000Z`,
    ...options,
  });
  await writeFile(path.join(place, 'result.json'), JSON.stringify(result));
  return place;
}

async function call(argv: string[], env: Record<string, string> = {}) {
  const written = { out: '', err: '' };
  const to = (stream: 'out' | 'err') => (text: string) => {
    written[stream] += text;
  };
  const world: World = {
    argv,
    env,
    cwd: folder,
    stdout: { write: to('out'), isTTY: false, columns: 80 },
    stderr: { write: to('err'), isTTY: false, columns: 80 },
    stdin: process.stdin,
    now: () => new Date('2026-11-03T09:00:00Z'),
    signal: new AbortController().signal,
    paint: { out: new Chalk({ level: 0 }), err: new Chalk({ level: 0 }) },
    unicode: true,
    quiet: false,
  };
  const code = await run(world).catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  return { code, ...written };
}

describe('report', () => {
  it('prints the scorecard of the newest visit', async () => {
    const { code, out } = await call(['report', 'a.example', '--last']);
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.example\nhttps:\/\/a\.example\/ {2}· {2}2026-11-02 09:00/);
  });

  it('writes several formats into a folder, and all visits each into its own', async () => {
    await call(['report', 'a.example', '--last', '--format', 'html,csv,junit', '--output', 'one', '--no-pictures']);
    expect((await readdir(path.join(folder, 'one'))).sort()).toEqual(['report.csv', 'report.html', 'report.junit.xml']);
    await call(['report', 'reports', '--format', 'markdown', '--output', 'all']);
    expect(
      (await readdir(path.join(folder, 'all'), { recursive: true })).filter((name) => name.endsWith('.md')),
    ).toHaveLength(3);
  });

  it('writes the formats of the config into a folder, and one format into a file', async () => {
    await writeFile(path.join(folder, 'formats.yaml'), 'report: { formats: [markdown, csv, github] }\n');
    const args = ['report', 'b.example', '--reports', 'reports', '--config', 'formats.yaml'];
    await call([...args, '--output', 'by-config']);
    expect((await readdir(path.join(folder, 'by-config'))).sort()).toEqual([
      'report.csv',
      'report.github.txt',
      'report.md',
    ]);
    expect((await call(args)).out).toContain('of 100');
  });

  it('ends with 1 and names the gate when one is missed', async () => {
    const { code, err } = await call(['report', 'a.example', '--last', '--min-score', '99']);
    expect(code).toBe(1);
    expect(err).toMatch(/gate missed min-score: Score 7\d\.\d, at least 99 is wanted/);
    expect((await call(['report', 'a.example', '--last', '--min-score', '50'])).code).toBe(0);
  });

  it('writes the job summary of GitHub when it runs there', async () => {
    const summary = path.join(folder, 'summary.md');
    const { out } = await call(['report', 'a.example', '--last', '--format', 'github'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(out).toMatch(/^::notice /);
    expect(await readFile(summary, 'utf8')).toMatch(/^## a\.example: 7\d of 100/);
  });

  it('tells a webhook of a missed gate', async () => {
    const heard: string[] = [];
    const hook = createServer((request, response) => {
      request.on('data', (part) => heard.push(String(part)));
      request.on('end', () => response.end());
    });
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
    const { port } = hook.address() as AddressInfo;
    await call(['report', 'a.example', '--last', '--min-score', '99', '--notify'], {
      MYSTERY_SHOPPER_WEBHOOK: `http://127.0.0.1:${port}/`,
    });
    hook.close();
    expect(JSON.parse(heard.join(''))).toMatchObject({
      text: expect.stringContaining('gates missed: 1'),
      blocks: expect.any(Array),
    });
  });

  it('lists all stores and visits in index.html, reading only what is new', async () => {
    await call(['report', '--index']);
    const index = await readFile(path.join(folder, 'reports', 'index.html'), 'utf8');
    expect(index).toContain('href="a.example/2026-11-02T09-00-00Z/result.json"');
    expect(index).toContain('b.example');
    const cache = path.join(folder, 'reports', '.index.json');
    const known = (await readFile(cache, 'utf8')).replace('"name":"b.example"', '"name":"kept from before"');
    await writeFile(cache, known);
    const added = await file('c.example', 1);
    await call(['report', '--index']);
    const again = await readFile(path.join(folder, 'reports', 'index.html'), 'utf8');
    expect(again).toContain('kept from before');
    expect(again).toContain('c.example');
    await rm(path.dirname(added), { recursive: true });
  });

  it.each([
    [['report', 'nowhere'], /no visit, store or folder "nowhere"/],
    [['report'], /no visit was named/],
    [['report', 'a.example', '--format', 'htlm'], /unknown format "htlm"/],
    [['report', 'a.example', '--format', 'pdf'], /not for the terminal/],
    [['report', 'a.example', '--format', 'html,csv', '--output', 'x.html'], /one file, but 2 formats/],
    [['report', 'a.example', '--language', 'xx'], /no reports in the language "xx"/],
  ])('%j is refused as wrong use', async (argv, message) => {
    const { code } = await call(argv);
    expect(code).toMatchObject({ kind: 'usage', message: expect.stringMatching(message) });
  });

  it('refuses the result of a newer tool and one that is broken', async () => {
    const place = path.join(folder, 'odd');
    await mkdir(place);
    await writeFile(path.join(place, 'result.json'), '{"schemaVersion": 99}');
    expect((await call(['report', 'odd'])).code).toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('newer'),
    });
    await writeFile(path.join(place, 'result.json'), '{"schemaVersion": 1');
    expect((await call(['report', 'odd'])).code).toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('not JSON'),
    });
  });
});

describe('compare', () => {
  it('holds stores against each other', async () => {
    const { code, out } = await call(['compare', 'a.example', 'b.example']);
    expect(code).toBe(0);
    expect(out).toContain('Comparison of 2 stores');
    expect(out).toMatch(/a\.example +7\d +2/);
  });

  it('blind: keeps names out of the report and writes the key beside it', async () => {
    await call(['compare', 'a.example', 'b.example', '--blind', '--format', 'html,csv', '--output', 'blind']);
    const page = await readFile(path.join(folder, 'blind', 'comparison.html'), 'utf8');
    expect(page).not.toMatch(/\b[ab]\.example-\d|a\.example-|Store a\.example/);
    expect(page).toContain('Store A');
    const { stores } = JSON.parse(await readFile(path.join(folder, 'blind', 'blind-key.json'), 'utf8'));
    expect(stores.map(({ id }: { id: string }) => id).sort()).toEqual(['a.example', 'b.example']);
  });

  it('refuses a single store with a single visit', async () => {
    expect((await call(['compare', 'b.example'])).code).toMatchObject({ kind: 'usage' });
  });
});

describe('trend', () => {
  it('draws the history of a store', async () => {
    const { code, out } = await call(['trend', 'a.example']);
    expect(code).toBe(0);
    expect(out).toContain('Trend: a.example');
  });

  it('ends with 1 on a regression when it is asked to, and only then', async () => {
    const { code, err } = await call(['trend', 'a.example', '--fail-on-regression']);
    expect(code).toBe(1);
    expect(err).toContain('Frequently asked questions: passed in the visit before, fails now.');
    expect((await call(['trend', 'a.example'])).code).toBe(0);
    expect((await call(['trend', 'b.example', '--fail-on-regression'])).code).toBe(0);
  });

  it.each([
    [['trend', 'a.example', '--figure', 'scor'], /no figure "scor"/],
    [['trend', 'a.example', '--every', 'daily'], /not a duration/],
    [['trend', 'reports'], /a trend is of one store/],
  ])('%j is refused as wrong use', async (argv, message) => {
    expect((await call(argv)).code).toMatchObject({ kind: 'usage', message: expect.stringMatching(message) });
  });
});
