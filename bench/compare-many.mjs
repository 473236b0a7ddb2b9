// Times compare, trend and the index over 1,000 visits, each in a process of its own, with its peak memory.
// Run after a build: node bench/compare-many.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'bin/mystery-shopper.js');
const USAGE =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nRSS "+u.maxRSS+" CPU "+(u.userCPUTime+u.systemCPUTime))})';
const ROUNDS = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'ms-bench-'));
try {
  const reports = path.join(folder, 'reports');
  const sample = await sampleMaker();
  for (let store = 0; store < 50; store++) for (let visit = 0; visit < 4; visit++) write(reports, sample, store, visit);
  for (let visit = 4; visit < 804; visit++) write(reports, sample, 0, visit);
  const first = path.join(folder, 'first');
  mkdirSync(first);
  for (let store = 0; store < 50; store++)
    symlinkSync(visitFolder(reports, store, 0), path.join(first, `store-${store}`));
  const stores = Array.from({ length: 50 }, (_, store) => path.join(first, `store-${store}`));
  measure('compare 50 visits, HTML', [
    'compare',
    ...stores,
    '--format',
    'html',
    '--output',
    path.join(folder, 'compare'),
  ]);
  measure('trend over 804 visits, terminal', ['trend', 'store-0.example', '--reports', reports]);
  measure('trend over 804 visits, HTML', [
    'trend',
    'store-0.example',
    '--reports',
    reports,
    '--format',
    'html',
    '--output',
    path.join(folder, 'trend'),
  ]);
  measure('index of 1,000 visits, from nothing', ['report', '--index', '--reports', reports], 1);
  measure('index again with one new visit', ['report', '--index', '--reports', reports], ROUNDS, (round) =>
    write(reports, sample, 1, 10 + round),
  );
} finally {
  rmSync(folder, { recursive: true });
}

async function sampleMaker() {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'test/golden/sample-result.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const file = path.join(folder, 'sample.mjs');
  writeFileSync(file, outputFiles[0].contents);
  return (await import(file)).sampleResult;
}

function startedAt(visit) {
  return new Date(Date.UTC(2024, 0, 1) + visit * 86_400_000).toISOString();
}

function visitFolder(reports, store, visit) {
  return path.join(reports, `store-${store}.example`, startedAt(visit).replaceAll(':', '-').slice(0, 19));
}

/** Values that vary as visits do, with a new level after visit 500. */
function write(reports, sample, store, visit) {
  const id = `store-${store}.example`;
  const spread = 0.9 + 0.2 * Math.abs(Math.sin(store * 7 + visit * 3));
  const value = Math.round(4200 * (visit > 500 ? 1.4 : 1) * spread);
  const result = sample({
    id: `v-${store}-${visit}`,
    store: { id, name: `Store ${store}`, url: `https://${id}/` },
    startedAt: startedAt(visit),
    change: { 'checkout-time': { value } },
  });
  mkdirSync(visitFolder(reports, store, visit), { recursive: true });
  writeFileSync(path.join(visitFolder(reports, store, visit), 'result.json'), JSON.stringify(result));
}

function measure(name, words, rounds = ROUNDS, before = () => {}) {
  const times = [];
  let rss = 0;
  const busy = [];
  for (let round = 0; round < rounds; round++) {
    before(round);
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', USAGE, BIN, ...words], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    times.push(performance.now() - start);
    if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`);
    busy.push(Number(/CPU (\d+)/.exec(stderr)?.[1] ?? 0) / 1e6);
    rss = Math.max(rss, Number(/RSS (\d+)/.exec(stderr)?.[1] ?? 0));
  }
  times.sort((a, b) => a - b);
  busy.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(38)} median ${(times[times.length >> 1] / 1000).toFixed(2)} s  (${(times[0] / 1000).toFixed(2)}–${(times.at(-1) / 1000).toFixed(2)}), CPU ${busy[busy.length >> 1].toFixed(2)} s  peak ${Math.round(rss / 1024)} MB`,
  );
}
