import type { Address } from './address.ts';
import type { DeliveryOption } from './delivery.ts';
import type { PaymentOption } from './payment.ts';

export type OrderStatus = 'received' | 'paid' | 'packed' | 'shipped' | 'cancelled';

export interface OrderLine {
  sku: string;
  name: string;
  slug: string;
  /** `M / Moss`, or empty. */
  choice: string;
  quantity: number;
  /** Pence. */
  each: number;
  sum: number;
}

export interface Order {
  /** `TT-260418`. */
  number: string;
  /** Unguessable part of the order page's address. */
  key: string;
  placedAt: Date;
  email: string;
  phone: string;
  address: Address;
  lines: OrderLine[];
  delivery: DeliveryOption;
  arrival: string;
  payment: PaymentOption;
  /** Pence, VAT included. */
  goods: number;
  deliveryPrice: number;
  fee: number;
  total: number;
  note: string;
  account: string | null;
  status: OrderStatus;
  history: { status: OrderStatus; at: Date }[];
  parcel: string | null;
}

export const STATUS_WORDS: Record<OrderStatus, string> = {
  received: 'Order received',
  paid: 'Payment confirmed',
  packed: 'Packed',
  shipped: 'On its way',
  cancelled: 'Cancelled',
};
