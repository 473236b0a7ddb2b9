import type { EvidenceOf } from '../../evidence/types.ts';
import type { VisitFile } from '../../evidence/visit-file.ts';
import type { MailHeaders } from '../find/headers.ts';
import type { MailQuery } from '../find/query.ts';

/** The marks by which a visit's mails are known. */
export interface VisitMarks {
  id: string;
  /** Addresses that belong to this visit alone, lower case. */
  ownAddresses: string[];
  /** The shopper's address, shared by visits, lower case; null without a mailbox. */
  sharedAddress: string | null;
  tag: string;
  tokens: { token: string; question: string }[];
  messageIds: { id: string; question: string }[];
  orderNumbers: { number: string; order: string }[];
  senderDomains: string[];
  /** Mails before this are not the visit's. */
  since: Date;
  /** Sender and time alone count only until then. */
  until: Date;
}

/** What is known of a mail for matching. */
export interface MailMarks {
  headers: MailHeaders;
  deliveredAt: Date;
  saidInBody: string[];
}

export interface Match {
  /** True when the mail carries a mark of the visit; false when only sender and time fit. */
  certain: boolean;
  /** Why, in words: `tag ms-4f2a`, `order number 1042` … */
  reasons: string[];
  /** The question that the mail refers to by its marks, or null. */
  question: string | null;
  order: string | null;
}

const SKEW_MARGIN_MS = 10 * 60_000;

/** The marks of a visit from its file and its evidence. */
export function marksOf(
  visit: VisitFile,
  questions: EvidenceOf<'question'>[],
  orders: EvidenceOf<'order'>[],
): VisitMarks {
  const tag = visit.shopper.tag.toLowerCase();
  const addresses = [visit.shopper.email, ...questions.map((question) => question.replyTo)].flatMap((address) =>
    address ? [address.toLowerCase()] : [],
  );
  const own = addresses.filter((address) => tag !== '' && address.includes(tag));
  const latest = visit.awaited.map((one) => Date.parse(one.until)).filter(Number.isFinite);
  return {
    id: visit.id,
    ownAddresses: [...new Set(own)],
    sharedAddress: visit.shopper.email ? withoutTag(visit.shopper.email.toLowerCase()) : null,
    tag,
    tokens: questions.flatMap((question) => (question.token ? [{ token: question.token, question: question.id }] : [])),
    messageIds: questions.flatMap((question) =>
      question.messageId ? [{ id: question.messageId.replace(/^<|>$/g, ''), question: question.id }] : [],
    ),
    orderNumbers: orders.flatMap((order) => (order.number ? [{ number: order.number, order: order.id }] : [])),
    senderDomains: visit.store.mailDomains.map((domain) => domain.toLowerCase()),
    since: new Date(Date.parse(visit.startedAt) - SKEW_MARGIN_MS),
    until: new Date(latest.length > 0 ? Math.max(...latest) : Date.parse(visit.startedAt) + 7 * 86_400_000),
  };
}

/** What to ask the mail server for. */
export function queryOf(marks: VisitMarks): MailQuery {
  return {
    since: marks.since,
    addresses: marks.ownAddresses,
    words: [
      ...new Set([
        ...marks.tokens.map((one) => one.token),
        ...marks.orderNumbers.map((one) => one.number),
        ...(marks.tag.length > 3 ? [marks.tag] : []),
      ]),
    ],
    references: marks.messageIds.map((one) => one.id),
    senders: marks.senderDomains,
  };
}

/** Whether and why a mail belongs to the visit; null when it does not. */
export function matchMail(mail: MailMarks, marks: VisitMarks): Match | null {
  if (mail.deliveredAt < marks.since) return null;
  const { headers } = mail;
  const reasons: string[] = [];
  let question: string | null = null;
  let order: string | null = null;
  const subject = headers.subject.toLowerCase();
  const said = new Set(mail.saidInBody.map((word) => word.toLowerCase()));

  if (headers.recipients.some((address) => marks.ownAddresses.includes(address))) reasons.push(`tag ${marks.tag}`);
  else if (marks.tag.length > 3 && headers.recipients.some((address) => address.includes(marks.tag)))
    reasons.push(`tag ${marks.tag}`);
  for (const { id, question: about } of marks.messageIds) {
    if (!headers.references.includes(id)) continue;
    reasons.push('In-Reply-To');
    question = about;
  }
  for (const { token, question: about } of marks.tokens) {
    const inSubject = subject.includes(token.toLowerCase());
    if (!inSubject && !said.has(token.toLowerCase())) continue;
    reasons.push(`token ${token}`);
    question ??= about;
  }
  const fromStore = domainFits(headers.from, marks.senderDomains);
  for (const { number, order: about } of marks.orderNumbers) {
    const inSubject = standsIn(headers.subject, number);
    const inBody = said.has(number.toLowerCase());
    // A short number stands in many mails: it counts only in mails of the store.
    if (!(inSubject || inBody) || (!fromStore && number.replace(/\W/g, '').length < 6)) continue;
    reasons.push(`order number ${number}`);
    order = about;
  }
  if (said.has(marks.tag) && reasons.length === 0 && marks.tag.length > 3) reasons.push(`tag ${marks.tag}`);
  if (reasons.length > 0) return { certain: true, reasons, question, order };
  if (!fromStore || mail.deliveredAt > marks.until) return null;
  return toUs(headers, marks)
    ? { certain: false, reasons: [`sender ${headers.from.split('@')[1]} and time`], question: null, order: null }
    : null;
}

/**
 * Mails that fit by sender and time alone are given only where they cannot be another visit's: other visits at the same
 * store that are open at the same time fit as well, and then nobody gets them.
 */
export function contested(mail: MailMarks, others: VisitMarks[]): VisitMarks | null {
  return others.find((other) => matchMail(mail, other) !== null) ?? null;
}

/** To the shared address, or hidden behind a list; not to another visit's tag and not in answer to somebody else's mail. */
function toUs(headers: MailHeaders, marks: VisitMarks): boolean {
  if (headers.references.length > 0) return false;
  const shared = marks.sharedAddress;
  if (headers.recipients.length === 0 || shared === null) return true;
  const domain = shared.slice(shared.indexOf('@'));
  const elses = headers.recipients.some(
    (address) => address.endsWith(domain) && address !== shared && !marks.ownAddresses.includes(address),
  );
  return !elses && headers.recipients.includes(shared);
}

/** True when the sender's domain is the store's or below it. */
export function domainFits(address: string, domains: string[]): boolean {
  const domain = address.toLowerCase().split('@')[1] ?? '';
  return domain !== '' && domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}

function standsIn(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu').test(text);
}

function withoutTag(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
