import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from '../../set-up/system-packages.mjs';
import { freePort } from './ports.mjs';

/**
 * A private PostgreSQL in `<home>/pg`, on loopback, user `postgres` without a password; a copy of the data folder `from`
 * where one is given. Nothing is synced to disk: the data is thrown away.
 */
export async function startPostgres(home, { from = null } = {}) {
  const bin = postgresPrograms();
  const data = path.join(home, 'pg');
  const owner = ownerOfData();
  chmodSync(home, 0o755);
  if (from) execFileSync('cp', ['-a', from, data]);
  else {
    mkdirSync(data, { mode: 0o700 });
    if (owner) chownSync(data, owner.uid, owner.gid);
    run(
      bin,
      'initdb',
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      owner,
    );
  }
  const port = await freePort();
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -c fsync=off -c unix_socket_directories=`;
  run(bin, 'pg_ctl', ['-D', data, '-w', '-l', path.join(data, 'server.log'), '-o', settings, 'start'], owner);
  return {
    port,
    data,
    query: (sql, database = 'evershop') => query(bin, port, database, sql),
    stop: async () => run(bin, 'pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop'], owner),
  };
}

function query(bin, port, database, sql) {
  const words = [
    '-qAt',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-U',
    'postgres',
    '-d',
    database,
  ];
  return execFileSync(path.join(bin, 'psql'), words, { input: sql, encoding: 'utf8' }).trim();
}

/** stdio is cut off: the server inherits it, and a pipe would keep us waiting for as long as it lives. */
function run(bin, program, words, owner) {
  const { status, error } = spawnSync(path.join(bin, program), words, {
    stdio: 'ignore',
    cwd: '/',
    timeout: 120_000,
    ...(owner ?? {}),
  });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? error?.message}`);
}

/** PostgreSQL refuses to run as root: then its own user owns the data. */
function ownerOfData() {
  if (process.getuid?.() !== 0) return null;
  const id = (which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function postgresPrograms() {
  const bin = find() ?? (aptInstall(['postgresql']) ? find() : null);
  if (bin) return bin;
  throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql)');
}

/** The folder of initdb and its like: Debian keeps one for each version and none of them in PATH. */
function find() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => folder && existsSync(path.join(folder, 'initdb'))) ?? null;
}

/** What the server last wrote, for an error message. */
export function lastLines(file, count = 20) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';
}
