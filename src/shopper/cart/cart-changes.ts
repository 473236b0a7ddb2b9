import { says } from '../../lexicon/match.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { mainTexts } from '../intents/outcome.ts';
import type { Shopper } from '../shopper.ts';
import { openCart } from './cart.ts';
import type { CartLine } from './cart-line.ts';
import { countShown } from './cart-link.ts';
import { saysEmpty } from './cart-signs.ts';
import { findAgreement } from './find-agreement.ts';
import { lineInCart } from './line-in-cart.ts';
import { lineInView, noteChange } from './note-change.ts';
import { isTickBox } from './removers.ts';
import { pressUpdate } from './set-quantity.ts';

/** How long a thing may take to leave the cart, ms. */
const GONE_MS = 4000;

/** Removes the wanted product and believes it when it is gone from the cart. */
export async function removeFromCart(shopper: Shopper, action: 'remove' | 'empty' = 'remove'): Promise<void> {
  const line = (await lineInView(shopper)) ?? (await openCart(shopper));
  if (!line) return noteChange(shopper, action, null, 'the product is not in the cart', null, null);
  const done = await take(shopper, line);
  await noteChange(
    shopper,
    action,
    done,
    done === null ? 'the cart offers no way to remove it' : done ? null : 'it is still in the cart',
    line.quantity,
    done ? 0 : null,
  );
  if (done === false) throw shopper.deadEnd('the product stays in the cart after it was removed');
}

async function take(shopper: Shopper, line: CartLine): Promise<boolean | null> {
  const way = line.remove ?? line.decrease;
  if (way === null) return null;
  const pressed = way === line.decrease ? await lastLess(shopper, way, line.quantity ?? 1) : way;
  const place = shopper.seen?.nodes[pressed]?.rect.join();
  await pressOrTick(shopper, pressed);
  // In a small cart over the page, what was pressed may still stand there, and asks nothing.
  const asked = (now: Snapshot) => {
    const answer = findAgreement(now, shopper.words);
    return answer !== null && now.nodes[answer]?.rect.join() !== place ? answer : null;
  };
  const gone = (snapshot: Snapshot) => (isGone(shopper, snapshot) ? 'gone' : null);
  // Many stores ask back first, some of them only once their box has slid in.
  const answer = await shopper.until((now) => asked(now) ?? gone(now), GONE_MS);
  if (typeof answer !== 'number') return answer === 'gone';
  await shopper.press(answer);
  return (await shopper.until(gone, GONE_MS)) === 'gone';
}

/** Where the last piece is taken out by "one less", the others are first: what is to be pressed for the last one. */
async function lastLess(shopper: Shopper, first: number, quantity: number): Promise<number> {
  let less = first;
  for (let left = quantity; left > 1; left--) {
    await shopper.press(less);
    less = (await lineInView(shopper))?.decrease ?? less;
  }
  return less;
}

async function pressOrTick(shopper: Shopper, ref: number): Promise<void> {
  const node = shopper.seen?.nodes[ref];
  if (!node || !isTickBox(node)) {
    await shopper.press(ref);
    return;
  }
  await shopper.tick(ref);
  await pressUpdate(shopper);
}

function isGone(shopper: Shopper, snapshot: Snapshot): boolean {
  return (
    saysEmpty(shopper, snapshot) || lineInCart(shopper, snapshot) === null || countShown(snapshot, shopper.words) === 0
  );
}

/** Leaves the cart and comes back: is it still filled? */
export async function revisitCart(shopper: Shopper): Promise<void> {
  await shopper.go(shopper.memory.homeUrl);
  const line = await openCart(shopper);
  await noteChange(
    shopper,
    'revisit',
    line !== null,
    line ? null : 'the cart was empty after coming back',
    1,
    line?.quantity ?? 0,
  );
}

/** Moves the product from the cart to a wish list, where the cart offers it. */
export async function saveForLater(shopper: Shopper): Promise<boolean> {
  const line = (await lineInView(shopper)) ?? (await openCart(shopper));
  if (!line || line.saveForLater === null) {
    await noteChange(
      shopper,
      'to-wishlist',
      false,
      'the cart offers no wish list or saving for later',
      line?.quantity ?? null,
      null,
    );
    return false;
  }
  await shopper.press(line.saveForLater);
  const { product } = shopper.memory;
  const moved =
    (await shopper.until(
      (snapshot) => (isGone(shopper, snapshot) || isListed(shopper, snapshot) ? true : null),
      3000,
    )) ?? false;
  if (moved) shopper.memory.saved = product?.name ?? null;
  await noteChange(
    shopper,
    'to-wishlist',
    moved,
    moved ? null : 'nothing showed that the product was saved',
    line.quantity,
    null,
  );
  return moved;
}

/** The store says that the product is on the list. */
function isListed(shopper: Shopper, snapshot: Snapshot): boolean {
  return mainTexts(snapshot).some(
    (text) =>
      text.length < 160 && says(text, shopper.words.wishlist) > 0.3 && says(text, shopper.words.addedToCart) > 0.2,
  );
}
