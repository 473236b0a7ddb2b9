import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { classNames } from '../../snapshot/class-names.ts';
import { regionOf, subtree, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import type { Shopper } from '../shopper.ts';
import { type AccountForm, accountForm } from './account-forms.ts';
import { type Door, findDoor } from './doors.ts';
import { standingOf } from './standing.ts';

const MOST_PRESSES = 4;
const APPEARS_MS = 2500;

/** Goes to the form to sign in or to register, from the page in view, else from the home page. Null: there is no way. */
export async function reachForm(shopper: Shopper, kind: AccountForm['kind']): Promise<AccountForm | null> {
  const here = accountForm(await shopper.lookFreely(true), shopper.words, kind);
  if (here) return here;
  const { profile } = shopper.setUp.scenario.store;
  const address = profile.pages['sign-in'] ?? profile.pages.account;
  if (address) await shopper.go(new URL(address, shopper.memory.homeUrl).href);
  const found = await throughDoors(shopper, kind);
  if (found || isMember(shopper)) return found;
  await shopper.go(shopper.memory.homeUrl);
  const fromHome = await throughDoors(shopper, kind);
  return fromHome || isMember(shopper) ? fromHome : throughMenu(shopper, kind);
}

/** Whoever is signed in is shown no form to sign in. */
function isMember(shopper: Shopper): boolean {
  return shopper.seen !== null && standingOf(shopper.seen, shopper.words, shopper.persona) === 'in';
}

/** Presses what leads there, one thing after the other, until the form is in view. */
export async function throughDoors(shopper: Shopper, kind: AccountForm['kind']): Promise<AccountForm | null> {
  const pressed = new Set<string>();
  for (let press = 0; press < MOST_PRESSES; press++) {
    const snapshot = await shopper.lookFreely(true);
    const form = accountForm(snapshot, shopper.words, kind);
    if (form || (press > 0 && isMember(shopper))) return form;
    const door = await nextDoor(shopper, snapshot, kind, pressed);
    if (door === null) return null;
    await shopper.press(door);
    await shopper.until(
      (now) => accountForm(now, shopper.words, kind) ?? (now.url !== snapshot.url ? now : null),
      APPEARS_MS,
    );
  }
  return accountForm(await shopper.lookFreely(true), shopper.words, kind);
}

async function nextDoor(
  shopper: Shopper,
  snapshot: Snapshot,
  kind: AccountForm['kind'],
  pressed: Set<string>,
): Promise<number | null> {
  const doors: Door[] = kind === 'register' ? ['register', 'sign-in'] : ['sign-in'];
  for (const door of doors) {
    const ref = await shopper.find(`account.${door}`, (now) => findDoor(now, door, shopper.words), snapshot);
    const node = ref === null ? undefined : snapshot.nodes[ref];
    const key = node ? `${snapshot.url} ${node.name || node.text} ${node.attrs.href ?? ''}` : '';
    if (!node || pressed.has(key)) continue;
    pressed.add(key);
    return node.ref;
  }
  return null;
}

/** On a phone the way often lies in a menu that is closed. */
async function throughMenu(shopper: Shopper, kind: AccountForm['kind']): Promise<AccountForm | null> {
  const snapshot = await shopper.lookFreely();
  const menu = menuButton(snapshot, shopper.words);
  if (menu === null) return null;
  await shopper.press(menu);
  return throughDoors(shopper, kind);
}

/** The button that says menu; else one at the top that is marked as one, in whatever language it says so. */
export function menuButton(snapshot: Snapshot, words: ShopWords): number | null {
  const pressed = snapshot.nodes.filter(
    ({ visible, role, style }) => visible && (role === 'button' || style?.cursor === 'pointer'),
  );
  const textOn = (node: SnapshotNode) => (node.name || textOf(snapshot, node.ref)).trim();
  const called = pressed.find((node) => node.role === 'button' && says(textOn(node), words.menu) > 0.7);
  const marked = () =>
    pressed.find(
      (node) =>
        ['header', 'nav'].includes(regionOf(snapshot, node.ref)) &&
        subtree(snapshot, node.ref).some((each) => (textOn(node) === '' ? SIGN : TOGGLE).test(marksOf(each))),
    );
  return (called ?? marked())?.ref ?? null;
}

function marksOf(node: SnapshotNode): string {
  return `${classNames(node)} ${node.attrs.id ?? ''} ${node.attrs['aria-controls'] ?? ''}`;
}

/** `navbar-toggler`, `hamburger`. */
const TOGGLE = /burger|nav(bar|igation)?[-_]?toggle|toggle[-_]?nav/i;
/** What says nothing may also be called `menu` or `fa-bars`. */
const SIGN = /burger|menu|nav(bar|igation)?[-_]?toggle|toggle[-_]?nav|(^|[\s_-])bars($|[\s_-])/i;
