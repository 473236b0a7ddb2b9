import type { PlannedVisit } from './plan.ts';

export interface ManyWish<End> {
  /** How many visits go on at once. */
  workers: number;
  signal: AbortSignal;
  /** Plays one visit. What it throws is kept as that visit's outcome. */
  play(visit: PlannedVisit, place: number): Promise<End>;
}

/** How one planned visit went. `left`: it was never begun, because of an interruption. */
export type Went<End> = { how: 'played'; end: End } | { how: 'threw'; error: unknown } | { how: 'left' };

/**
 * Plays a plan with several workers: in the plan's order, one visitor a store at a time, each visit's failure its own.
 * Returns how each went, in the plan's order.
 */
export async function playMany<End>(plan: readonly PlannedVisit[], wish: ManyWish<End>): Promise<Went<End>[]> {
  const went: Went<End>[] = plan.map(() => ({ how: 'left' }));
  const waiting = plan.map((visit, place) => ({ visit, place }));
  const busy = new Set<string>();
  const sleeping: (() => void)[] = [];
  const wakeAll = () => {
    for (const wake of sleeping.splice(0)) wake();
  };

  async function work(): Promise<void> {
    while (!wish.signal.aborted && waiting.length > 0) {
      const at = waiting.findIndex(({ visit }) => !busy.has(visit.store));
      if (at < 0) {
        await new Promise<void>((resolve) => sleeping.push(resolve));
        continue;
      }
      const [next] = waiting.splice(at, 1);
      if (!next) return;
      busy.add(next.visit.store);
      went[next.place] = await wish.play(next.visit, next.place).then(
        (end): Went<End> => ({ how: 'played', end }),
        (error: unknown): Went<End> => ({ how: 'threw', error }),
      );
      busy.delete(next.visit.store);
      wakeAll();
    }
    wakeAll();
  }

  await Promise.all(Array.from({ length: Math.max(1, wish.workers) }, work));
  return went;
}
