import type { Snapshot } from '../../snapshot/types.ts';
import type { Shopper } from '../shopper.ts';
import { type Door, findDoor } from './doors.ts';

const APPEARS_MS = 1500;

/** Opens the shopper's own page of the store; null where no way leads there. */
export async function openAccountPage(shopper: Shopper): Promise<Snapshot | null> {
  const page = await goThere(shopper);
  if (page && !shopper.memory.pages.has('account')) await shopper.see('account', "the shopper's own page");
  return page;
}

async function goThere(shopper: Shopper): Promise<Snapshot | null> {
  const { account } = shopper.setUp.scenario.store.profile.pages;
  if (account) return shopper.go(new URL(account, shopper.memory.homeUrl).href);
  const direct = await follow(shopper, 'account');
  if (direct) return direct;
  await shopper.go(shopper.memory.homeUrl);
  return follow(shopper, 'account');
}

/** Presses the way to a part for members, where the page in view has one. */
export async function follow(shopper: Shopper, door: Door): Promise<Snapshot | null> {
  const snapshot = await shopper.lookFreely(true);
  const ref = await shopper.find(`account.${door}`, (now) => findDoor(now, door, shopper.words), snapshot);
  if (ref === null) return null;
  await shopper.press(ref);
  await shopper.until(
    (now) => (now.url !== snapshot.url || now.nodes.length !== snapshot.nodes.length ? now : null),
    APPEARS_MS,
  );
  return shopper.lookFreely(true);
}
