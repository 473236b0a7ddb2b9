/** The headers by which a mail is matched, without its body. */
export interface MailHeaders {
  messageId: string | null;
  /** Raw subject is not needed: decoded by the server's ENVELOPE. */
  subject: string;
  from: string;
  /** Every address the mail was sent or delivered to, lower case. */
  recipients: string[];
  /** Message-IDs of In-Reply-To and References, without angle brackets. */
  references: string[];
  date: Date | null;
}

/** Names of the headers to fetch for `headersOf`. */
export const MATCHING_HEADERS = [
  'to',
  'cc',
  'from',
  'reply-to',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'references',
  'in-reply-to',
  'message-id',
  'date',
];

const RECIPIENT = new Set([
  'to',
  'cc',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
]);

/** Reads what matching needs from raw header lines; whatever is broken is left out, nothing throws. */
export function headersOf(raw: Buffer | string, subject: string): MailHeaders {
  const text = (typeof raw === 'string' ? raw : raw.toString('latin1')).replace(/\r?\n[ \t]+/g, ' ');
  const lines = text.split(/\r?\n/).map((line) => /^([\w-]+):\s*(.*)$/.exec(line));
  const values = (name: string) => lines.flatMap((line) => (line?.[1]?.toLowerCase() === name ? [line[2] ?? ''] : []));
  const date = new Date(values('date')[0]?.replace(/\(.*?\)/g, '') ?? '');
  return {
    messageId: idsIn(values('message-id').join(' '))[0] ?? null,
    subject,
    from: addressesIn(values('from').join(' '))[0] ?? '',
    recipients: [...new Set([...RECIPIENT].flatMap((name) => addressesIn(values(name).join(' '))))],
    references: [...new Set([...idsIn(values('in-reply-to').join(' ')), ...idsIn(values('references').join(' '))])],
    date: Number.isNaN(date.getTime()) ? null : date,
  };
}

/** Message-IDs in a header, without their angle brackets. */
export function idsIn(text: string): string[] {
  const bracketed = [...text.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] ?? '');
  if (bracketed.length > 0) return bracketed;
  const bare = text.trim();
  return /^\S+@\S+$/.test(bare) ? [bare] : [];
}

/** Mail addresses in a header, lower case. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+/g)].map((match) => match[0].toLowerCase());
}
