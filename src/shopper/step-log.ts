import type { Resolution, Stage, StepTimes } from '../evidence/types.ts';

/** What happened within one step, as it happens. */
export class StepLog {
  readonly startedAt = performance.now();
  readonly interactions: { what: string; times: StepTimes; advancing: boolean }[] = [];
  readonly resolutions: Resolution[] = [];
  readonly screenshots: string[] = [];
  readonly attempts: { because: string }[] = [];
  readonly stages: Stage[] = [];
  clicks = 0;
  advancingClicks = 0;
  fieldsFilled = 0;
  /** Time the shopper's hand took: typing, choosing. */
  typingMs = 0;
  /** Time the store was waited for. */
  waitedMs = 0;

  /** The times of the interaction that led to the step's goal: the last one that the store answered. */
  get goal(): StepTimes {
    return this.interactions.at(-1)?.times ?? NO_TIMES;
  }

  /** The store's time over all interactions: shown where the goal was seen, else settled, else responded. */
  get storeMs(): number | null {
    const each = this.interactions.map(({ times }) => times.shownMs ?? times.settledMs ?? times.respondedMs);
    const known = each.filter((durationMs): durationMs is number => durationMs !== null);
    return known.length === 0 ? null : known.reduce((sum, durationMs) => sum + durationMs, 0);
  }
}

export const NO_TIMES: StepTimes = {
  inputAt: null,
  respondedMs: null,
  shownMs: null,
  settledMs: null,
  neverSettled: false,
};
