import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** `2026-11-22T10-15-30Z`: sorts by time and is a file name everywhere. */
export function stampOf(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}

/** Takes the stamp for a visit of the store by making its folder: two visits that begin in one second get one each. */
export async function freeStamp(storeFolder: string, stamp: string): Promise<string> {
  // A folder that cannot be made is told of when the visit is written.
  await mkdir(storeFolder, { recursive: true }).catch(() => undefined);
  for (let number = 1; ; number++) {
    const free = number === 1 ? stamp : `${stamp}-${number}`;
    const taken = await mkdir(path.join(storeFolder, free)).then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
    );
    if (!taken) return free;
  }
}
