import { messageOf } from '../../shared/errors.ts';
import { openServicePage } from '../browse/service-pages.ts';
import { fullName } from '../persona.ts';
import type { Shopper } from '../shopper.ts';
import { type OwnQuestion, questionOf } from './sent-message.ts';

/** Writes to the address that the store shows, and files what was asked and when. */
export async function askByMail(
  shopper: Shopper,
  about: string,
  own: OwnQuestion | null,
  to: string | null,
): Promise<void> {
  const question = questionOf(shopper, own);
  const address = to ?? shopper.setUp.scenario.store.contactEmail ?? (await shownAddress(shopper));
  const { sendMail, mailAddress } = shopper.setUp;
  const base = {
    kind: 'question' as const,
    channel: 'mail' as const,
    about,
    subject: question.subject,
    text: question.text,
    token: shopper.setUp.tag.toUpperCase(),
    replyTo: mailAddress ?? '',
    sentTo: address,
    asks: question.asks,
    shopperName: fullName(shopper.persona),
    language: shopper.persona.language,
    acknowledged: null,
    page: null,
  };
  const refuse = (because: string) => shopper.note({ ...base, sent: false, because, sentAt: null, messageId: null });
  if (address === null) return void (await refuse('the store shows no address to write to'));
  if (sendMail === null || mailAddress === null) return void (await refuse('no mailbox to send from'));
  shopper.memory.messageBegun = true;
  try {
    const sent = await sendMail({
      fromName: fullName(shopper.persona),
      from: mailAddress,
      to: address,
      subject: question.subject,
      text: question.text,
    });
    const filed = await shopper.note({
      ...base,
      sent: true,
      because: null,
      sentAt: sent.sentAt,
      messageId: sent.messageId,
    });
    shopper.memory.questions.push(filed.id);
  } catch (error) {
    await refuse(`the mail was not accepted: ${messageOf(error)}`);
  }
}

/** Mailboxes that answer no customer: data protection, press, jobs, bills. */
const NOT_FOR_CUSTOMERS =
  /^(privacy|dpo|gdpr|rgpd|iod|datenschutz|adatvedelem|press|presse|media|jobs?|career|karriere|hr|billing|invoices?|buchhaltung|abuse|postmaster|webmaster|no-?reply|b2b|wholesale)\b/i;

/** An address of the store's own domain before any other, one for customers before one for something else. */
async function shownAddress(shopper: Shopper): Promise<string | null> {
  if (shopper.memory.emails.length === 0) await openServicePage(shopper, 'contact');
  const host = new URL(shopper.memory.homeUrl).hostname.replace(/^www\./, '');
  const { emails } = shopper.memory;
  const rank = (email: string) =>
    (NOT_FOR_CUSTOMERS.test(email) ? 0 : 2) + (host.endsWith(email.split('@')[1] ?? '-') ? 1 : 0);
  return [...emails].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}
