import { type CartFacts, cartFacts } from './cart.ts';
import { type CheckoutFacts, checkoutFacts } from './checkout/checkout.ts';
import { type ClarityFacts, clarityFacts } from './clarity/clarity.ts';
import { type DeliveryFacts, deliveryFacts } from './delivery.ts';
import { type FindingFacts, findingFacts } from './finding/finding.ts';
import { type ConfirmationFacts, confirmationFacts } from './mail/confirmation.ts';
import { type ContactFacts, contactFacts } from './mail/contact.ts';
import { type ObservedFacts, observedFacts } from './observations.ts';
import { type ReturnsFacts, returnsFacts } from './returns.ts';
import { type SelfServiceFacts, selfServiceFacts } from './self-service.ts';
import { type TrustFacts, trustFacts } from './trust.ts';
import { leavingOutUnreadable } from './view/unreadable.ts';
import type { View } from './view/view.ts';

/** Everything a criterion may look at. */
export type Facts = FindingFacts &
  ClarityFacts &
  SelfServiceFacts &
  CartFacts &
  CheckoutFacts &
  DeliveryFacts &
  ConfirmationFacts &
  ContactFacts &
  ReturnsFacts &
  TrustFacts &
  ObservedFacts;

export type FactName = keyof Facts;

/** Draws all facts from what was seen. A page that cannot be read leaves the view, with a warning there. */
export function factsOf(view: View): Facts {
  return leavingOutUnreadable(view, drawFacts);
}

function drawFacts(view: View): Facts {
  return {
    ...findingFacts(view),
    ...clarityFacts(view),
    ...selfServiceFacts(view),
    ...cartFacts(view),
    ...checkoutFacts(view),
    ...deliveryFacts(view),
    ...confirmationFacts(view),
    ...contactFacts(view),
    ...returnsFacts(view),
    ...trustFacts(view),
    ...observedFacts(view),
  };
}
