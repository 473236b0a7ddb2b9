// Plays the standard scenario from the bare address on every store of the practice high street and prints how far it got.
//   node bench/scoreboard.mjs [store …] [--no-order]
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const dist = new URL('../dist/', import.meta.url);
const { STREET } = await import(new URL('demo/street/street.js', dist));
const { startStreetStore } = await import(new URL('demo/street/start-street-store.js', dist));
const { readScenario } = await import(new URL('scenario/read.js', dist));
const { verbs } = await import(new URL('steps/index.js', dist));
const { playVisit } = await import(new URL('visit/play-visit.js', dist));

const STAGES = ['home', 'search', 'product', 'cart', 'checkout', 'delivery', 'payment', 'review', 'placed'];
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const order = !process.argv.includes('--no-order');
const wanted = STREET.filter((store) => named.length === 0 || named.includes(store.id));
const reports = await mkdtemp(path.join(os.tmpdir(), 'scoreboard-'));
const reached = Object.fromEntries(STAGES.map((stage) => [stage, 0]));
let wrongCarts = 0;

console.log(`${'store'.padEnd(12)}lang  ${STAGES.map((stage) => stage.padEnd(9)).join('')}seconds  orders`);
for (const { id, language } of wanted) {
  const store = await startStreetStore(id, {});
  const started = Date.now();
  const stages = new Set();
  let because = '';
  try {
    const reading = await readScenario({
      file: new URL('../scenarios/standard.yaml', import.meta.url).pathname,
      verbs,
      inputs: { store: store.url },
      env: {},
      readFile: (file) => readFile(file, 'utf8'),
    });
    const consent = {
      payments: ['cash-on-delivery', 'bank-transfer', 'invoice'],
      maxTotal: { amountMinor: 1e9, currency: null },
      cancel: false,
    };
    const end = await playVisit({
      scenario: { ...reading.scenario, orders: order ? consent : null },
      placeOrders: order,
      product: null,
      reports,
      browserPath: process.env.MYSTERY_SHOPPER_BROWSER ?? null,
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
    });
    because = end.failure?.message ?? '';
    for (const each of await end.folder.readAll())
      if (each.kind === 'step') for (const stage of each.stages) stages.add(stage);
  } catch (error) {
    because = String(error);
  }
  const orders = store.orders().length;
  if (orders > 1 || (!order && orders > 0)) wrongCarts += 1;
  for (const stage of stages) reached[stage] += 1;
  const row = STAGES.map((stage) => (stages.has(stage) ? 'yes' : '–').padEnd(9)).join('');
  console.log(
    `${id.padEnd(12)}${language.padEnd(6)}${row}${((Date.now() - started) / 1000).toFixed(0).padStart(7)}  ${orders}  ${because.slice(0, 90)}`,
  );
  await store.close();
}
console.log(`${'reached'.padEnd(18)}${STAGES.map((stage) => `${reached[stage]}/${wanted.length}`.padEnd(9)).join('')}`);
console.log(`stores with an order too many: ${wrongCarts}`);
await rm(reports, { recursive: true, force: true });
process.exit(0);
