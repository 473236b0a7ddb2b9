import { STAGES, type Stage } from '../evidence/types.ts';
import type { Condition } from '../scenario/types.ts';
import type { Shopper } from '../shopper/shopper.ts';

/** Null when every condition holds, else the first that does not, in words. */
export function unmet(conditions: Condition[], shopper: Shopper): string | null {
  for (const condition of conditions) {
    const because = reason(condition, shopper);
    if (because !== null) return because;
  }
  return null;
}

function reason(condition: Condition, shopper: Shopper): string | null {
  const { stages } = shopper.memory;
  if ('reached' in condition)
    return stages.has(stageOf(condition.reached)) ? null : `${condition.reached} was not reached`;
  if ('not-reached' in condition)
    return stages.has(stageOf(condition['not-reached'])) ? `${condition['not-reached']} was reached` : null;
  if (condition.is === 'mailbox') return shopper.setUp.mailAddress === null ? 'no mailbox' : null;
  if (condition.is === 'no-mailbox') return shopper.setUp.mailAddress === null ? null : 'there is a mailbox';
  return shopper.setUp.consent.flag && shopper.setUp.consent.scenario ? null : 'orders are not allowed';
}

function stageOf(name: string): Stage {
  return STAGES.find((stage) => stage === name) ?? 'home';
}
