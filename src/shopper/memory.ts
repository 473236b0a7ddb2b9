import type { PageKind, Stage } from '../evidence/types.ts';
import type { Money } from '../shared/money.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { Robots } from './browse/site-files.ts';
import type { ScreenNote } from './checkout/notes.ts';
import { NO_SITE_PARTS, type SiteParts } from './checkout/site-parts.ts';
import type { PaymentMethod } from './intents/choices/choice-option.ts';

/** What the shopper has found out in this visit and needs again. */
export interface Memory {
  homeUrl: string;
  /** What the home page showed when links were looked for. */
  home: Snapshot | null;
  /** What the store asks of the shopper in its robots.txt; null before that was read. */
  robots: Robots | null;
  /** The page that was last held against the rules for consent services. */
  consentAskedAt: string | null;
  /** What stands around every page. */
  site: SiteParts;
  /** Words of the product the shopper is after. */
  wish: string | null;
  product: { name: string; url: string; price: Money | null; options: string[] } | null;
  /** Choices of the product (size, colour) that the scenario asks for. */
  wantedOptions: string[];
  /** Page-advancing clicks since the home page was opened; null on a page whose address was known beforehand. */
  clicksFromHome: number | null;
  stages: Map<Stage, { because: string | null; evidence: string | null }>;
  pages: Map<PageKind, { url: string; evidence: string | null }>;
  emails: string[];
  /** Evidence id of the page that was filed last. */
  lastPage: string | null;
  checkout: CheckoutMemory;
  account: AccountMemory;
  /** Name of the product that was moved from the cart to a wish list. */
  saved: string | null;
  /** Further devices taken up so far. */
  devices: number;
  questions: string[];
  /** A message was on its way to the store, whether or not it was seen to arrive. */
  messageBegun: boolean;
  cartPageUrl: string | null;
  /** Sum of the cart when it held the wanted product. */
  cartSum: Money | null;
  /** How many of the product the shopper means to have in the cart; null before it was added or where it is weighed. */
  wantedQuantity: number | null;
  /** Something was put into the cart in this visit. */
  added: boolean;
  /** Evidence id of the placed order. */
  orderEvidence: string | null;
  /** The store's own number of the placed order, as it wrote it. */
  orderNumber: string | null;
  /** Why the order was not placed. */
  orderRefused: string | null;
}

/** What the shopper has with the store as a member. */
export interface AccountMemory {
  /** An account of the shopper's own works: it was opened in this visit, or signed in to. */
  works: boolean;
  /** Why there is none; null while none was tried. */
  because: string | null;
  /** A login that the store wanted instead of the e-mail address. */
  username: string | null;
  /** A registration form is being filled in: passwords are wanted. */
  opening: boolean;
}

export interface CheckoutMemory {
  begun: boolean;
  /** Where the link leads that led from the cart to the checkout; null where a button did. */
  wayOn: string | null;
  as: 'guest' | 'new-account' | 'member';
  guestNoted: boolean;
  screens: number;
  signatures: Set<string>;
  /** The screen that was filed last. */
  screenNote: ScreenNote | null;
  /** Fields as they stood when they were first seen, by field and label. */
  asked: Map<string, { field: string | null; prefilled: boolean; list: boolean }>;
  addressGiven: boolean;
  delivery: string | null;
  deliveryPrice: Money | null;
  /** Payment was asked for or named on any screen so far: from here on a press may place the order. */
  paymentSeen: boolean;
  payment: { label: string; method: PaymentMethod | null } | null;
  total: Money | null;
  reviewReached: boolean;
  /** How often each answer or press was tried: nothing is tried for ever. */
  tries: Map<string, number>;
  /** Tiles that took the shopper's answer, and how they looked then, by what they ask about. */
  taken: Map<string, { label: string; looks: string }>;
  /** How many writings of a value the store refused, by field: the next one is another. */
  refused: Map<string, number>;
  /** Empty fields at which the store said that they are wrong: it insists on them. */
  demanded: Set<string>;
  /** Labels of payments that the store did not let pass. */
  refusedPayments: Set<string>;
  /** Labels of deliveries that the store did not let pass with the rest of the order. */
  refusedDeliveries: Set<string>;
  /** What the store last said against the order. */
  complaints: string[];
  /** Presses that were to lead on; after each the store may have emptied the form again. */
  presses: number;
  placed: boolean;
  orderAttempts: number;
  /** When the press that placed the order reached the store, ISO 8601. */
  pressedAt: string | null;
}

export function freshMemory(homeUrl: string): Memory {
  return {
    homeUrl,
    home: null,
    robots: null,
    consentAskedAt: null,
    site: NO_SITE_PARTS,
    wish: null,
    product: null,
    wantedOptions: [],
    clicksFromHome: 0,
    stages: new Map(),
    pages: new Map(),
    emails: [],
    lastPage: null,
    checkout: freshCheckout(),
    account: { works: false, because: null, username: null, opening: false },
    saved: null,
    devices: 0,
    questions: [],
    messageBegun: false,
    cartPageUrl: null,
    cartSum: null,
    wantedQuantity: null,
    added: false,
    orderEvidence: null,
    orderNumber: null,
    orderRefused: null,
  };
}

/** A press has brought a new page. */
export function clickedOn(memory: Memory): void {
  if (memory.clicksFromHome !== null) memory.clicksFromHome += 1;
}

export function freshCheckout(): CheckoutMemory {
  return {
    begun: false,
    wayOn: null,
    as: 'guest',
    guestNoted: false,
    screens: 0,
    signatures: new Set(),
    screenNote: null,
    asked: new Map(),
    addressGiven: false,
    delivery: null,
    deliveryPrice: null,
    paymentSeen: false,
    payment: null,
    total: null,
    reviewReached: false,
    tries: new Map(),
    taken: new Map(),
    refused: new Map(),
    demanded: new Set(),
    refusedPayments: new Set(),
    refusedDeliveries: new Set(),
    complaints: [],
    presses: 0,
    placed: false,
    orderAttempts: 0,
    pressedAt: null,
  };
}
