import { messageOf } from '../../../shared/errors.ts';
import { fieldErrors } from '../../intents/outcome.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** How far from a tick box its error stands. */
const NEAR_PX = 50;

/** Terms and privacy are agreed to where the order needs it; nothing else is ticked, a newsletter never. */
export async function tickBoxes(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const box of screen.boxes) {
    const agreed =
      box.about === 'terms' ||
      box.about === 'privacy' ||
      box.about === 'age' ||
      box.about === 'same-address' ||
      (box.about === 'other' && (box.required || isComplainedOf(shopper, screen, box.ref)));
    const key = `box/${shopper.memory.checkout.presses}/${box.label.slice(0, 60)}`;
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (!agreed || box.checked || tries > 1) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    try {
      await shopper.tick(box.ref);
    } catch (error) {
      shopper.log.attempts.push({ because: messageOf(error) });
    }
    return box.ref;
  }
  return null;
}

/** The store's complaint stands at this box. */
function isComplainedOf(shopper: Shopper, { snapshot }: CheckoutScreen, ref: number): boolean {
  const box = snapshot.nodes[ref];
  if (!box || shopper.memory.checkout.complaints.length === 0) return false;
  return fieldErrors(snapshot, shopper.words).some((error) => {
    const top = snapshot.nodes[error.ref]?.rect[1] ?? Number.NaN;
    return Math.abs(top - box.rect[1]) < NEAR_PX;
  });
}
