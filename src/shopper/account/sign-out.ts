import type { Shopper } from '../shopper.ts';
import { openAccountPage } from './account-page.ts';
import { noteAccount } from './note-account.ts';
import type { Opened } from './register.ts';
import { signOutControl, standingOf } from './standing.ts';

const ANSWER_MS = 4000;

/** Signs out, from the page in view or from the account's own. */
export async function signOut(shopper: Shopper): Promise<Opened> {
  const out = await trySigningOut(shopper);
  await noteAccount(shopper, 'sign-out', out.done, out.because);
  return out;
}

async function trySigningOut(shopper: Shopper): Promise<Opened> {
  let control = visibleControl(shopper);
  if (control === null) {
    await openAccountPage(shopper);
    control = visibleControl(shopper);
  }
  if (control === null) {
    const hidden = shopper.seen ? signOutControl(shopper.seen, shopper.words) : null;
    const href = hidden === null ? undefined : shopper.seen?.nodes[hidden]?.attrs.href;
    if (!href || !URL.canParse(href)) return { done: null, because: 'no way to sign out was found' };
    await shopper.go(href);
  } else await shopper.press(control);
  const { persona, words } = shopper;
  const gone = await shopper.until((now) => (standingOf(now, words, persona) === 'in' ? null : true), ANSWER_MS);
  return gone
    ? { done: true, because: null }
    : { done: false, because: 'the store still shows the shopper as signed in' };
}

function visibleControl(shopper: Shopper): number | null {
  const control = shopper.seen ? signOutControl(shopper.seen, shopper.words) : null;
  return control !== null && shopper.seen?.nodes[control]?.visible ? control : null;
}
