import type { FastifyInstance } from 'fastify';
import type { Shop } from './shop.ts';

export interface Good {
  id: string;
  name: string;
  category: string;
  /** In the smallest unit that the store writes: pence, whole forints. */
  price: number;
  about: string;
  /** Pieces on stock; 0 is sold out. */
  stock: number;
  /** What must be chosen before it can be bought: size, colour. */
  options?: { name: string; values: string[] };
}

export interface DeliveryWay {
  id: string;
  name: string;
  price: number;
  note?: string;
}

export interface PaymentWay {
  id: string;
  name: string;
  fee: number;
}

/** What a store sells and on which conditions. */
export interface Terms {
  currency: string;
  /** BCP 47, for the way prices are written. */
  locale: string;
  /** Decimals that the store writes prices with, which is what a minor unit is here; 2 when left out. */
  decimals?: number;
  goods: Good[];
  deliveries: DeliveryWay[];
  payments: PaymentWay[];
  /** Goods' value from which delivery is free, minor units. */
  freeFrom?: number;
  /** What order numbers begin with. */
  orderPrefix: string;
}

export interface CartLine {
  goodId: string;
  option: string | null;
  quantity: number;
}

export interface Totals {
  goods: number;
  delivery: number;
  fee: number;
  total: number;
}

export interface StreetOrder {
  number: string;
  visitor: string;
  lines: (CartLine & { name: string; unitPrice: number })[];
  /** Every field of the order form as it was sent. */
  details: Record<string, string>;
  delivery: string | null;
  payment: string | null;
  totals: Totals;
}

export interface StreetMessage {
  fields: Record<string, string>;
}

/** What can be made wrong in any store of the street. */
export const STREET_FAULTS = [
  'adds-twice',
  'adds-nothing',
  'wrong-sum',
  'checkout-breaks',
  'cart-per-device',
  'forgets-members',
  'slow-pages',
  'blocks-visitors',
] as const;
export type StreetFault = (typeof STREET_FAULTS)[number];

export interface StoreWorld {
  app: FastifyInstance;
  shop: Shop;
  /** Chooses among wordings and markups where a store has several. */
  seed: number;
}

/** One store of the street. */
export interface StreetStore {
  id: string;
  name: string;
  language: string;
  /** How it is built, in a few words each. */
  build: string[];
  terms: Terms;
  open(world: StoreWorld): void;
}
