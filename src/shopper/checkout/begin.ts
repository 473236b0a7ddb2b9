import { says } from '../../lexicon/match.ts';
import { isSamePage } from '../../shared/sites.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { openCart } from '../cart/cart.ts';
import { findCartLine } from '../cart/cart-line.ts';
import { lineInCart } from '../cart/line-in-cart.ts';
import { meetMinimum } from '../cart/minimum.ts';
import { setQuantity } from '../cart/set-quantity.ts';
import { isWayOn, wayOnOf } from '../cart/way-on.ts';
import { onlySubmit } from '../intents/advance.ts';
import { findCheckoutButton, mayOrder } from '../intents/cart.ts';
import type { FieldName } from '../intents/fields.ts';
import type { Shopper } from '../shopper.ts';
import { answerGroups } from './answers/answer.ts';
import { tickBoxes } from './answers/tick-boxes.ts';
import { learnPayment } from './learn.ts';
import { type CheckoutScreen, readScreen } from './screen.ts';

const MOST_ANSWERS = 6;

/** Leaves the cart towards the checkout. A cart page that asks for the address itself is the checkout already. */
export async function beginCheckout(shopper: Shopper): Promise<void> {
  const { checkout, product } = shopper.memory;
  let snapshot = await shopper.lookFreely();
  if (product && !lineInCart(shopper, snapshot)) {
    if (!(await openCart(shopper))) throw shopper.deadEnd('the product is not in the cart');
    snapshot = shopper.seen ?? snapshot;
  }
  await holdQuantity(shopper, snapshot);
  if (await meetMinimum(shopper)) snapshot = shopper.seen ?? snapshot;
  snapshot = await answerInCart(shopper, snapshot);
  let found = (await findWayOn(shopper)) ?? onlyWayOn(shopper);
  const { cartPageUrl } = shopper.memory;
  if (found === null && !asksForAddress(shopper) && cartPageUrl !== null && cartPageUrl !== shopper.seen?.url) {
    // A small cart over another page may lead nowhere: the cart's own page is asked.
    snapshot = await shopper.go(cartPageUrl);
    found = (await findWayOn(shopper)) ?? onlyWayOn(shopper);
  }
  const here = asksForAddress(shopper) || isShutUntilAnswered(shopper, found);
  if (found === null && !here) throw shopper.deadEnd('no way from the cart to the checkout was found');
  if (found !== null && !here) {
    await leave(shopper, snapshot, found);
    // What a small cart calls the checkout may be the cart's own page, which has a way on of its own.
    const further = asksForAddress(shopper) || !stillCart(shopper) ? null : await findWayOn(shopper);
    if (further !== null && !leadsHere(shopper, further)) await leave(shopper, shopper.seen ?? snapshot, further);
  }
  checkout.begun = true;
}

async function leave(shopper: Shopper, cart: Snapshot, way: number): Promise<void> {
  const before = readScreen(cart, shopper.words, shopper.memory.site).signature;
  const link = shopper.seen?.nodes[way];
  shopper.memory.checkout.wayOn = link ? wayOnOf(link) : null;
  await shopper.press(way);
  await shopper.until((now) => readScreen(now, shopper.words, shopper.memory.site).signature !== before, 6000);
}

/** The page shows the cart with the means to change it, and asks for nobody's name. */
function stillCart(shopper: Shopper): boolean {
  const asked = askedFields(shopper).some((field) => PERSONAL.has(field));
  return shopper.seen !== null && !asked && isCart(shopper, shopper.seen);
}

const PERSONAL = new Set<FieldName>(['email', 'firstName', 'lastName', 'fullName', 'phone', 'street', 'password']);

function leadsHere({ seen }: Shopper, ref: number): boolean {
  const href = seen?.nodes[ref]?.attrs.href;
  return seen !== null && href !== undefined && isSamePage(href, seen.url);
}

/** A cart that holds more or less than was put into it is set right; one that stays wrong is not ordered. */
async function holdQuantity(shopper: Shopper, snapshot: Snapshot): Promise<void> {
  const { product, wantedQuantity } = shopper.memory;
  const held = product ? (findCartLine(snapshot, product.name, shopper.words)?.quantity ?? null) : null;
  if (held === null || wantedQuantity === null || !Number.isInteger(held) || held === wantedQuantity) return;
  shopper.log.attempts.push({ because: `the cart holds ${held} pieces instead of ${wantedQuantity}` });
  await setQuantity(shopper, wantedQuantity);
}

/** Some carts ask for delivery and payment, or for a word on their terms, before they let anybody on. */
async function answerInCart(shopper: Shopper, first: Snapshot): Promise<Snapshot> {
  let snapshot = first;
  for (let answers = 0; answers < MOST_ANSWERS; answers++) {
    const screen = readScreen(snapshot, shopper.words, shopper.memory.site);
    const asked = screen.groups.filter((group) => group.about === 'delivery' || group.about === 'payment');
    const answered =
      (await answerGroups(shopper, { ...screen, groups: asked })) ?? (await tickBoxes(shopper, agreements(screen)));
    if (answered === null) {
      learnPayment(shopper, screen);
      return snapshot;
    }
    snapshot = await shopper.lookFreely(true);
  }
  return snapshot;
}

/** The rules of the sale, where they stand at the cart. */
function agreements(screen: CheckoutScreen): CheckoutScreen {
  return { ...screen, boxes: screen.boxes.filter(({ about }) => about === 'terms') };
}

/** Whether the store has what it needs to take an order from this shopper. */
function isKnown(shopper: Shopper): boolean {
  const { as, addressGiven, placed } = shopper.memory.checkout;
  return as !== 'guest' || addressGiven || placed;
}

function findWayOn(shopper: Shopper): Promise<number | null> {
  const { words } = shopper;
  const { wayOn } = shopper.memory.checkout;
  const known = isKnown(shopper);
  return shopper.find(
    'cart.checkout-button',
    (now) => findCheckoutButton(now, words, { known, isCart: isCart(shopper, now), wayOn }),
    shopper.seen,
    (now, ref) => !known || isWayOn(now.nodes[ref], wayOn) || !mayOrder(now, ref, words),
  );
}

/** The one button that sends the cart, whatever it says: of a stranger the store can take no order. */
function onlyWayOn(shopper: Shopper): number | null {
  const { seen, words, memory } = shopper;
  if (!seen || isKnown(shopper) || !isCart(shopper, seen)) return null;
  const only = onlySubmit(seen, words, memory.site);
  return only && says(only.text, words.update) < 0.6 ? only.ref : null;
}

/** The product lies in the cart that this page shows; its own page sells more of it. */
function isCart(shopper: Shopper, now: Snapshot): boolean {
  return now.url !== shopper.memory.product?.url && lineInCart(shopper, now) !== null;
}

function asksForAddress(shopper: Shopper): boolean {
  const asked = askedFields(shopper);
  return asked.includes('street') && asked.includes('postcode');
}

/** A cart that asks where the goods shall go, with a button that cannot be pressed before: the checkout opens part by part. */
function isShutUntilAnswered(shopper: Shopper, wayOn: number | null): boolean {
  const button = wayOn === null ? null : shopper.seen?.nodes[wayOn];
  return button?.state?.disabled === true && askedFields(shopper).length >= 2;
}

function askedFields(shopper: Shopper): FieldName[] {
  if (!shopper.seen) return [];
  return readScreen(shopper.seen, shopper.words, shopper.memory.site).fields.flatMap(({ field }) => field ?? []);
}
