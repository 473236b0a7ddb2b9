import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './postgres.mjs';

/** What the store is told from outside; the built shop itself stays as it is, so that several can be open at once. */
export function shopSettings({ port, databasePort, smtpPort }) {
  const url = `http://127.0.0.1:${port}`;
  return {
    PORT: String(port),
    DB_HOST: '127.0.0.1',
    DB_PORT: String(databasePort),
    DB_NAME: 'evershop',
    DB_USER: 'postgres',
    DB_PASSWORD: 'none',
    DB_SSLMODE: 'disable',
    SMTP_PORT: String(smtpPort),
    EVERSHOP_HOME_URL: url,
    NODE_CONFIG: JSON.stringify({ shop: { homeUrl: url } }),
    SUPPRESS_NO_CONFIG_WARNING: '1',
  };
}

/** Opens the shop of a folder and waits until it serves pages. `stop` ends it with all the processes it has started. */
export async function startShop(folder, { port, databasePort, smtpPort, log }) {
  const out = openSync(log, 'a');
  const settings = shopSettings({ port, databasePort, smtpPort });
  const child = spawn(process.execPath, [path.join(folder, 'node_modules/.bin/evershop'), 'start'], {
    cwd: folder,
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', out, out],
    // Its children for mails and timed jobs outlive it: all of them are ended as one group.
    detached: true,
  });
  const stop = () => endGroup(child);
  const onExit = () => killGroup(child, 'SIGKILL');
  process.once('exit', onExit);
  try {
    await servesPages(settings.EVERSHOP_HOME_URL, child);
  } catch (error) {
    await stop();
    throw new Error(`EverShop did not open: ${error.message}\n${lastLines(log)}`);
  }
  return {
    url: settings.EVERSHOP_HOME_URL,
    stop: async () => {
      process.off('exit', onExit);
      await stop();
    },
  };
}

async function servesPages(url, child, patienceMs = 180_000) {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/`, { signal: AbortSignal.timeout(20_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(250);
  }
  throw new Error(`no page after ${patienceMs / 1000} s`);
}

async function endGroup(child) {
  killGroup(child, 'SIGTERM');
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (!killGroup(child, 0)) return;
    await sleep(50);
  }
  killGroup(child, 'SIGKILL');
}

/** False when the group is gone. */
function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
    return true;
  } catch {
    return false;
  }
}
