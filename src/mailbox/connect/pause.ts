import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or less when the signal is aborted; never throws. */
export async function pause(waitMs: number, signal?: AbortSignal): Promise<void> {
  await sleep(waitMs, undefined, signal ? { signal } : {}).catch(() => undefined);
}
