// node scripts/stores/evershop.mjs [--port 3000] [--smtp-port 25]: a real EverShop on loopback, until Ctrl-C.
// A store that nobody here wrote, for trying the shopper on. Installs itself into a cache folder at the first start.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { say } from '../set-up/shell.mjs';
import { freePort } from './evershop/ports.mjs';
import { startPostgres } from './evershop/postgres.mjs';
import { ensureShop } from './evershop/prepare.mjs';
import { startShop } from './evershop/shop.mjs';

/**
 * Starts EverShop with a database of its own, seeded afresh. Its mails go to the SMTP server at `smtpPort` of loopback.
 * `close` ends the store's whole group of processes and the database, and removes what the start had laid out.
 */
export async function startEvershop({ port = 0, smtpPort = 25 } = {}) {
  const cache = await ensureShop();
  const home = mkdtempSync(path.join(tmpdir(), 'evershop-'));
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    const database = await startPostgres(home, { from: cache.database });
    try {
      const shop = await startShop(cache.shop, {
        port: port || (await freePort()),
        databasePort: database.port,
        smtpPort,
        log: path.join(home, 'shop.log'),
      });
      const close = async () => {
        await shop.stop();
        await database.stop();
        remove();
      };
      return { url: shop.url, close };
    } catch (error) {
      await database.stop();
      throw error;
    }
  } catch (error) {
    remove();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, 'smtp-port': { type: 'string', default: '25' } },
  });
  const store = await startEvershop({ port: Number(values.port), smtpPort: Number(values['smtp-port']) });
  say(`EverShop is open at ${store.url} (Ctrl-C closes it)`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await store.close();
}
