import type { EvidenceOf } from '../../evidence/types.ts';
import type { MailKind } from '../../mail/types.ts';
import { type Fact, stillAwaited, unknown } from '../fact.ts';
import { allOf, type MailSeen, type View } from '../view/view.ts';

/** The order that was placed on this visit, or why there is none. */
export function placedOrder(view: View): EvidenceOf<'order'> | string {
  const orders = allOf(view, 'order');
  const placed = orders.find((order) => order.placed);
  if (placed) return placed;
  const because = orders[0]?.because;
  return because ? `no order was placed: ${because}` : 'no order was placed';
}

/** Mails about the order of these kinds, oldest first. */
export function orderMails(view: View, kinds: readonly MailKind[]): MailSeen[] {
  return view.mails.filter((mail) => mail.evidence.about !== 'question' && kinds.includes(mail.reading.kind));
}

/** Why mails about the order cannot be there at all; null where they can. */
export function noOrderMails(view: View): Fact<never> | null {
  const order = placedOrder(view);
  if (typeof order === 'string') return unknown(order);
  if (view.visit.mailbox === null && view.mails.length === 0) return unknown('no mailbox', [order.id]);
  return null;
}

/** Whether the visit still waits for mails about its order. */
export function ordersAwaited(view: View): boolean {
  return view.visit.awaited.some((one) => one.what === 'order-mails');
}

/** The mails have not come: awaited while the wait lasts, else the value that their absence stands for. */
export function notCome<T>(view: View, what: string, absent: Fact<T>): Fact<T> {
  const order = placedOrder(view);
  if (!ordersAwaited(view)) return absent;
  return stillAwaited(`the ${what} has not come yet`, typeof order === 'string' ? [] : [order.id]);
}

/** When the mailbox was last read to its end: until then a missing mail is known to be missing. */
export function lookedAt(view: View): string | null {
  const fetched = view.evidence.flatMap((piece) => (piece.kind === 'mail' ? [piece.fetchedAt] : []));
  return view.visit.mailLookedAt ?? [...fetched].sort().at(-1) ?? null;
}
