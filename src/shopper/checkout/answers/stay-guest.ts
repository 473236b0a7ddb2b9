import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/**
 * A guest stays one: the box that does without an account is ticked, one that would open an account is cleared. First of
 * all, because the box takes the password away with it. Returns what was pressed, or null.
 */
export async function stayGuest(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const { as, tries } = shopper.memory.checkout;
  if (as !== 'guest' || shopper.memory.account.opening) return null;
  for (const box of screen.boxes) {
    const wanted = box.about === 'guest' ? true : box.about === 'account' ? false : box.checked;
    const key = `guest-box/${box.label.slice(0, 60)}`;
    if (box.checked === wanted || tries.has(key)) continue;
    tries.set(key, 1);
    try {
      await shopper.tick(box.ref, wanted);
      return box.ref;
    } catch (error) {
      shopper.log.attempts.push({ because: error instanceof Error ? error.message : String(error) });
    }
  }
  return null;
}
