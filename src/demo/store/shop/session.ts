import { randomBytes } from 'node:crypto';
import type { Address } from './address.ts';
import { type Basket, emptyBasket } from './basket.ts';

/** What has been filled in on the way through the checkout. */
export interface CheckoutDraft {
  email: string;
  phone: string;
  newsletter: boolean;
  address: Address | null;
  saveAddress: boolean;
  deliveryId: string | null;
  paymentId: string | null;
}

export interface Account {
  email: string;
  firstName: string;
  lastName: string;
  phone: string;
  passwordHash: string;
  addresses: Address[];
  basket: Basket;
  /** Slugs of the products looked at last, newest first. */
  seen: string[];
}

export interface Session {
  id: string;
  account: Account | null;
  guestBasket: Basket;
  /** The basket stays with the device, also for a member. */
  keepsBasket: boolean;
  draft: CheckoutDraft;
  /** Said once, at the top of the next page. */
  notice: { text: string; kind: 'good' | 'bad'; links: { href: string; text: string }[] } | null;
  seen: string[];
}

/** Everybody who is in the shop, by cookie. Held in memory: closing the shop forgets them. */
export class Sessions {
  readonly #byId = new Map<string, Session>();

  /** The visitor with that cookie, or a new one. */
  of(id: string | undefined): Session {
    const known = id === undefined ? undefined : this.#byId.get(id);
    if (known) return known;
    const session: Session = {
      id: randomBytes(18).toString('base64url'),
      account: null,
      guestBasket: emptyBasket(),
      keepsBasket: false,
      draft: emptyDraft(),
      notice: null,
      seen: [],
    };
    this.#byId.set(session.id, session);
    return session;
  }

  all(): Session[] {
    return [...this.#byId.values()];
  }
}

export function basketOf(session: Session): Basket {
  return session.keepsBasket ? session.guestBasket : (session.account?.basket ?? session.guestBasket);
}

export function emptyDraft(): CheckoutDraft {
  return {
    email: '',
    phone: '',
    newsletter: false,
    address: null,
    saveAddress: false,
    deliveryId: null,
    paymentId: null,
  };
}
