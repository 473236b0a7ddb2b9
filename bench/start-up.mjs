// node bench/start-up.mjs: what the program costs before it does anything, against Node alone.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { times: { type: 'string', default: '15' } } });
const root = path.join(import.meta.dirname, '..');
const program = path.join(root, 'bin/mystery-shopper.js');

const CASES = [
  { name: 'node -e 0', words: ['-e', '0'], goal: null },
  { name: '--help', words: [program, '--help'], goal: 2.5 },
  { name: '--version', words: [program, '--version'], goal: 2.5 },
  {
    name: 'validate',
    words: [program, 'validate', path.join(root, 'scenarios/standard.yaml'), '--input', 'store=https://shop.example'],
    goal: 6,
  },
];

// In turn, so that a busy moment of the machine strikes all of them alike.
const took = CASES.map(() => []);
for (let round = 0; round < Number(values.times); round += 1) {
  for (const [index, { words }] of CASES.entries()) took[index].push(durationOf(words));
}
const [node = Number.NaN] = took.map(median);
let missed = false;
CASES.forEach(({ name, goal }, index) => {
  const ms = median(took[index]);
  const within = goal === null || ms <= goal * node;
  missed ||= !within;
  const against = goal === null ? '' : `${(ms / node).toFixed(2)} × node (goal ${goal}) ${within ? 'ok' : 'MISSED'}`;
  console.log(`${name.padEnd(12)}${ms.toFixed(0).padStart(6)} ms  ${against}`);
});
process.exitCode = missed ? 1 : 0;

function durationOf(words) {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - before;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
