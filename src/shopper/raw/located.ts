import { type LocatorWish, refOf, sayLocator } from '../../browser/locate.ts';
import { sayElement } from '../../snapshot/say-element.ts';
import type { Shopper } from '../shopper.ts';

/** The element a raw verb names, waited for within patience; a dead end where it does not come. */
export async function located(shopper: Shopper, wish: LocatorWish): Promise<number> {
  const deadline = performance.now() + shopper.patienceMs;
  for (;;) {
    const snapshot = await shopper.look();
    const ref = await refOf(shopper.page, wish);
    if (ref !== null) {
      const chosen = sayElement(snapshot, ref);
      shopper.record({
        intent: 'locator',
        how: 'locator',
        chosen,
        sureness: 1,
        candidates: [{ what: chosen, score: 1, because: sayLocator(wish) }],
      });
      return ref;
    }
    const left = deadline - performance.now();
    if (left <= 0) throw shopper.deadEnd(`nothing on the page fits ${sayLocator(wish)}`);
    await shopper.clock.changed(Math.min(left, 1000));
  }
}
