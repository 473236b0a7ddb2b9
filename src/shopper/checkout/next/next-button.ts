import { says } from '../../../lexicon/match.ts';
import { inLayer } from '../../../snapshot/queries.ts';
import { isWayOn } from '../../cart/way-on.ts';
import { advancingButtons, onlySubmit, type ScreenButton } from '../../intents/advance.ts';
import type { Shopper } from '../../shopper.ts';
import { isPending, isRequired } from '../answers/pending.ts';
import type { CheckoutScreen } from '../screen.ts';
import { onlyChooses, payPress } from './pay-press.ts';
import { sectionFollows } from './sections-ahead.ts';
import { isStranger } from './stranger.ts';
import { wayPress } from './way-press.ts';

/** By how much a button that leads on must outdo one that may order. */
const CLEAR_LEAD = 0.3;

/** The button to press: the place-order button only when nothing else leads on and nothing is left open. */
export function nextButton(shopper: Shopper, screen: CheckoutScreen, lastField: number | null): ScreenButton | null {
  const buttons = advancingButtons(screen.snapshot, shopper.words, lastField ?? lastOf(screen), shopper.memory.site);
  const usable = inFront(screen, withoutAccount(shopper, buttons)).filter(
    (button) =>
      !button.disabled &&
      button.score > 0.45 &&
      !isSpent(shopper, screen, button) &&
      !onlyChooses(shopper.memory.checkout, screen, button.ref) &&
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
  const shipping = wayPress(shopper, screen, 'delivery');
  if (shipping && placing.length === 0 && isMereLink(screen, first) && !isSpent(shopper, screen, shipping))
    return shipping;
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

/** "Order without an account", or plainly "next", beside "register and order": a guest takes the first. */
function withoutAccount({ memory, words }: Shopper, buttons: ScreenButton[]): ScreenButton[] {
  const without = buttons.filter(({ text }) => says(text, words.guest) > 0.6 || says(text, words.register) < 0.5);
  const offersGuest = without.some(({ text }) => says(text, words.guest) > 0.6 || says(text, words.continue) > 0.8);
  return memory.checkout.as === 'guest' && offersGuest ? without : buttons;
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
export function pressKey(screen: CheckoutScreen, button: ScreenButton): string {
  const named = screen.snapshot.nodes[button.ref];
  const before = screen.snapshot.nodes.filter(
    (node) => node.ref < button.ref && node.visible && node.role === named?.role && node.name === named.name,
  );
  return `press/${button.text}#${before.length}/${screen.signature}`;
}
