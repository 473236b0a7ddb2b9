import { latencyOf } from '../../mail/time/clocks.ts';
import type { MailKind } from '../../mail/types.ts';
import { type Fact, known, type Quote, type Sign, stillAwaited, unknown } from '../fact.ts';
import { pagesOf, quoteOf } from '../view/said.ts';
import { allOf, type MailSeen, type View } from '../view/view.ts';
import { timed } from './clocks.ts';
import { lookedAt, noOrderMails, notCome, orderMails, ordersAwaited, placedOrder } from './order-mails.ts';

/** A time that is known, or known to be longer than `ms`. */
export interface Latency {
  ms: number;
  bound: 'exactly' | 'more-than';
  /** True while the wait goes on. */
  waiting: boolean;
  /** The true time lies within ± this, ms; null for a bound. */
  errorMs: number | null;
}

/** Facts on the order's confirmation and what follows it by mail. */
export interface ConfirmationFacts {
  orderNumber: Fact<string | null>;
  confirmationLatency: Fact<Latency>;
  /** Null = no confirmation mail came. */
  confirmationContents: Fact<Sign[] | null>;
  confirmationPhone: Fact<string | null>;
  orderCancellation: Fact<boolean>;
  /** `waiting`: more may come. */
  statusNotices: Fact<{ kinds: string[]; waiting: boolean }>;
  shippingNotice: Fact<boolean>;
  trackingLink: Fact<string | null>;
}

const NOTICES = ['order-received', 'payment-received', 'packed', 'shipped'] as const;
const ALL_ORDER: readonly MailKind[] = [...NOTICES, 'delivered', 'invoice'];

export function confirmationFacts(view: View): ConfirmationFacts {
  const impossible = noOrderMails(view);
  return {
    orderNumber: orderNumber(view),
    confirmationLatency: impossible ?? confirmationLatency(view),
    confirmationContents: impossible ?? confirmationContents(view),
    confirmationPhone: impossible ?? inConfirmation(view, (mail) => mail.reading.order?.phone ?? null),
    orderCancellation: orderCancellation(view),
    statusNotices: impossible ?? statusNotices(view),
    shippingNotice: impossible ?? shippingNotice(view),
    trackingLink: impossible ?? trackingLink(view),
  };
}

function orderNumber(view: View): Fact<string | null> {
  const order = placedOrder(view);
  if (typeof order === 'string') return unknown(order);
  const quotes =
    order.numberQuote === null ? [] : [{ text: order.numberQuote, where: 'confirmation page', evidence: order.id }];
  return known(order.number, [order.id, order.page], quotes);
}

function confirmationLatency(view: View): Fact<Latency> {
  const order = placedOrder(view);
  if (typeof order === 'string') return unknown(order);
  if (order.placedAt === null) return unknown('the moment of the order is not known', [order.id]);
  const first = orderMails(view, ['order-received'])[0];
  if (first) {
    const latency = latencyOf(order.placedAt, timed(view, first));
    return known({ ...latency, bound: 'exactly', waiting: false }, [first.evidence.id, order.id]);
  }
  const until = lookedAt(view);
  if (until === null) {
    return ordersAwaited(view)
      ? stillAwaited('the mailbox has not been read yet', [order.id])
      : unknown('the mailbox was never read', [order.id]);
  }
  const ms = Math.max(0, Date.parse(until) - Date.parse(order.placedAt));
  return known({ ms, bound: 'more-than', waiting: ordersAwaited(view), errorMs: null }, [order.id]);
}

function confirmationContents(view: View): Fact<Sign[] | null> {
  const mail = orderMails(view, ['order-received'])[0];
  if (!mail) return notCome(view, 'order confirmation', known(null, []));
  const order = mail.reading.order;
  const parts: [string, { quote: string } | null | undefined][] = [
    ['order number', order?.number],
    ['items', order?.items[0]],
    ['total', order?.total],
    ['address', order?.address],
    ['delivery estimate', order?.deliveryEstimate],
    ['payment', order?.payment],
  ];
  const quotes = parts.flatMap(([where, part]) =>
    part ? [{ text: part.quote, where, evidence: mail.evidence.id }] : [],
  );
  return known(
    parts.map(([name, part]) => ({ name, present: Boolean(part) })),
    [mail.evidence.id],
    quotes,
  );
}

function inConfirmation(
  view: View,
  pick: (mail: MailSeen) => { value: string; quote: string } | null,
): Fact<string | null> {
  const mails = orderMails(view, ['order-received']);
  if (mails.length === 0) return notCome(view, 'order confirmation', known(null, []));
  return firstSaid(mails, pick);
}

function firstSaid(
  mails: MailSeen[],
  pick: (mail: MailSeen) => { value: string; quote: string } | null,
): Fact<string | null> {
  for (const mail of mails) {
    const said = pick(mail);
    if (said)
      return known(said.value, [mail.evidence.id], [{ text: said.quote, where: 'mail', evidence: mail.evidence.id }]);
  }
  return known(
    null,
    mails.map((mail) => mail.evidence.id),
  );
}

/** A way to cancel or change, stated in a mail, on the order's pages, or in the store's help. */
function orderCancellation(view: View): Fact<boolean> {
  const tried = allOf(view, 'cancellation').find((one) => one.offered);
  if (tried) return known(true, [tried.id, tried.page], quoted(tried.quote, 'order page', tried.id));
  for (const mail of orderMails(view, ALL_ORDER)) {
    const cancel = mail.reading.order?.cancel;
    if (cancel?.value) return known(true, [mail.evidence.id], quoted(cancel.quote, 'mail', mail.evidence.id));
  }
  const kinds = ['confirmation', 'order-tracking', 'account', 'faq', 'help', 'terms', 'returns', 'delivery'] as const;
  const page = pagesOf(view, kinds).find((one) => one.facts.orderCancellation?.value === true);
  if (page?.facts.orderCancellation) {
    return known(true, [page.evidence.id, page.evidence.screenshot], [quoteOf(page, page.facts.orderCancellation)]);
  }
  const order = placedOrder(view);
  if (typeof order === 'string') return unknown(order);
  const mails = orderMails(view, ALL_ORDER);
  if (mails.length > 0) return known(false, [order.id, ...mails.map((mail) => mail.evidence.id)]);
  return noOrderMails(view) ?? notCome(view, 'order confirmation', known(false, [order.id]));
}

function quoted(text: string | null, where: string, evidence: string): Quote[] {
  return text === null ? [] : [{ text, where, evidence }];
}

function statusNotices(view: View): ConfirmationFacts['statusNotices'] {
  const mails = NOTICES.flatMap((kind) => orderMails(view, [kind]).slice(0, 1));
  const kinds = mails.map((mail) => mail.reading.kind);
  if (mails.length === 0 && lookedAt(view) === null)
    return notCome(view, 'first notice', unknown('the mailbox was never read'));
  const quotes = mails.map((mail) => ({
    text: mail.reading.subject,
    where: mail.reading.kind,
    evidence: mail.evidence.id,
  }));
  return known(
    { kinds, waiting: ordersAwaited(view) },
    mails.map((mail) => mail.evidence.id),
    quotes,
  );
}

function shippingNotice(view: View): Fact<boolean> {
  const mail = orderMails(view, ['shipped'])[0];
  if (!mail) return notCome(view, 'shipping notice', known(false, []));
  return known(true, [mail.evidence.id], quoted(mail.reading.subject, 'subject', mail.evidence.id));
}

function trackingLink(view: View): Fact<string | null> {
  const mails = orderMails(view, ALL_ORDER);
  const said = firstSaid(mails, (mail) => mail.reading.order?.tracking ?? null);
  if (said.known && said.value === null) return notCome(view, 'mail with a tracking link', said);
  return said;
}
