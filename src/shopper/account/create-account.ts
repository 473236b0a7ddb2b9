import type { Shopper } from '../shopper.ts';
import { noteAccount } from './note-account.ts';
import { reachForm } from './reach-form.ts';
import { type Opened, registerHere } from './register.ts';
import { signIn } from './sign-in.ts';

/** Opens an account for the shopper through the store's own form, and believes it when the store shows it. */
export async function createAccount(shopper: Shopper): Promise<Opened> {
  const form = await reachForm(shopper, 'register');
  const opened: Opened = form
    ? await proven(shopper, await registerHere(shopper, form))
    : { done: null, because: 'no form to open an account was found' };
  await noteOpened(shopper, opened);
  return opened;
}

/** Keeps and files how opening the account ended. */
export async function noteOpened(shopper: Shopper, opened: Opened): Promise<void> {
  const { memory } = shopper;
  memory.account.works = opened.done === true;
  memory.account.because = opened.because;
  // The store's frame says other things to members: links are looked for anew.
  if (opened.done) memory.home = null;
  await noteAccount(shopper, 'register', opened.done, opened.because);
}

/** Where the page does not show it, signing in does: with an account that works it succeeds. */
async function proven(shopper: Shopper, opened: Opened): Promise<Opened> {
  if (opened.done !== null || opened.because !== null) return opened;
  const signedIn = await signIn(shopper);
  if (signedIn.done) return signedIn;
  return { done: null, because: signedIn.because ?? 'nothing showed whether the account works' };
}
