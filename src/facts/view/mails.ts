import type { VisitFolder } from '../../evidence/folder.ts';
import type { PageKind } from '../../evidence/types.ts';
import type { MailContext } from '../../mail/read-mail.ts';
import { receivedHops } from '../../mail/time/on-the-way.ts';
import type { AskedQuestion, MailReading } from '../../mail/types.ts';
import type { PageFacts } from '../../reading/types.ts';
import { messageOf } from '../../shared/errors.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { allOf, type MailSeen, type View } from './view.ts';

export type ReadPage = (
  snapshot: Snapshot,
  context?: { country?: string | null; shopperName?: string | null; pageKind?: PageKind },
) => PageFacts;

export type ReadMail = (source: Uint8Array, context?: MailContext) => Promise<MailReading>;

/** The visit's mails, oldest first. */
export async function readMails(folder: VisitFolder, view: View, read: ReadMail): Promise<MailSeen[]> {
  const mails: MailSeen[] = [];
  const storeDomains = view.visit.store.mailDomains;
  const orderNumber = allOf(view, 'order').find((order) => order.placed)?.number ?? null;
  for (const mail of allOf(view, 'mail')) {
    try {
      const asked = questionOf(view, mail.question);
      const source = await folder.readAttachment(mail.file);
      const reading = await read(source, { storeDomains, orderNumber, ...(asked ? { asked } : {}) });
      mails.push({ evidence: mail, reading, hops: receivedHops(source) });
    } catch (error) {
      view.warnings.push(`The mail ${mail.id} could not be read: ${messageOf(error)}`);
    }
  }
  return mails.sort((a, b) => a.evidence.deliveredAt.localeCompare(b.evidence.deliveredAt));
}

function questionOf(view: View, id: string | null): AskedQuestion | null {
  const question = allOf(view, 'question').find((asked) => asked.id === id);
  if (!question) return null;
  return { shopperName: question.shopperName, language: question.language, asks: question.asks };
}
