// node bench/standard-visit.mjs [--times 5] [--peers]: the standard visit against a bare Playwright script of the same
// journey, in turn, on the same practice store. What lies between the two is the price of looking, measuring, filing and
// judging. With --peers the same journey in Playwright Test with trace and pictures, and Lighthouse where it is installed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPracticeStore } from '../dist/demo/store/start-practice-store.js';
import { meterTree } from './standard-visit/tree-meter.mjs';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '5' }, peers: { type: 'boolean', default: false } },
});
const ROOT = path.join(import.meta.dirname, '..');
const HERE = path.join(import.meta.dirname, 'standard-visit');
const scratch = mkdtempSync(path.join(tmpdir(), 'standard-visit-'));
const store = await startPracticeStore();

const cases = [
  { name: 'bare Playwright', words: [path.join(HERE, 'bare.mjs'), store.url] },
  {
    name: 'standard visit',
    words: [
      path.join(ROOT, 'bin/mystery-shopper.js'),
      'visit',
      store.url,
      '-p',
      'enamel mug',
      '--no-account',
      '--quiet',
      '--json',
    ].concat(['--reports', scratch]),
  },
];
if (values.peers) {
  const cli = path.join(ROOT, 'node_modules/@playwright/test/cli.js');
  const words = [cli, 'test', '--config', path.join(HERE, 'playwright-test.config.mjs')];
  cases.push({ name: 'Playwright Test, trace and pictures', words });
  if (existsSync(path.join(ROOT, 'node_modules/lighthouse')))
    cases.push({ name: 'Lighthouse user flow', words: [path.join(HERE, 'lighthouse-flow.mjs'), store.url] });
}

try {
  const measured = cases.map(() => []);
  for (let round = 0; round < Number(values.times); round += 1) {
    for (const [index, { words }] of cases.entries()) measured[index].push(await measure(words));
  }
  console.log(`${availableParallelism()} cores; load before each: the last column`);
  console.log('                                        wall s    ×   cpu s    ×   Node MB   all wall s @ load');
  const [bare] = measured.map(mediansOf);
  for (const [index, { name }] of cases.entries()) console.log(rowOf(name, measured[index], bare));
  if (values.peers && cases.length < 4)
    console.log('Lighthouse is not installed here: its user flow was left out (npm i --no-save lighthouse).');
} finally {
  await store.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** The store lives in this process: the visitor must not hold it up. */
function measure(words) {
  const [load] = loadavg();
  const began = performance.now();
  const env = { ...process.env, STORE_URL: store.url, OUTPUT_FOLDER: path.join(scratch, 'test-results') };
  const child = spawn(process.execPath, words, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const meter = meterTree(child.pid);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      const figures = { wall: (performance.now() - began) / 1000, load, ...meter.stop() };
      if (code === 0) resolve(figures);
      else reject(new Error(`${words[0]} ended with ${code}\n${said}`));
    });
  });
}

function mediansOf(all) {
  return {
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN)),
    mb: median(all.map(({ rootMb }) => rootMb ?? Number.NaN)),
  };
}

function rowOf(name, all, bare) {
  const own = mediansOf(all);
  const each = all.map(({ wall, load }) => `${wall.toFixed(1)}@${load.toFixed(1)}`).join(' ');
  const figure = (value, digits, width) => value.toFixed(digits).padStart(width);
  return `${name.padEnd(38)}${figure(own.wall, 1, 8)}${figure(own.wall / bare.wall, 2, 6)}${figure(own.cpu, 1, 7)}${figure(own.cpu / bare.cpu, 2, 6)}${figure(own.mb, 0, 9)}    ${each}`;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
