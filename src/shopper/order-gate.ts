import { decimalsOf, formatMoney, type Money } from '../shared/money.ts';
import type { PaymentMethod } from './intents/choices/choice-option.ts';

/** What the scenario and the caller allow. Both must say yes before anything that may place an order is pressed. */
export interface Consent {
  /** The `--place-orders` flag. */
  flag: boolean;
  /** The scenario's head; null: no order may be placed. */
  scenario: { payments: string[]; maxTotal: Money } | null;
}

/** Words of the scenario language for the methods of payment. */
const METHOD_OF: Record<string, PaymentMethod> = {
  'cash-on-delivery': 'cashOnDelivery',
  'bank-transfer': 'bankTransfer',
  invoice: 'invoice',
  cheque: 'cheque',
  'pay-in-store': 'payInStore',
  card: 'card',
  paypal: 'paypal',
  wallet: 'wallet',
  instalments: 'instalments',
};

/** Methods that need no card and no other house: what a mystery shopper can pay with. */
export const PAID_OFFLINE: readonly PaymentMethod[] = [
  'cashOnDelivery',
  'bankTransfer',
  'invoice',
  'cheque',
  'payInStore',
];

/** The methods the scenario allows, in its own order. */
export function allowedMethods(consent: Consent): PaymentMethod[] {
  return (consent.scenario?.payments ?? []).flatMap((name) => METHOD_OF[name] ?? []);
}

/** Null when the order may be placed, else the reason why not. Nothing unknown counts as permission. */
export function refusalToOrder(consent: Consent, payment: PaymentMethod | null, total: Money | null): string | null {
  if (!consent.scenario) return 'the scenario does not allow orders';
  if (!consent.flag) return 'orders need --place-orders as well';
  if (payment === null) return 'it cannot be told how the order would be paid';
  if (!allowedMethods(consent).includes(payment)) return `payment by ${payment} is not allowed by the scenario`;
  if (total === null) return 'the total of the order cannot be read';
  const { maxTotal } = consent.scenario;
  if (total.currency !== null && maxTotal.currency !== null && total.currency !== maxTotal.currency) {
    return `the total ${formatMoney(total)} is in another currency than the limit ${formatMoney(maxTotal)}`;
  }
  if (major(total) > major(maxTotal))
    return `the total ${formatMoney(total)} is over the limit ${formatMoney(maxTotal)}`;
  return null;
}

/** A limit without a currency is meant in whatever currency the store uses. */
function major(money: Money): number {
  return money.amountMinor / 10 ** decimalsOf(money.currency);
}
