import { HOUSE } from '../house.ts';
import { pounds } from '../shop/money.ts';
import type { Order, OrderStatus } from '../shop/order.ts';
import type { Account } from '../shop/session.ts';
import type { Letter, LetterPart } from './letters.ts';

const text = (words: string): LetterPart => ({ kind: 'text', text: words });

/** The order confirmation: number, articles, total, address, delivery, payment, and how to cancel or change. */
export function confirmationLetter(order: Order, origin: string, total: number): Letter {
  return {
    to: order.email,
    subject: `Your order ${order.number} at ${HOUSE.name}`,
    parts: [
      text(`Dear ${order.address.firstName} ${order.address.lastName},`),
      text(`Thank you for your order. We have received it and it has the order number ${order.number}.`),
      { kind: 'order', order, total },
      text(
        `Delivery: ${order.delivery.name}. ${order.delivery.id === 'pick-up' ? 'Ready for you from' : 'Estimated delivery'}: ${order.arrival}.`,
      ),
      text(paymentWords(order)),
      text(
        `To cancel your order, open the link below and press "Cancel this order". It costs nothing. If you want to change something, call us on ${HOUSE.phone} (${HOUSE.hoursInShort}, free of charge).`,
      ),
      { kind: 'link', text: 'View or cancel your order', href: orderPage(order, origin) },
      text('You can return anything within 30 days with a prepaid label.'),
    ],
  };
}

/** A notice that the order has come one stage further. */
export function noticeLetter(order: Order, status: OrderStatus, origin: string): Letter | null {
  const notice = NOTICES[status]?.(order);
  if (!notice) return null;
  const shipped = status === 'shipped' && order.parcel !== null;
  return {
    to: order.email,
    subject: notice.subject,
    parts: [
      text(`Dear ${order.address.firstName} ${order.address.lastName},`),
      ...notice.words.map(text),
      shipped
        ? { kind: 'link', text: 'Track your parcel', href: `${origin}/parcels/${order.parcel}` }
        : { kind: 'link', text: 'View your order', href: orderPage(order, origin) },
      text(`Questions? Call ${HOUSE.phone}, ${HOUSE.hoursInShort}.`),
    ],
  };
}

export function welcomeLetter(account: Account, origin: string): Letter {
  return {
    to: account.email,
    subject: `Welcome to ${HOUSE.name}`,
    parts: [
      text(`Dear ${account.firstName} ${account.lastName},`),
      text('Your account is ready. It keeps your addresses, your orders and your wish list, on every device.'),
      { kind: 'link', text: 'Go to your account', href: `${origin}/account` },
      text(`If you have not opened this account, please tell us: ${HOUSE.contactEmail} or ${HOUSE.phone}.`),
    ],
  };
}

const NOTICES: Partial<Record<OrderStatus, (order: Order) => { subject: string; words: string[] }>> = {
  paid: (order) => ({
    subject: `Payment confirmed for your order ${order.number}`,
    words: [
      `Thank you, the payment for your order ${order.number} is in order: ${pounds(order.total)} by ${order.payment.name.toLowerCase()}.`,
      'We are now putting your parcel together.',
    ],
  }),
  packed: (order) => ({
    subject: `Your order ${order.number} is packed`,
    words: [`Your order ${order.number} has been packed and is waiting for the carrier.`],
  }),
  shipped: (order) => ({
    subject: `Your order ${order.number} is on its way`,
    words: [
      `We have handed your order ${order.number} to the carrier, Royal Parcel. Your tracking number is ${order.parcel}.`,
      `Expected delivery: ${order.arrival}.`,
    ],
  }),
  cancelled: (order) => ({
    subject: `Your order ${order.number} is cancelled`,
    words: [
      `As you asked, we have cancelled your order ${order.number}. Nothing is due; what you have paid comes back to you within five working days.`,
    ],
  }),
};

function orderPage(order: Order, origin: string): string {
  return `${origin}/orders/${order.number}?key=${order.key}`;
}

function paymentWords(order: Order): string {
  if (order.payment.id === 'bank-transfer') {
    const { bank } = HOUSE;
    return `Payment: Bank transfer to ${HOUSE.company}, ${bank.name}, sort code ${bank.sortCode}, account ${bank.account}, reference ${order.number}.`;
  }
  return `Payment: ${order.payment.name}.`;
}
