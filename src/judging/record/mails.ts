import { latencyErrorOf, latencyOf } from '../../facts/mail/latency.ts';
import { allOf, type MailSeen, type View } from '../../facts/view/view.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';

/** The visit's mails as the result tells them, oldest first. */
export function recordMails(view: View): AuditResult['mails'] {
  return view.mails.map((mail) => {
    const since = sinceOf(view, mail);
    const { reading, evidence } = mail;
    return {
      evidence: evidence.id,
      kind: reading.kind,
      automatic: reading.automatic,
      because: plain(reading.because),
      about: evidence.about,
      subject: plain(reading.subject),
      from: plain(reading.from.name ? `${reading.from.name} <${reading.from.address}>` : reading.from.address),
      deliveredAt: evidence.deliveredAt,
      latencyMs: since === null ? null : latencyOf(evidence, since),
      latencyErrorMs: since === null ? null : latencyErrorOf(evidence),
      quotes: quotesOf(mail),
      matchedBy: evidence.matchedBy.map((reason) => plain(reason)),
    };
  });
}

/** The moment from which the mail's time counts: its question, or the order. */
function sinceOf(view: View, mail: MailSeen): string | null {
  const question = allOf(view, 'question').find((one) => one.id === mail.evidence.question);
  if (question) return question.sentAt;
  if (mail.evidence.about !== 'order') return null;
  return allOf(view, 'order').find((order) => order.placed)?.placedAt ?? null;
}

function quotesOf({ reading }: MailSeen): { what: string; text: string }[] {
  const order = reading.order;
  const reply = reading.reply;
  const parts: [string, string | null | undefined][] = [
    ['order number', order?.number?.quote],
    ['total', order?.total?.quote],
    ['items', order?.items[0]?.quote],
    ['address', order?.address?.quote],
    ['delivery estimate', order?.deliveryEstimate?.quote],
    ['payment', order?.payment?.quote],
    ['phone', order?.phone?.quote ?? reply?.phone?.quote],
    ['cancellation', order?.cancel?.quote],
    ['tracking', order?.tracking?.quote],
    ['greeting', reply?.greetingByName?.quote],
    ['signature', reply?.signedBy?.quote],
    ...(reply?.answered ?? []).map((one): [string, string | null] => [`answer to ${one.id}`, one.quote]),
  ];
  return parts.flatMap(([what, text]) => (text ? [{ what, text: plain(text) }] : []));
}
