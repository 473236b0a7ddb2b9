// node bench/standard-visit.mjs [--times 5]: the standard visit against a bare Playwright script of the same journey, in
// turn, on the same practice store. What lies between the two is the price of looking, measuring, filing and judging.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPracticeStore } from '../dist/demo/store/start-practice-store.js';

const { values } = parseArgs({ options: { times: { type: 'string', default: '5' } } });
const ROOT = path.join(import.meta.dirname, '..');
const reports = mkdtempSync(path.join(tmpdir(), 'standard-visit-'));
const store = await startPracticeStore();

const CASES = [
  { name: 'bare Playwright', words: [path.join(ROOT, 'bench/standard-visit/bare.mjs'), store.url] },
  {
    name: 'standard visit',
    words: [
      path.join(ROOT, 'bin/mystery-shopper.js'),
      'visit',
      store.url,
      '-p',
      'enamel mug',
      '--quiet',
      '--json',
      '--reports',
      reports,
    ],
  },
];

try {
  const took = CASES.map(() => []);
  for (let round = 0; round < Number(values.times); round += 1) {
    for (const [index, { words }] of CASES.entries()) took[index].push(await secondsOf(words));
  }
  const [bare = Number.NaN] = took.map(median);
  CASES.forEach(({ name }, index) => {
    const all = took[index].map((seconds) => seconds.toFixed(1)).join(' ');
    const middle = median(took[index]);
    console.log(`${name.padEnd(16)}${middle.toFixed(1).padStart(6)} s  ${(middle / bare).toFixed(2)} ×   (${all})`);
  });
} finally {
  await store.close();
  rmSync(reports, { recursive: true, force: true });
}

/** The store lives in this process: the visitor must not hold it up. */
function secondsOf(words) {
  const began = performance.now();
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code === 0) resolve((performance.now() - began) / 1000);
      else reject(new Error(`${words[0]} ended with ${code}\n${said}`));
    });
  });
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
