import { says } from '../../lexicon/match.ts';
import { refusalToOrder } from '../order-gate.ts';
import type { Shopper } from '../shopper.ts';

/** A raw verb must not get round the consent: what says that it places the order needs it all the same. */
export function readConsentForPress(shopper: Shopper, ref: number): void {
  const node = shopper.seen?.nodes[ref];
  const { checkout } = shopper.memory;
  if (!node || says(node.name, shopper.words.placeOrder) < 0.6) return;
  const refusal = refusalToOrder(shopper.setUp.consent, checkout.payment?.method ?? null, checkout.total);
  if (refusal !== null) throw shopper.deadEnd(`"${node.name}" may place the order and was not pressed: ${refusal}`);
}
