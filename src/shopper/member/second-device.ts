import { noteAccount } from '../account/note-account.ts';
import { openCart } from '../cart/cart.ts';
import { ensureInCart } from '../cart/product-again.ts';
import type { Shopper } from '../shopper.ts';
import { onFurtherDevice } from './further-device.ts';
import { wishListHolds } from './wish-list.ts';

export interface CartElsewhere {
  /** Null when it could not be tried. */
  there: boolean | null;
  because: string | null;
}

/** Puts the product into the cart signed in, takes up another device, signs in there and looks for the cart. */
export async function cartOnSecondDevice(shopper: Shopper, device: string): Promise<CartElsewhere> {
  await ensureInCart(shopper);
  return onFurtherDevice(shopper, device, async (further, signedIn) => {
    await noteAccount(further, 'sign-in', signedIn.done, signedIn.because);
    const found = signedIn.done
      ? await lookForCart(further)
      : { there: null, because: `the shopper could not sign in on the second device: ${signedIn.because}` };
    await further.note({
      kind: 'cart',
      action: 'second-device',
      done: found.there,
      because: found.because,
      witnesses: [
        {
          what: 'item',
          before: shopper.memory.product?.name ?? null,
          after: found.there ? 'there' : null,
          agrees: found.there === true,
        },
      ],
      confirmedVisibly: found.there,
      quantityBefore: 1,
      quantityAfter: found.there === null ? null : found.there ? 1 : 0,
      page: further.memory.lastPage,
    });
    return found;
  });
}

async function lookForCart(further: Shopper): Promise<CartElsewhere> {
  if (await openCart(further)) return { there: true, because: null };
  if (await wishListHolds(further)) return { there: true, because: 'the cart is empty, but the wish list is there' };
  return { there: false, because: 'cart and wish list are empty on the second device' };
}
