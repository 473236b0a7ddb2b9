import { fold } from '../../shared/text.ts';
import { textOf } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { removeFromCart } from '../cart/cart-changes.ts';
import { ensureInCart } from '../cart/product-again.ts';
import { beginCheckout } from '../checkout/begin.ts';
import { driveCheckout } from '../checkout/drive.ts';
import { readScreen } from '../checkout/screen.ts';
import { DeadEnd } from '../dead-end.ts';
import type { CheckoutMemory } from '../memory.ts';
import type { Persona } from '../persona.ts';
import type { Shopper } from '../shopper.ts';
import { expressPress } from './express.ts';
import { onFurtherDevice, putAway } from './further-device.ts';

/** What an account knows of its owner; notes, coupons and the like nobody expects to be filled in. */
const KNOWABLE = new Set([
  'firstName',
  'lastName',
  'fullName',
  'nameReading',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
]);

export interface MemberWay {
  fields: number;
  prefilled: number;
  oneClick: boolean;
  quote: string | null;
}

/**
 * Goes to the checkout as a member, on a device that has nothing of what was typed before, as far as the address: what is
 * filled in already, and does one step suffice? Nothing that may place an order is pressed.
 */
export async function seeMemberCheckout(shopper: Shopper, device: string): Promise<MemberWay> {
  try {
    return await look(shopper, device);
  } finally {
    await putAway(shopper);
  }
}

function look(shopper: Shopper, device: string): Promise<MemberWay> {
  return onFurtherDevice(shopper, device, async (further, signedIn) => {
    if (!signedIn.done) throw shopper.deadEnd(`the shopper could not sign in: ${signedIn.because}`);
    await ensureInCart(further);
    const way = await goThrough(further);
    await further.note({
      kind: 'member-checkout',
      fields: way.fields,
      prefilled: way.prefilled,
      oneClick: way.oneClick,
      oneClickQuote: way.quote,
      page: further.memory.pages.get('checkout')?.evidence ?? further.memory.lastPage,
    });
    await emptyCart(further);
    return way;
  });
}

async function goThrough(further: Shopper): Promise<MemberWay> {
  const { checkout } = further.memory;
  checkout.as = 'member';
  const express = expressPress(further.seen ?? (await further.look()), further.words);
  const filledBefore = further.log.fieldsFilled;
  await beginCheckout(further);
  const first = further.seen;
  await driveCheckout(further, 'address').catch((error: unknown) => {
    // What the screens before the dead end showed still counts.
    if (!(error instanceof DeadEnd) || checkout.asked.size === 0) throw error;
    further.log.attempts.push({ because: error.message });
  });
  const last = readScreen(further.seen ?? (await further.look()), further.words).placeOrder;
  const atOnce = last !== null && checkout.screens <= 1 && further.log.fieldsFilled === filledBefore;
  const seen = known(checkout, [first, further.seen], further.persona);
  if (seen.fields === 0) throw further.deadEnd("the checkout shows none of the shopper's details");
  return {
    ...seen,
    oneClick: express !== null || atOnce,
    quote: express ?? (atOnce ? last.text : null),
  };
}

/** Fields the checkout asked for, and details that it did not ask for because it shows them already. */
export function known(
  checkout: Pick<CheckoutMemory, 'asked'>,
  screens: (Snapshot | null)[],
  persona: Persona,
): { fields: number; prefilled: number } {
  const asked = [...checkout.asked.values()].filter(
    (each) => !each.list && each.field !== null && KNOWABLE.has(each.field),
  );
  const names = new Set(asked.map((each) => each.field));
  const text = fold(screens.map((screen) => (screen ? `${textOf(screen, 0)} ${chosenIn(screen)}` : '')).join(' '));
  const pieces: [string[], string][] = [
    [['lastName', 'fullName', 'firstName'], persona.lastName],
    [['street'], persona.address.street],
    [['postcode'], persona.address.postcode],
    [['city'], persona.address.city],
  ];
  const shown = pieces.filter(
    ([fields, value]) => value !== '' && !fields.some((field) => names.has(field)) && text.includes(fold(value)),
  );
  return {
    fields: asked.length + shown.length,
    prefilled: asked.filter((each) => each.prefilled).length + shown.length,
  };
}

/** A saved address is often an entry of a list. */
function chosenIn(screen: Snapshot): string {
  const lists = screen.nodes.filter((node) => node.visible && node.tag === 'select');
  return lists.flatMap((node) => node.options?.find((option) => option.selected)?.label ?? []).join(' ');
}

/** Nothing is left behind, also where each device has a cart of its own. */
async function emptyCart(further: Shopper): Promise<void> {
  try {
    await further.go(further.memory.cartPageUrl ?? further.memory.homeUrl);
    await removeFromCart(further, 'empty');
  } catch (error) {
    further.log.attempts.push({ because: error instanceof Error ? error.message : String(error) });
  }
}
