import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../../set-up/shell.mjs';
import { writeShopFiles } from './files.mjs';
import { freePort } from './ports.mjs';
import { lastLines, startPostgres } from './postgres.mjs';
import { seed } from './seed.mjs';
import { shopSettings, startShop } from './shop.mjs';

/**
 * The built shop and its seeded database, kept in a cache folder between starts: about 500 MB and, from nothing, two to
 * three minutes on two cores. Returns `{ shop, database }`, folders that are only to be copied or read.
 */
export async function ensureShop() {
  const cache = path.join(process.env.MYSTERY_SHOPPER_STORES ?? tmpdir(), `evershop-cache-${recipe()}`);
  const ready = { shop: path.join(cache, 'shop'), database: path.join(cache, 'pg') };
  const mark = path.join(cache, 'ready');
  if (existsSync(mark)) return ready;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(ready.shop, { recursive: true });
  await make(cache, ready.shop);
  writeFileSync(mark, `${new Date().toISOString()}\n`);
  return ready;
}

async function make(cache, shop) {
  writeShopFiles(shop);
  say('EverShop: installing (about 450 MB) …');
  runIn(shop, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], path.join(cache, 'npm.log'));
  say('EverShop: building …');
  const evershop = path.join(shop, 'node_modules/.bin/evershop');
  runIn(shop, evershop, ['build'], path.join(cache, 'build.log'));
  const database = await startPostgres(cache);
  try {
    database.query('create database evershop', 'postgres');
    const address = { port: await freePort(), databasePort: database.port, smtpPort: 25 };
    say('EverShop: laying out the database …');
    // The first start makes the tables.
    const store = await startShop(shop, { ...address, log: path.join(cache, 'start.log') });
    try {
      say('EverShop: filling the shelves …');
      const settings = shopSettings(address);
      runIn(shop, evershop, ['seed', '--all'], path.join(cache, 'seed.log'), settings);
      await seed(shop, database, settings);
    } finally {
      await store.stop();
    }
  } finally {
    await database.stop();
  }
}

/** Changes whenever a file beside this one does: an old cache is then left alone. */
function recipe() {
  const sum = createHash('sha256');
  for (const name of ['files.mjs', 'prepare.mjs', 'seed.mjs', 'pictures.mjs'])
    sum.update(readFileSync(path.join(import.meta.dirname, name)));
  return sum.digest('hex').slice(0, 12);
}

function runIn(folder, program, words, log, env = {}) {
  const out = openSync(log, 'w');
  try {
    execFileSync(program, words, {
      cwd: folder,
      stdio: ['ignore', out, out],
      env: { ...process.env, ...env },
      timeout: 600_000,
    });
  } catch (error) {
    throw new Error(`${path.basename(program)} ${words.join(' ')}: ${error.message}\n${lastLines(log)}`);
  }
}
