import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticeStore } from '../../src/demo/store/start-practice-store.ts';
import { auditResult } from '../../src/result/schema.ts';

const ROOT = path.join(import.meta.dirname, '../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shopper-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

it('what npm packs is installed elsewhere and audits, with the data that it needs', { timeout: 900_000 }, async () => {
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  const [{ filename, files }] = JSON.parse(packed.out.slice(packed.out.indexOf('[')));
  const names: string[] = files.map((file: { path: string }) => file.path);
  expect(names.filter((name) => /^(src|test|node_modules|\.)/.test(name))).toEqual([]);

  const elsewhere = path.join(folder, 'elsewhere');
  await mkdir(elsewhere);
  await run('npm', ['install', '--no-audit', '--no-fund', path.join(folder, filename)], elsewhere);

  const demo = await run('npx', ['--no-install', 'mystery-shopper', 'demo', '--json'], elsewhere);
  expect(demo.code, demo.err).toBe(0);
  const audited = auditResult.parse(JSON.parse(demo.out));
  expect(audited.stages.filter((stage) => !stage.reached)).toEqual([]);
  expect(audited.mails.map((mail) => mail.kind)).toContain('order-received');

  const store = await startPracticeStore();
  try {
    const visit = await run('npx', ['--no-install', 'mystery-shopper', 'visit', store.url, '--json'], elsewhere);
    expect(visit.code, visit.err).toBe(0);
    const seen = auditResult.parse(JSON.parse(visit.out));
    expect(seen.stages.find((stage) => stage.id === 'review')?.reached).toBe(true);
    expect(store.orders(), 'nobody said --place-orders').toEqual([]);
  } finally {
    await store.close();
  }
  const entries = await readdir(path.join(elsewhere, 'reports'), { withFileTypes: true });
  const stores = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(stores).toHaveLength(2);
});

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs a program without what vitest and npm have put into the environment. */
function run(program: string, words: string[], cwd: string): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|VITEST|NODE_ENV|NODE_OPTIONS|INIT_CWD|FORCE_COLOR)/.test(name),
    ),
  );
  return new Promise((resolve, reject) => {
    execFile(program, words, { cwd, env, maxBuffer: 64_000_000 }, (error, out, err) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number' && (code === 0 || program === 'npx')) resolve({ code, out, err });
      else reject(new Error(`${program} ${words.join(' ')} ended with ${code}\n${err}`, { cause: error }));
    });
  });
}
