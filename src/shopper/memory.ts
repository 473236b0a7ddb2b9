import type { PageKind, Stage } from '../evidence/types.ts';
import type { Money } from '../shared/money.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { PaymentMethod } from './intents/choices.ts';

/** What the shopper has found out in this visit and needs again. */
export interface Memory {
  homeUrl: string;
  /** What the home page showed when links were looked for. */
  home: Snapshot | null;
  /** Words of the product the shopper is after. */
  wish: string | null;
  product: { name: string; url: string; price: Money | null; options: string[] } | null;
  /** Page-advancing clicks since the home page was opened. */
  clicksFromHome: number;
  stages: Map<Stage, { because: string | null; evidence: string | null }>;
  pages: Map<PageKind, { url: string; evidence: string | null }>;
  emails: string[];
  /** Evidence id of the page that was filed last. */
  lastPage: string | null;
  checkout: CheckoutMemory;
  questions: string[];
  cartPageUrl: string | null;
  /** Sum of the cart when it held the wanted product. */
  cartSum: Money | null;
  /** Something was put into the cart in this visit. */
  added: boolean;
  /** Evidence id of the placed order. */
  orderEvidence: string | null;
  /** Why the order was not placed. */
  orderRefused: string | null;
}

export interface CheckoutMemory {
  begun: boolean;
  as: 'guest' | 'new-account' | 'member';
  guestNoted: boolean;
  screens: number;
  signatures: Set<string>;
  addressGiven: boolean;
  delivery: string | null;
  deliveryPrice: Money | null;
  /** Payment was asked for or named on any screen so far: from here on a press may place the order. */
  paymentSeen: boolean;
  payment: { label: string; method: PaymentMethod | null } | null;
  total: Money | null;
  reviewReached: boolean;
  /** Number of tries a field took: each try writes the value another way. */
  tries: Map<string, number>;
  placed: boolean;
  orderAttempts: number;
  /** When the press that placed the order reached the store, ISO 8601. */
  pressedAt: string | null;
}

export function freshMemory(homeUrl: string): Memory {
  return {
    homeUrl,
    home: null,
    wish: null,
    product: null,
    clicksFromHome: 0,
    stages: new Map(),
    pages: new Map(),
    emails: [],
    lastPage: null,
    checkout: freshCheckout(),
    questions: [],
    cartPageUrl: null,
    cartSum: null,
    added: false,
    orderEvidence: null,
    orderRefused: null,
  };
}

export function freshCheckout(): CheckoutMemory {
  return {
    begun: false,
    as: 'guest',
    guestNoted: false,
    screens: 0,
    signatures: new Set(),
    addressGiven: false,
    delivery: null,
    deliveryPrice: null,
    paymentSeen: false,
    payment: null,
    total: null,
    reviewReached: false,
    tries: new Map(),
    placed: false,
    orderAttempts: 0,
    pressedAt: null,
  };
}
