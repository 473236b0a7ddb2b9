import { clocksOf, delayOf, inServiceHours, wayOf } from '../../facts/mail/clocks.ts';
import { allOf, type MailSeen, type View } from '../../facts/view/view.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';

/** The visit's mails as the result tells them, oldest first. */
export function recordMails(view: View): AuditResult['mails'] {
  return view.mails.map((mail) => {
    const delay = delayOf(view, mail);
    const { reading, evidence } = mail;
    const { greylistedMs, junk, dateOffMs, wrongZone } = wayOf(view, mail);
    return {
      evidence: evidence.id,
      kind: reading.kind,
      automatic: reading.automatic,
      because: plain(reading.because),
      about: evidence.about,
      subject: plain(reading.subject),
      from: plain(reading.from.name ? `${reading.from.name} <${reading.from.address}>` : reading.from.address),
      deliveredAt: evidence.deliveredAt,
      latencyMs: delay?.ms ?? null,
      latencyErrorMs: delay?.errorMs ?? null,
      serviceMs: inServiceHours(view, mail),
      stops: stopsOf(view, evidence.id),
      onTheWay: { greylistedMs, junk, dateOffMs, wrongZone },
      quotes: quotesOf(mail),
      matchedBy: evidence.matchedBy.map((reason) => plain(reason)),
    };
  });
}

/** The clocks of its question that this mail stops. */
function stopsOf(view: View, mail: string): string[] {
  const clocks = allOf(view, 'question').flatMap((question) => Object.entries(clocksOf(view, question) ?? {}));
  return clocks.flatMap(([name, clock]) => (clock?.mail === mail ? [CLOCK_NAMES[name] ?? name] : []));
}

const CLOCK_NAMES: Record<string, string> = {
  acknowledgement: 'receipt',
  firstAnswer: 'first-answer',
  completeAnswer: 'complete-answer',
};

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
