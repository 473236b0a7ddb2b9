import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleResult } from '../test/golden/sample-result.ts';

/** Writes 1,000 visits: 50 stores with 4 visits each, and one store with 800 more. Prints the folder. */
const reports = mkdtempSync(path.join(tmpdir(), 'ms-bench-'));
process.on('SIGINT', () => rmSync(reports, { recursive: true, force: true }));

for (let store = 0; store < 50; store++) for (let visit = 0; visit < 4; visit++) write(store, visit);
for (let visit = 4; visit < 804; visit++) write(0, visit);
process.stdout.write(`${reports}\n`);

function write(store: number, visit: number): void {
  const startedAt = new Date(Date.UTC(2024, 0, 1) + visit * 86_400_000).toISOString();
  const host = `store-${store}.example`;
  const folder = path.join(reports, host, startedAt.replaceAll(':', '-').slice(0, 19));
  const slower = visit > 500 ? 1.4 : 1;
  const wave = 0.9 + 0.2 * Math.abs(Math.sin(store * 7 + visit * 3));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'result.json'),
    JSON.stringify(
      sampleResult({
        id: `v-${store}-${visit}`,
        store: { id: host, name: `Store ${store}`, url: `https://${host}/` },
        startedAt,
        change: { 'checkout-time': { value: Math.round(4200 * slower * wave) } },
      }),
    ),
  );
}
