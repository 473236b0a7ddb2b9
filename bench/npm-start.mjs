// node bench/npm-start.mjs [--times 3]: wall time and greatest memory of `npm start`, everything being set up already.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { times: { type: 'string', default: '3' } } });
const ROOT = path.join(import.meta.dirname, '..');
const GOAL_S = 60;
const SAMPLE_EVERY_MS = 100;

const took = [];
for (let time = 1; time <= Number(values.times); time += 1) {
  const one = await start();
  took.push(one);
  const memory = one.peakMb === null ? 'memory only on Linux' : `${one.peakMb} MB at most, with browser`;
  console.log(`npm start   ${one.seconds.toFixed(1).padStart(6)} s   ${memory}   exit ${one.code}`);
}
const slowest = Math.max(...took.map((one) => one.seconds));
console.log(`slowest     ${slowest.toFixed(1).padStart(6)} s   goal: under ${GOAL_S} s on two idle cores`);
process.exitCode = slowest < GOAL_S && took.every((one) => one.code === 0) ? 0 : 1;

function start() {
  const reports = mkdtempSync(path.join(tmpdir(), 'npm-start-'));
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--json', '--reports', reports], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  let peakBytes = 0;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(child.pid));
  }, SAMPLE_EVERY_MS);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      rmSync(reports, { recursive: true, force: true });
      const peakMb = process.platform === 'linux' ? Math.round(peakBytes / 2 ** 20) : null;
      resolve({ code, seconds: (performance.now() - began) / 1000, peakMb });
    });
  });
}

/** Proportional memory of a process and all its descendants, bytes: pages that several share count once. */
function memoryOf(root) {
  if (process.platform !== 'linux') return 0;
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let sum = 0;
  for (const queue = [root]; queue.length > 0; ) {
    const id = queue.pop();
    sum += Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024;
    queue.push(...(children.get(id) ?? []));
  }
  return sum;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process is gone meanwhile
  }
}
