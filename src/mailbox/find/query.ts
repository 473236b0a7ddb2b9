import type { SearchObject } from 'imapflow';

/** What to look for in a mailbox: mails since a time for which at least one term stands in header or body. */
export interface MailQuery {
  since: Date;
  /** Addresses the mail was sent to. */
  addresses: string[];
  /** Words in subject or body: the tag, the token of a question, an order number. */
  words: string[];
  /** Message-IDs of ours that the mail may refer to. */
  references: string[];
  /** Domains (or whole addresses) of the sender. */
  senders: string[];
}

// SINCE looks at the server's calendar day alone, whatever its time zone: one day and a half back covers all of them.
const MARGIN_MS = 36 * 3_600_000;

/** The part every server understands. */
export function sinceQuery(query: MailQuery): SearchObject {
  return { since: new Date(query.since.getTime() - MARGIN_MS) };
}

/** One search a term over headers only: cheap on every server. Terms that are not ASCII are left to the client. */
export function headerTerms(query: MailQuery): SearchObject[] {
  const terms: SearchObject[] = [];
  for (const address of query.addresses.filter(isAscii)) {
    terms.push(
      { to: address },
      { cc: address },
      { header: { 'delivered-to': address } },
      { header: { 'x-original-to': address } },
    );
  }
  for (const sender of query.senders.filter(isAscii)) terms.push({ from: sender });
  for (const id of query.references.filter(isAscii))
    terms.push({ header: { references: id } }, { header: { 'in-reply-to': id } });
  for (const word of query.words.filter(isAscii)) terms.push({ subject: word });
  return terms;
}

/** A word in the bodies: dear, so only for few mails. */
export function bodyTerm(word: string): SearchObject {
  return { body: word };
}

/** True for text that may stand in a SEARCH on any server. */
export function isAscii(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}
