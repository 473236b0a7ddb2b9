import type { PlannedVisit } from './plan.ts';

export interface Shard {
  /** From 1. */
  index: number;
  of: number;
}

/** Taken for a visit that nobody has played yet, and where no other is known either, ms. */
const UNKNOWN_MS = 30_000;

/**
 * The part of the plan that one of several machines plays. A store is never shared out: one visitor a store at a time
 * holds over all machines. The longest stores are dealt out first, each to the machine with the least to do; the same
 * plan and the same known durations give the same parts on every machine.
 */
export function shardOf(
  plan: readonly PlannedVisit[],
  shard: Shard,
  durationOf: (visit: PlannedVisit) => number | null,
): PlannedVisit[] {
  const known = plan.flatMap((visit) => durationOf(visit) ?? []);
  const usualMs = known.length === 0 ? UNKNOWN_MS : known.reduce((sum, ms) => sum + ms, 0) / known.length;
  const stores = new Map<string, number>();
  for (const visit of plan) stores.set(visit.store, (stores.get(visit.store) ?? 0) + (durationOf(visit) ?? usualMs));
  const longestFirst = [...stores].sort(([a, aMs], [b, bMs]) => bMs - aMs || (a < b ? -1 : 1));
  const loads = Array.from({ length: shard.of }, () => 0);
  const own = new Set<string>();
  for (const [store, ms] of longestFirst) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + ms;
    if (least === shard.index - 1) own.add(store);
  }
  return plan.filter(({ store }) => own.has(store));
}
