import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { subtree, textOf } from '../../snapshot/queries.ts';
import { isWayOn } from '../cart/way-on.ts';
import { beginCheckout } from '../checkout/begin.ts';
import { type CheckoutScreen, readScreen } from '../checkout/screen.ts';
import { fieldsByForm } from '../checkout/site-parts.ts';
import type { Shopper } from '../shopper.ts';
import { accountForm } from './account-forms.ts';
import { noteOpened } from './create-account.ts';
import { throughDoors } from './reach-form.ts';
import { type Opened, registerHere } from './register.ts';
import { signIn } from './sign-in.ts';

const MOST_TRIES = 2;

/** A form whose own button opens an account. One that merely takes a password beside the address is an offer. */
export function wantsAccount(screen: CheckoutScreen, words: ShopWords): boolean {
  const form = accountForm(screen.snapshot, words, 'register');
  const button = form?.submit === null || !form ? undefined : screen.snapshot.nodes[form.submit];
  if (!form || !button || asksGuestForAddress(screen, form.root) || takesGuest(screen, form.root, words)) return false;
  const text = button.name || textOf(screen.snapshot, button.ref) || button.attrs.value || '';
  return says(text, words.register) > 0.5 && says(text, words.placeOrder) < 0.8;
}

/** The same form has a button for those who want no account: it says so, or only "next" beside "register and next". */
function takesGuest({ snapshot }: CheckoutScreen, root: number, words: ShopWords): boolean {
  return subtree(snapshot, root).some(
    ({ visible, role, name }) =>
      visible &&
      role === 'button' &&
      (says(name, words.guest) > 0.6 || (says(name, words.continue) > 0.8 && says(name, words.register) < 0.4)),
  );
}

/** A form beside it asks where the goods go, and for no password: who fills that in needs no account. */
function asksGuestForAddress({ snapshot, fields }: CheckoutScreen, register: number): boolean {
  return [...fieldsByForm(snapshot, fields)].some(
    ([root, inside]) =>
      root !== register &&
      inside.some(({ field }) => field === 'street' || field === 'postcode') &&
      !inside.some(({ node }) => node.attrs.type === 'password'),
  );
}

/** The store sells to members only: the shopper becomes one and goes on with the checkout. */
export async function openForcedAccount(shopper: Shopper): Promise<void> {
  const { checkout } = shopper.memory;
  const tries = (checkout.tries.get('identity/account') ?? 0) + 1;
  checkout.tries.set('identity/account', tries);
  if (tries > MOST_TRIES) throw shopper.deadEnd('the store asks for an account, and having one did not lead on');
  checkout.as = 'new-account';
  const opened = await enter(shopper);
  if (opened.done === false || opened.because !== null)
    throw shopper.deadEnd(`the store sells to members only: ${opened.because}`);
  if (!isCheckout(shopper)) await beginCheckout(shopper);
}

async function enter(shopper: Shopper): Promise<Opened> {
  const { memory, setUp } = shopper;
  if (memory.account.works || typeof setUp.scenario.password === 'string') return signIn(shopper);
  if (!setUp.mayOpenAccount) return { done: null, because: 'no account may be opened' };
  const form =
    accountForm(await shopper.lookFreely(true), shopper.words, 'register') ?? (await throughDoors(shopper, 'register'));
  const opened: Opened = form
    ? await registerHere(shopper, form)
    : { done: null, because: 'no form to open an account was found' };
  // Where the page says nothing, the checkout will: it asks again, or it goes on.
  const believed = opened.done === null && opened.because === null ? { done: true, because: null } : opened;
  await noteOpened(shopper, believed);
  return believed;
}

/** Opening the account led straight on; many stores leave the shopper on the account's page instead. */
function isCheckout(shopper: Shopper): boolean {
  if (!shopper.seen) return false;
  const { snapshot, fields, groups, placeOrder } = readScreen(shopper.seen, shopper.words, shopper.memory.site);
  const order = placeOrder && snapshot.nodes[placeOrder.ref];
  const orders = order ? !isWayOn(order, shopper.memory.checkout.wayOn) : false;
  const asks = fields.some((field) => field.field === 'street' || field.field === 'postcode' || field.field === 'city');
  return asks || orders || groups.some((group) => group.about === 'delivery' || group.about === 'payment');
}
