// Unpermitted visits to the store full of traps, one for each seed: how many orders were placed? The goal is none.
//   node bench/traps.mjs [first seed] [last seed]      (default 1 200)
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const dist = new URL('../dist/', import.meta.url);
const { startStreetStore } = await import(new URL('demo/street/start-street-store.js', dist));
const { readScenario } = await import(new URL('scenario/read.js', dist));
const { verbs } = await import(new URL('steps/index.js', dist));
const { playVisit } = await import(new URL('visit/play-visit.js', dist));
const { launchBrowser } = await import(new URL('browser/launch.js', dist));

const [first = 1, last = 200] = process.argv.slice(2).map(Number);
const file = new URL('../scenarios/standard.yaml', import.meta.url).pathname;
const browser = await launchBrowser({ path: process.env.MYSTERY_SHOPPER_BROWSER ?? null });
const reports = await mkdtemp(path.join(os.tmpdir(), 'traps-'));
const count = { visits: 0, orders: 0, cart: 0, checkout: 0, review: 0 };

for (let seed = first; seed <= last; seed++) {
  const store = await startStreetStore('magpie', { seed });
  const { scenario } = await readScenario({
    file,
    verbs,
    inputs: { store: store.url },
    env: {},
    readFile: (name) => readFile(name, 'utf8'),
  });
  // Only what leads to the order: the pages of help hold no traps.
  const steps = scenario.steps.filter(
    (step) =>
      !['find', 'ask-by-form', 'ask-by-mail', 'fit-phone', 'measure-accessibility', 'search-with-typo'].includes(
        step.verb,
      ),
  );
  const end = await playVisit({
    scenario: { ...scenario, steps },
    placeOrders: false,
    product: null,
    reports,
    browser,
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
  });
  const stages = new Set((await end.folder.readAll()).flatMap((each) => (each.kind === 'step' ? each.stages : [])));
  count.visits += 1;
  count.orders += store.orders().length;
  for (const stage of ['cart', 'checkout', 'review']) if (stages.has(stage)) count[stage] += 1;
  if (store.orders().length > 0)
    console.log(`seed ${seed}: ${store.orders().length} orders (${store.orders()[0].details.by})`);
  await store.close();
}
console.log(
  `${count.visits} visits: cart ${count.cart}, checkout ${count.checkout}, review ${count.review}; orders placed without consent: ${count.orders}`,
);
await browser.close();
await rm(reports, { recursive: true, force: true });
process.exit(count.orders === 0 ? 0 : 1);
