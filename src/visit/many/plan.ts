import type { Repeat } from '../../evidence/visit-file.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { VerbSchemas } from '../../scenario/verb-schema.ts';
import { storeIdOf } from '../visit-record.ts';

/** One visit that is to be played. */
export interface PlannedVisit {
  /** With its place in the matrix filled in. */
  scenario: Scenario;
  /** Folder name of the store. */
  store: string;
  /** Orders, messages and accounts are left to another visit of the plan: each reaches a store once. */
  traceless: boolean;
  /** Null: the visit is not repeated. */
  repeat: Repeat | null;
}

export interface PlanWish {
  /** How often each combination is played. */
  repeat: number;
  /** What tells this call's groups of repeats from those of others. */
  stamp: string;
  verbs: VerbSchemas;
}

/**
 * Every visit of every scenario, in the order of playing: round by round over all stores, never a store's repeats in a
 * row, so that an hour's slowness falls on all alike. Each round begins with another store.
 */
export function planVisits(scenarios: readonly Scenario[], wish: PlanWish): PlannedVisit[] {
  const each = scenarios.map((scenario) => ({ scenario, cells: cellsOf(scenario) }));
  const plan: PlannedVisit[] = [];
  for (let round = 0; round < wish.repeat; round++) {
    const longest = Math.max(0, ...each.map(({ cells }) => cells.length));
    for (let column = 0; column < longest; column++) {
      for (const [place, { cells, scenario }] of rotated([...each.entries()], round)) {
        const cell = cells[column];
        if (!cell) continue;
        const first = round === 0 && column === 0;
        const repeat = { group: `${wish.stamp}-${place + 1}-${column + 1}`, index: round + 1, of: wish.repeat };
        plan.push({
          scenario: first ? cell : withoutTraces(cell, wish.verbs),
          store: storeIdOf(scenario),
          traceless: !first,
          repeat: wish.repeat > 1 ? repeat : null,
        });
      }
    }
  }
  return plan;
}

/** The combinations of a scenario's matrix; without one the scenario itself. */
export function cellsOf(scenario: Scenario): Scenario[] {
  const { matrix } = scenario;
  if (matrix === null) return [scenario];
  return matrix.device.flatMap((device) =>
    matrix.network.flatMap((network) =>
      matrix.locale.flatMap((locale) =>
        matrix.timezone.flatMap((timezone) =>
          matrix.cache.map((cache) => ({ ...scenario, matrix: null, device, network, locale, timezone, cache })),
        ),
      ),
    ),
  );
}

const LASTING = new Set(['creates-account', 'sends-message', 'places-order', 'cancels-order']);

/** The same without orders, messages and accounts: a store gets each of them once, however often it is measured. */
function withoutTraces(scenario: Scenario, verbs: VerbSchemas): Scenario {
  const steps = scenario.steps.filter((step) => !verbs.get(step.verb)?.effects.some((effect) => LASTING.has(effect)));
  return { ...scenario, steps, orders: null };
}

function rotated<T>(list: T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
