import type { Shopper } from '../shopper/shopper.ts';
import { Skipped } from './verb.ts';

/** What members do is left out where the shopper is none. */
export function needAccount(shopper: Shopper): void {
  const { works, because } = shopper.memory.account;
  const given = typeof shopper.setUp.scenario.password === 'string';
  if (!works && (!given || because !== null))
    throw new Skipped(`the shopper has no account${because ? `: ${because}` : ''}`);
}
