import { messageOf } from '../shared/errors.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { Page } from './playwright.ts';
import { takeSnapshot } from './snapshot.ts';

const MOST_TRIES = 4;

/** A page that is just being replaced cannot be looked at: once more when the next one is there. */
export async function lookAgain(page: Page): Promise<Snapshot> {
  for (let left = MOST_TRIES - 1; ; left--) {
    try {
      return await takeSnapshot(page);
    } catch (error) {
      if (left === 0 || !/context|navigat|frame|detached|null/i.test(messageOf(error))) throw error;
    }
  }
}
