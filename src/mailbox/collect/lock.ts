import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { Failure, messageOf } from '../../shared/errors.ts';

/** A lock that nobody touched for so long belongs to a process that is gone. */
const STALE_MS = 15 * 60_000;

/**
 * Runs an operation while no other process collects for the same visit. Null when another one is at it. A lock left
 * behind by a process that died is taken over.
 */
export async function alone<T>(folder: string, operation: () => Promise<T>): Promise<T | null> {
  const file = path.join(folder, 'collect.lock');
  if (!(await take(file)) && !(await takeOver(file))) return null;
  try {
    return await operation();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Failure(
      'environment',
      `cannot write ${file}: ${messageOf(error)}`,
      'Check the rights of the folder and the free space.',
      { cause: error },
    );
  }
}

async function takeOver(file: string): Promise<boolean> {
  if (!(await isStale(file))) return false;
  await rm(file, { force: true });
  return take(file);
}

async function isStale(file: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(file);
    const { pid, host } = JSON.parse(await readFile(file, 'utf8')) as { pid?: unknown; host?: unknown };
    if (host === hostname() && typeof pid === 'number') return !isAlive(pid);
    return Date.now() - mtimeMs > STALE_MS;
  } catch {
    // Gone meanwhile, or half written by a process that died.
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
