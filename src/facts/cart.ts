import type { EvidenceOf } from '../evidence/types.ts';
import { type Fact, known, unknown } from './fact.ts';
import { allOf, type View } from './view/view.ts';

/** Facts on the shopping cart: each was tried, and it worked or it did not. */
export interface CartFacts {
  /** The store confirmed the adding visibly, and its count was right. */
  cartFeedback: Fact<{ confirmed: boolean; countRight: boolean }>;
  cartEdit: Fact<{ done: boolean; sumsFollow: boolean }>;
  cartRemove: Fact<boolean>;
  cartToWishlist: Fact<boolean>;
  universalCart: Fact<boolean>;
  cartPersistence: Fact<boolean>;
}

export function cartFacts(view: View): CartFacts {
  return {
    cartFeedback: cartFeedback(view),
    cartEdit: cartEdit(view),
    cartRemove: tried(view, ['remove', 'empty'], 'the visit did not take anything out of the cart'),
    cartToWishlist: tried(view, ['to-wishlist'], 'the visit did not try to move an item from the cart to a list'),
    universalCart: tried(view, ['second-device'], 'the visit did not sign in on a second device'),
    cartPersistence: tried(view, ['revisit'], 'the visit did not leave and come back to the cart'),
  };
}

type Action = EvidenceOf<'cart'>['action'];

function cartFeedback(view: View): CartFacts['cartFeedback'] {
  const added = attempt(view, ['add']);
  if (!added) return unknown('the visit put nothing into the cart');
  if (added.done === null) return unknown(added.because ?? 'adding could not be tried', [added.id]);
  const counts = added.witnesses.filter((witness) => witness.what === 'count');
  const countRight = added.done && counts.every((witness) => witness.agrees);
  if (added.confirmedVisibly === null && added.done)
    return unknown('it was not seen whether the store confirmed', [added.id]);
  return known({ confirmed: added.confirmedVisibly === true, countRight }, [added.id, added.page]);
}

function cartEdit(view: View): CartFacts['cartEdit'] {
  const edited = attempt(view, ['set-quantity']);
  if (!edited) return unknown('the visit did not change a quantity');
  if (edited.done === null) return unknown(edited.because ?? 'changing the quantity could not be tried', [edited.id]);
  const sums = edited.witnesses.filter((witness) => witness.what === 'sum');
  return known({ done: edited.done, sumsFollow: sums.every((witness) => witness.agrees) }, [edited.id, edited.page]);
}

function tried(view: View, actions: Action[], notTried: string): Fact<boolean> {
  const one = attempt(view, actions);
  if (!one) return unknown(notTried);
  if (one.done === null) return unknown(one.because ?? notTried, [one.id]);
  return known(one.done, [one.id, one.page]);
}

/** The attempt that tells most: one that worked, else one that was made, else one that could not be made. */
function attempt(view: View, actions: Action[]): EvidenceOf<'cart'> | undefined {
  const all = allOf(view, 'cart').filter((one) => actions.includes(one.action));
  return all.find((one) => one.done === true) ?? all.find((one) => one.done === false) ?? all[0];
}
