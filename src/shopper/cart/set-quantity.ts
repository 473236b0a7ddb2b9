import type { Shopper } from '../shopper.ts';
import { type CartState, cartState, openCart } from './cart.ts';
import { type CartLine, findCartLine } from './cart-line.ts';
import { entersElsewhere, findUpdate } from './find-update.ts';
import { lineInView, noteChange } from './note-change.ts';

/** How long a cart may take to do something with a number that was typed, ms. */
const FIELD_MS = 3000;

/** Changes the quantity of the wanted product and believes it when quantity or sums follow. */
export async function setQuantity(shopper: Shopper, quantity: number): Promise<void> {
  const line = (await lineInView(shopper)) ?? (await openCart(shopper));
  if (!line) throw shopper.deadEnd('the product is not in the cart');
  const before = cartState(shopper, shopper.seen ?? (await shopper.look()));
  const way = await write(shopper, line, quantity);
  if (way === null)
    return noteChange(
      shopper,
      'set-quantity',
      null,
      'the cart offers no way to change the quantity',
      before.line?.quantity ?? null,
      null,
    );
  const follows = (patienceMs: number) =>
    shopper.until((snapshot) => {
      const state = cartState(shopper, snapshot);
      return state.line?.quantity === quantity && hasFollowed(before, state) ? state : null;
    }, patienceMs);
  // Many carts follow by themselves; the others have a button for it, and the last listen to Enter.
  const after =
    (await follows(way === 'field' ? 0 : 2500)) ??
    ((await pressUpdate(shopper)) ? await follows(4000) : null) ??
    (way === 'field' && (await pressEnterIn(shopper, quantity)) ? await follows(3000) : null) ??
    (await keptAfterReload(shopper, quantity));
  const done = after !== null;
  await noteChange(
    shopper,
    'set-quantity',
    done,
    done ? null : 'the quantity or the sums did not follow',
    before.line?.quantity ?? null,
    after?.line?.quantity ?? null,
  );
  if (done) shopper.memory.wantedQuantity = quantity;
  if (!done) throw shopper.deadEnd(`the cart does not take the quantity ${quantity}`);
}

/** What stands in the field is the shopper's own word: the store has taken it where the sums follow. */
export function hasFollowed(before: CartState, now: CartState): boolean {
  if (before.line?.quantity === now.line?.quantity) return true;
  if (before.count !== null && now.count !== null && now.count !== before.count) return true;
  if (before.totalMinor !== null && now.totalMinor !== null) return now.totalMinor !== before.totalMinor;
  const amounts = (state: CartState) => (state.line?.amounts ?? []).map((each) => each.amountMinor).join();
  return amounts(before) !== amounts(now);
}

/** No sum tells: what the cart holds when it is opened anew. */
async function keptAfterReload(shopper: Shopper, quantity: number): Promise<CartState | null> {
  await shopper.go(shopper.page.url());
  const line = (await lineInView(shopper)) ?? (await openCart(shopper));
  if (line?.quantity !== quantity || !shopper.seen) return null;
  return cartState(shopper, shopper.seen);
}

async function write(shopper: Shopper, line: CartLine, quantity: number): Promise<'field' | 'list' | 'stepper' | null> {
  const field = line.quantityField === null ? undefined : shopper.seen?.nodes[line.quantityField];
  if (field?.tag === 'select') {
    const option = field.options?.find(
      (each) => each.label.trim() === String(quantity) || each.value === String(quantity),
    );
    if (!option) return null;
    await shopper.choose(field.ref, option);
    return 'list';
  }
  const wanted = quantity - (line.quantity ?? 1);
  const stepper = wanted > 0 ? line.increase : line.decrease;
  if (stepper !== null && Math.abs(wanted) <= 3 && wanted !== 0) {
    for (let press = 0; press < Math.abs(wanted); press++) {
      const now = await lineInView(shopper);
      const step = now ? (wanted > 0 ? now.increase : now.decrease) : null;
      if (step === null) break;
      await shopper.press(step);
    }
    return 'stepper';
  }
  if (!field || field.state?.readonly || field.state?.disabled) return null;
  // What the store does with the field, at once or after a pause for thought, answers the typing: it is waited for here.
  await shopper.clock.begin();
  await shopper.type(field.ref, String(quantity));
  await shopper.leaveField(field.ref);
  await shopper.clock.settle({ patienceMs: FIELD_MS });
  return 'field';
}

/** The cart's own "update": by its word or sign, else the one plain button beside the quantity. */
export async function pressUpdate(shopper: Shopper): Promise<boolean> {
  const snapshot = await shopper.lookFreely();
  const line = findCartLine(snapshot, shopper.memory.product?.name ?? '', shopper.words);
  const update = await shopper.find('cart.update', (now) => findUpdate(now, line, shopper.words), snapshot);
  if (update === null) return false;
  await shopper.press(update);
  return true;
}

async function pressEnterIn(shopper: Shopper, quantity: number): Promise<boolean> {
  const field = (await lineInView(shopper))?.quantityField ?? null;
  if (field === null || shopper.seen?.nodes[field]?.tag !== 'input') return false;
  if (entersElsewhere(shopper.seen, field, shopper.words)) return false;
  await shopper.type(field, String(quantity));
  await shopper.pressEnter(field);
  return true;
}
