import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
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
  await press(shopper, ref);
  await unfolded(shopper, door, snapshot, ref);
  return shopper.lookFreely(true);
}

async function press(shopper: Shopper, ref: number): Promise<void> {
  const before = shopper.seen;
  await shopper.press(ref);
  await shopper.until(
    (now) => (now.url !== before?.url || now.nodes.length !== before.nodes.length ? now : null),
    APPEARS_MS,
  );
}

/** What was pressed only unfolded a menu: the way goes on in there, else straight to where it leads. */
async function unfolded(shopper: Shopper, door: Door, before: Snapshot, pressed: number): Promise<void> {
  const now = shopper.seen ?? (await shopper.look());
  const href = before.nodes[pressed]?.attrs.href ?? '';
  if (now.url !== before.url || !leadsAway(href, now.url)) return;
  const known = new Set(before.nodes.filter((node) => node.visible).map(keyOf));
  const menu = {
    ...now,
    nodes: now.nodes.map((node) => (known.has(keyOf(node)) ? { ...node, visible: false } : node)),
  };
  const inMenu = findDoor(menu, door, shopper.words).ref;
  if (inMenu !== null) await press(shopper, inMenu);
  else await shopper.go(href);
}

function keyOf(node: SnapshotNode): string {
  return `${node.tag} ${node.name || node.text} ${node.attrs.href ?? ''} ${node.rect.join()}`;
}

function leadsAway(href: string, here: string): boolean {
  return (
    URL.canParse(href) && href.split('#')[0] !== here.split('#')[0] && new URL(href).origin === new URL(here).origin
  );
}
