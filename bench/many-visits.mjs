// node bench/many-visits.mjs [--visits 200] [--workers 2] [--one-browser] [--standard] [--answer-ms 0]: many visits in one
// process, on practice stores that answer each page so much later, as one across the internet does. Prints memory, open
// files and processes as it goes (a flat line: nothing leaks) and visits an hour.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../dist/browser/launch.js';
import { openSupply } from '../dist/browser/supply/supply.js';
import { startPracticeStore } from '../dist/demo/store/start-practice-store.js';
import { verbs } from '../dist/steps/index.js';
import { planVisits } from '../dist/visit/many/plan.js';
import { playMany } from '../dist/visit/many/play-many.js';
import { playVisit } from '../dist/visit/play-visit.js';
import { scenarioOf } from './many-visits/scenario.mjs';
import { meterTree } from './standard-visit/tree-meter.mjs';

const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '200' },
    workers: { type: 'string', default: '1' },
    'one-browser': { type: 'boolean', default: false },
    standard: { type: 'boolean', default: false },
    'answer-ms': { type: 'string', default: '0' },
  },
});
const [workers, answerMs] = [countOf('workers'), countOf('answer-ms')];
const reports = mkdtempSync(path.join(tmpdir(), 'many-visits-'));
const stores = await Promise.all(
  Array.from({ length: workers }, () => startPracticeStore({ faults: { slowPagesMs: answerMs } })),
);
const scenarios = await Promise.all(stores.map((store) => scenarioOf(store.url, values.standard)));
const visits = Math.ceil(countOf('visits') / workers);
const plan = planVisits(scenarios, { repeat: visits, stamp: 'bench', verbs });
const supply = values['one-browser'] ? await oneBrowser() : openSupply({ path: null, headed: false, endpoints: [] });
const meter = meterTree(process.pid);

console.log(
  `${plan.length} ${values.standard ? 'standard' : 'light'} visits, ${workers} at once, ${values['one-browser'] ? 'one browser for all' : 'a browser each'}, pages answered ${answerMs} ms late, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`,
);
console.log('visits  failed   heap MB   Node MB   tree MB  processes  files  seconds');
const began = performance.now();
let done = 0;
let failed = 0;
await playMany(plan, {
  workers,
  signal: new AbortController().signal,
  async play(planned) {
    const lease = await supply.lease();
    try {
      const end = await playVisit(wishFor(planned.scenario, lease.browser));
      if (end.failure) {
        failed += 1;
        console.log(`  ${planned.store}: ${end.failure.kind}: ${end.failure.message}`);
      }
    } finally {
      lease.release();
    }
    rmSync(path.join(reports, planned.store), { recursive: true, force: true });
    done += 1;
    if (done % 10 === 0 || done === 1) tell();
  },
});
const seconds = (performance.now() - began) / 1000;
const { cpuSeconds } = meter.stop();
console.log(
  `${Math.round((done / seconds) * 3600)} visits an hour, ${(seconds / done).toFixed(1)} s and ${(cpuSeconds / done).toFixed(1)} processor seconds a visit (stores included), load ${loadavg()[0].toFixed(1)}`,
);
await supply.close();
await Promise.all(stores.map((store) => store.close()));
rmSync(reports, { recursive: true, force: true });

function wishFor(scenario, browser) {
  return {
    scenario,
    placeOrders: false,
    product: 'enamel mug',
    reports,
    openBrowser: async () => browser,
    browserPath: null,
    browserEndpoint: null,
    headed: false,
    identify: null,
    wave: null,
    toolVersion: 'bench',
    addressFor: null,
    sendMail: null,
    now: () => new Date(),
    signal: new AbortController().signal,
    say: () => undefined,
  };
}

async function oneBrowser() {
  const browser = await launchBrowser();
  return { lease: async () => ({ browser, endpoint: null, release: () => undefined }), close: () => browser.close() };
}

function tell() {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { treeMb, processes } = meter.now();
  const mb = (bytes) => (bytes / 1024 / 1024).toFixed(0);
  const columns = [done, failed, mb(heapUsed), mb(rss), treeMb?.toFixed(0) ?? '-', processes ?? '-', openFiles()].map(
    (value, index) => String(value).padStart([6, 8, 10, 10, 10, 11, 7][index]),
  );
  console.log(`${columns.join('')}${((performance.now() - began) / 1000).toFixed(0).padStart(9)}`);
}

function openFiles() {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return '-';
  }
}

function countOf(option) {
  const count = Number(values[option]);
  if (!Number.isInteger(count) || count < (option === 'answer-ms' ? 0 : 1))
    throw new Error(`--${option} is a whole number, not "${values[option]}"`);
  return count;
}
