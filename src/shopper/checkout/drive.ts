import type { Stage } from '../../evidence/types.ts';
import { says } from '../../lexicon/match.ts';
import type { Money } from '../../shared/money.ts';
import { inLayer } from '../../snapshot/queries.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { isWayOn } from '../cart/way-on.ts';
import { advancingButtons, onlySubmit, type ScreenButton } from '../intents/advance.ts';
import { readConfirmation } from '../intents/outcome.ts';
import { refusalToOrder } from '../order-gate.ts';
import type { Shopper } from '../shopper.ts';
import { fillScreen } from './answers/fill.ts';
import { isPending, isRequired } from './answers/pending.ts';
import { correct, stuckOn } from './correct.ts';
import { passIdentity } from './identity.ts';
import { learn } from './learn.ts';
import { noteScreen } from './notes.ts';
import { finishOrder, noteRefusedOrder } from './order.ts';
import { notePayPress, payPress } from './pay-press.ts';
import { pressOn } from './press-on.ts';
import { reviewFollows } from './review-ahead.ts';
import { type CheckoutScreen, readScreen } from './screen.ts';
import { sectionFollows } from './sections-ahead.ts';

/** How far the shopper is asked to go. */
export type Target = Extract<Stage, 'checkout' | 'delivery' | 'payment' | 'review' | 'placed'> | 'address';

const MOST_SCREENS = 24;
const MOST_STILL = 4;
/** By how much a button that leads on must outdo one that may order. */
const CLEAR_LEAD = 0.3;
/** Taxes and fees that a sum not yet shown may still take on. */
const MARGIN = 1.3;

/**
 * Goes through the checkout, screen by screen, until the target is reached. Each screen is read anew: its questions are
 * answered, then the button that leads on is pressed. What may place the order is pressed only for the target `placed`
 * and only with both consents.
 */
export async function driveCheckout(shopper: Shopper, target: Target): Promise<void> {
  const { checkout } = shopper.memory;
  let still = 0;
  for (let round = 0; round < MOST_SCREENS; round++) {
    let snapshot = await shopper.lookFreely();
    if (await confirmed(shopper, snapshot)) return;
    let screen = readScreen(snapshot, shopper.words, shopper.memory.site);
    if (await passIdentity(shopper, screen)) continue;
    await noteScreen(shopper, screen);
    if (reached(shopper, target)) return;

    const filled = await fillScreen(shopper, screen);
    screen = filled.screen;
    learn(shopper, screen);
    await noteScreen(shopper, screen);
    if (reached(shopper, target)) return;

    const next = nextButton(shopper, screen, filled.lastField);
    if (next === null) {
      still += 1;
      if (still > MOST_STILL) throw shopper.deadEnd(stuckOn(shopper, screen));
      await shopper.until(
        (now) => readScreen(now, shopper.words, shopper.memory.site).signature !== screen.signature,
        2500,
      );
      continue;
    }
    const placing = mayPlace(shopper, screen, next);
    if (placing) {
      notePayPress(shopper, screen, next);
      await reachReview(shopper, screen, next);
      if (target !== 'placed') return;
      const refusal = refusalToOrder(shopper.setUp.consent, checkout.payment?.method ?? null, sumOf(shopper));
      if (refusal !== null) return noteRefusedOrder(shopper, refusal);
      checkout.orderAttempts += 1;
    }
    const pressed = await pressOn(shopper, screen, next);
    if (pressed === null) {
      // Nothing was touched: no order was tried.
      if (placing) checkout.orderAttempts -= 1;
      continue;
    }
    snapshot = pressed;
    if (await confirmed(shopper, snapshot)) return;
    const after = readScreen(snapshot, shopper.words, shopper.memory.site);
    still = after.signature === screen.signature ? still + 1 : 0;
    if (still > 0) await correct(shopper, screen, after);
    if (still > MOST_STILL) throw shopper.deadEnd(stuckOn(shopper, after));
  }
  throw shopper.deadEnd(`the checkout did not end after ${MOST_SCREENS} screens`);
}

function reached(shopper: Shopper, target: Target): boolean {
  const { checkout, stages } = shopper.memory;
  if (target === 'placed') return checkout.placed;
  if (target === 'address') return checkout.addressGiven || checkout.reviewReached;
  if (target === 'checkout') return stages.has('checkout');
  return stages.has(target) || checkout.reviewReached;
}

/** The button to press: the place-order button only when nothing else leads on and nothing is left open. */
function nextButton(shopper: Shopper, screen: CheckoutScreen, lastField: number | null): ScreenButton | null {
  const buttons = advancingButtons(screen.snapshot, shopper.words, lastField ?? lastOf(screen), shopper.memory.site);
  const usable = inFront(screen, withoutAccount(shopper, buttons)).filter(
    (button) =>
      !button.disabled &&
      button.score > 0.45 &&
      !isSpent(shopper, screen, button) &&
      !leadsBack(shopper, screen, button),
  );
  const onward = usable.filter((button) => button.meaning === 'continue');
  const { tries } = shopper.memory.checkout;
  const saving = inTurn(
    usable.filter((button) => button.meaning === 'save'),
    (button) => tries.has(pressKey(screen, button)),
  );
  const paying = payPress(shopper, screen);
  // Where payment is asked for, a button that says that it orders is no way on for somebody without a name.
  const orders = !(isStranger(shopper) && screen.groups.some(({ about }) => about === 'payment'));
  const ordering = orders ? usable.filter((button) => button.meaning === 'place-order') : [];
  const placing = paying && ordering.some(({ ref }) => ref === paying.ref) ? [paying] : ordering;
  const open = screen.fields.some((field) => isRequired(field) && isPending(shopper, screen, field));
  // A section's own save button comes first: it uncovers what stands behind it.
  const first = (lastField !== null ? [...onward, ...saving] : onward).sort((a, b) => b.score - a.score)[0];
  const clearly = first !== undefined && first.score > (placing[0]?.score ?? 0) + CLEAR_LEAD;
  const opensNext = first !== undefined && sectionFollows(screen.snapshot, first.ref, shopper.words);
  if (paying && placing.length === 0 && isMereLink(screen, first)) return paying;
  if (first && (clearly || opensNext || lastField !== null || open || isStranger(shopper))) return first;
  const [other] = usable.filter((button) => orders || button.meaning !== 'place-order');
  return placing[0] ?? first ?? saving[0] ?? other ?? lastResort(shopper, screen);
}

/** While a form lies over the page, only its own buttons can be pressed. */
function inFront({ snapshot, fields }: CheckoutScreen, buttons: ScreenButton[]): ScreenButton[] {
  const asked = fields.filter(({ field }) => field !== null);
  const own = buttons.filter(({ ref }) => inLayer(snapshot, ref));
  return own.length > 0 && asked.some(({ node }) => inLayer(snapshot, node.ref)) ? own : buttons;
}

/** "Order without an account" beside "register and order": a guest takes the first. */
function withoutAccount({ memory, words }: Shopper, buttons: ScreenButton[]): ScreenButton[] {
  const offersGuest = buttons.some(({ text }) => says(text, words.guest) > 0.6);
  if (memory.checkout.as !== 'guest' || !offersGuest) return buttons;
  return buttons.filter(({ text }) => says(text, words.guest) > 0.6 || says(text, words.register) < 0.5);
}

/** All is given and nothing says that it leads on: the one button there is. It may order, and is pressed as one that does. */
function lastResort(shopper: Shopper, screen: CheckoutScreen): ScreenButton | null {
  const { addressGiven, paymentSeen } = shopper.memory.checkout;
  if (!addressGiven || !(paymentSeen || screen.mentionsPayment)) return null;
  if (screen.fields.some((field) => isRequired(field) && isPending(shopper, screen, field))) return null;
  const only = onlySubmit(screen.snapshot, shopper.words, shopper.memory.site);
  return only && !isSpent(shopper, screen, only) ? only : null;
}

/** "1. Cart" of a bar of steps only leads back. */
function isMereLink({ snapshot }: CheckoutScreen, button: ScreenButton | undefined): boolean {
  return button === undefined || snapshot.nodes[button.ref]?.role === 'link';
}

/** Sections with a button of one name each are saved from the top; one that was saved on this screen comes last. */
export function inTurn(saving: ScreenButton[], wasSaved: (button: ScreenButton) => boolean): ScreenButton[] {
  if (new Set(saving.map(({ text }) => text)).size === saving.length) return saving;
  const [next] = saving.filter((each) => !wasSaved(each)).sort((a, b) => a.ref - b.ref);
  return next ? [next] : saving;
}

/** The link from the cart to the checkout, where a small cart stands beside every screen. */
function leadsBack(shopper: Shopper, screen: CheckoutScreen, button: ScreenButton): boolean {
  const node = screen.snapshot.nodes[button.ref];
  return node !== undefined && isWayOn(node, shopper.memory.checkout.wayOn);
}

function lastOf(screen: CheckoutScreen): number | null {
  // A box of the footer that nothing is known of ends no form.
  const known = screen.fields.filter(({ field }) => field !== null);
  const fields = known.length > 0 ? known : screen.fields;
  const refs = [...fields.map((field) => field.node.ref), ...screen.groups.map((group) => group.ref)];
  return refs.length > 0 ? Math.max(...refs) : null;
}

/** A button that brought nothing on this screen is not pressed for ever. */
function isSpent(shopper: Shopper, screen: CheckoutScreen, button: ScreenButton): boolean {
  return (shopper.memory.checkout.tries.get(pressKey(screen, button)) ?? 0) >= 3;
}

/** The press on this screen; buttons of one name are told apart by their order. */
function pressKey(screen: CheckoutScreen, button: ScreenButton): string {
  const named = screen.snapshot.nodes[button.ref];
  const before = screen.snapshot.nodes.filter(
    (node) => node.ref < button.ref && node.visible && node.role === named?.role && node.name === named.name,
  );
  return `press/${button.text}#${before.length}/${screen.signature}`;
}

/** Whether the press may place the order: it says so, or everything an order needs is given and nothing shows a review ahead. */
function mayPlace(shopper: Shopper, screen: CheckoutScreen, button: ScreenButton): boolean {
  const tries = shopper.memory.checkout.tries;
  tries.set(pressKey(screen, button), (tries.get(pressKey(screen, button)) ?? 0) + 1);
  if (isStranger(shopper)) return false;
  if (button.meaning === 'place-order') return true;
  // Where each way to pay is a press that orders, nothing else on the screen does.
  if (payPress(shopper, screen) !== null) return false;
  const { checkout } = shopper.memory;
  if (!checkout.paymentSeen && !screen.mentionsPayment) return false;
  if (!checkout.addressGiven && !isMembersReview(checkout, screen)) return false;
  if (screen.placeOrder !== null && screen.placeOrder.ref !== button.ref) return false;
  if (sectionFollows(screen.snapshot, button.ref, shopper.words)) return false;
  return !button.leadsToReview && !reviewFollows(screen, button.ref, shopper.words);
}

/** A member's address may be known without asking; what is ordered then shows its sum or how it is paid. */
function isMembersReview(checkout: Shopper['memory']['checkout'], screen: CheckoutScreen): boolean {
  return checkout.as === 'member' && (checkout.payment !== null || screen.total !== null);
}

/** The store knows nothing of the shopper yet, neither name nor address: nothing that is pressed can be an order. */
function isStranger(shopper: Shopper): boolean {
  const { as, tries, addressGiven } = shopper.memory.checkout;
  return as === 'guest' && !addressGiven && ![...tries.keys()].some((key) => PERSONAL.test(key));
}

const PERSONAL = /^(fullName|firstName|lastName|email|phone|street)\//;

/** What the order will cost: as shown; where no screen shows it, the cart's sum and the delivery with a good margin. */
function sumOf(shopper: Shopper): Money | null {
  const { total, deliveryPrice } = shopper.memory.checkout;
  const { cartSum } = shopper.memory;
  if (total !== null || cartSum === null) return total;
  const goods = cartSum.amountMinor + (deliveryPrice?.amountMinor ?? 0);
  return { amountMinor: Math.ceil(goods * MARGIN), currency: cartSum.currency };
}

async function reachReview(shopper: Shopper, screen: CheckoutScreen, button: ScreenButton): Promise<void> {
  const { checkout } = shopper.memory;
  if (checkout.reviewReached) return;
  checkout.reviewReached = true;
  const page = await shopper.see('review', `review: "${button.text}" would place the order`);
  for (const stage of ['delivery', 'payment'] as const) {
    if (!shopper.memory.stages.has(stage)) shopper.reach(stage, page.id, 'the store chose it without asking');
  }
  shopper.reach(
    'review',
    page.id,
    button.meaning === 'place-order' ? null : `the last screen: "${button.text}" may place the order`,
  );
  await noteScreen(shopper, screen, 'review');
}

async function confirmed(shopper: Shopper, snapshot: Snapshot): Promise<boolean> {
  const { checkout } = shopper.memory;
  if (checkout.placed) return true;
  const confirmation = readConfirmation(snapshot, shopper.words, checkout.orderAttempts > 0);
  if (!confirmation || checkout.orderAttempts === 0) return false;
  await finishOrder(shopper, confirmation);
  return true;
}
