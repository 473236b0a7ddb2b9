// node bench/truth/run.mjs [--steps 200] [--only words] [--busy] [--peers]: how far is the clock from the truth?
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { allowed, at, errorsOf, printTable } from './figures.mjs';
import { KINDS } from './kinds.mjs';
import { stepsFor } from './steps.mjs';
import { startTruthStore } from './store.mjs';
import { playWithClock } from './with-clock.mjs';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '200' },
    only: { type: 'string' },
    busy: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const steps = stepsFor(Number(values.steps), values.only ?? null);
const store = await startTruthStore();
const loads = values.busy ? occupyCores() : [];
try {
  console.log(
    `${steps.length} steps, ${Object.keys(KINDS).length} kinds, ${availableParallelism()} cores${values.busy ? ', all of them busy' : ''}, load ${loadavg()[0].toFixed(1)}`,
  );
  tellClock(await playWithClock(store, steps));
  if (values.peers) await tellPeers();
  console.log(`\nLoad at the end: ${loadavg()[0].toFixed(1)}`);
} finally {
  for (const load of loads) load.kill('SIGKILL');
  await store.close();
}

function tellClock(played) {
  const settling = played.filter(({ kind }) => !KINDS[kind].never);
  const pairs = (steps, time) => steps.map(({ times, truth }) => [times[`${time}Ms`], truth[time]]);
  printTable(
    'mystery-shopper: error against the truth, ms',
    ['responded', 'shown', 'settled'].map((time) => [time, errorsOf(pairs(settling, time))]),
  );
  const kinds = [...new Set(settling.map(({ kind }) => kind))];
  for (const time of ['responded', 'shown', 'settled']) {
    printTable(
      `… ${time}, by kind`,
      kinds.map((kind) => [
        kind,
        errorsOf(
          pairs(
            settling.filter((step) => step.kind === kind),
            time,
          ),
        ),
      ]),
    );
  }
  const late = settling
    .map((step) => step.late)
    .filter((ms) => ms !== null)
    .sort((a, b) => a - b);
  console.log(
    `\nPatience after the page was truly done, ms: median ${at(late, 0.5)?.toFixed(0)}, p95 ${at(late, 0.95)?.toFixed(0)}, worst ${at(late, 1)?.toFixed(0)}`,
  );
  const never = played.filter(({ kind }) => KINDS[kind].never);
  console.log(
    `Pages that never settle: ${never.filter((step) => step.never).length} of ${never.length} said so; pages that do: ${settling.filter((step) => step.never).length} of ${settling.length} taken for one that does not`,
  );
  if (values.verbose) for (const step of played) tellMisses(step);
}

function tellMisses({ kind, delay, times, truth, late, never, holding }) {
  for (const time of ['responded', 'shown', 'settled']) {
    const [measured, real] = [times[`${time}Ms`], truth[time]];
    if (real !== null && (measured === null || Math.abs(measured - real) > allowed(real))) {
      console.log(
        `  ${kind} (${delay}): ${time} ${measured} instead of ${real.toFixed(1)}${never ? ` never settled: ${holding}` : ''}`,
      );
    }
  }
  if (late !== null && late > 100) console.log(`  ${kind} (${delay}): ${late.toFixed(0)} ms late`);
}

async function tellPeers() {
  const fair = steps.filter(({ kind }) => !KINDS[kind].never);
  const { playWithPlaywrightTest } = await import('./with-playwright-test.mjs');
  const { playWithScript } = await import('./with-script.mjs');
  const rows = [];
  const tested = await playWithPlaywrightTest(store, fair);
  rows.push(['Playwright Test step, against shown', errorsOf(tested.map(({ took, truth }) => [took, truth.shown]))]);
  for (const state of ['load', 'networkidle']) {
    const scripted = await playWithScript(store, fair, state);
    rows.push([`click + ${state}, against shown`, errorsOf(scripted.map(({ took, truth }) => [took, truth.shown]))]);
    rows.push([
      `click + ${state}, against settled`,
      errorsOf(scripted.map(({ took, truth }) => [took, truth.settled])),
    ]);
  }
  printTable('Others on the same steps: error against the truth, ms', rows);
}

function occupyCores() {
  const loop =
    'const parent = process.ppid; for (;;) { for (let i = 0; i < 1e8; i++); if (process.ppid !== parent) process.exit(); }';
  return Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', loop], { stdio: 'ignore' }),
  );
}
