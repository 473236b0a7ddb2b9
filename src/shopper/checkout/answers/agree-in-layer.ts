import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { inLayer, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot } from '../../../snapshot/types.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** A box that shows terms has few buttons: agree, refuse, close. */
const MOST_BUTTONS = 4;

/**
 * Terms that open in a layer when their box is ticked are agreed to in there, or the layer stays over the form. Returns
 * the box's ref; null where no such layer is open.
 */
export async function agreeInLayer(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const covered = screen.boxes.find(
    ({ ref, checked, about }) =>
      !checked && (about === 'terms' || about === 'privacy') && screen.snapshot.nodes[ref]?.covered,
  );
  const agree = covered ? agreeButton(screen.snapshot, shopper.words) : null;
  const key = `agree/${shopper.memory.checkout.presses}/${covered?.label.slice(0, 60)}`;
  if (!covered || agree === null || shopper.memory.checkout.tries.has(key)) return null;
  shopper.memory.checkout.tries.set(key, 1);
  await shopper.press(agree);
  return covered.ref;
}

/** The button of an open layer that agrees and orders nothing. */
export function agreeButton(snapshot: Snapshot, words: ShopWords): number | null {
  const buttons = snapshot.nodes.filter(
    (node) => node.visible && !node.covered && node.role === 'button' && inLayer(snapshot, node.ref),
  );
  if (buttons.length > MOST_BUTTONS) return null;
  const [best] = buttons
    .map((node) => ({ ref: node.ref, text: node.name || textOf(snapshot, node.ref) }))
    .filter(({ text }) => says(text, words.placeOrder) < 0.5)
    .map(({ ref, text }) => ({
      ref,
      score: Math.max(...[words.yes, words.terms, words.overlays.acceptAll].map((phrases) => says(text, phrases))),
    }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0.5 ? best.ref : null;
}
