import { createTransport } from 'nodemailer';
import { startImapServer } from './imap/imap-server.ts';
import { Mailbox, type StoredMail } from './mailbox.ts';
import { type IncomingMail, startSmtpIntake } from './smtp-intake.ts';

export interface MailWorldOptions {
  /** The shopper's address; every tag of it (`anna+visit7@…`) lands in the same mailbox. */
  address: string;
  password: string;
  now?: () => Date;
  /** Which mails are filed under Junk; none when left out. */
  isJunk?: (source: Buffer) => boolean;
}

export interface MailWorld {
  address: string;
  imap: { host: string; port: number; user: string; password: string };
  smtp: { host: string; port: number };
  /** Puts a mail into the shopper's mailbox as if it had just come in. */
  deliver(source: Buffer | string, how?: { folder?: 'INBOX' | 'Junk'; at?: Date }): StoredMail;
  /** Mail for that domain is handed on to the SMTP server there, as an MX record would have it. */
  route(domain: string, to: { host: string; port: number }): void;
  /** What lies in a folder, in order of arrival. */
  mails(folder?: 'INBOX' | 'Junk'): StoredMail[];
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** The shopper's mail on loopback: an SMTP server that takes mail in or hands it on, and an IMAP server to read it. */
export async function startMailWorld(options: MailWorldOptions): Promise<MailWorld> {
  const now = options.now ?? (() => new Date());
  const mailbox = new Mailbox(now());
  const routes = new Map<string, { host: string; port: number }>();

  const deliver: MailWorld['deliver'] = (source, how = {}) => {
    const bytes = Buffer.isBuffer(source) ? source : Buffer.from(source.replace(/\r?\n/g, '\r\n'), 'utf8');
    const folder = mailbox.folder(how.folder ?? (options.isJunk?.(bytes) ? 'Junk' : 'INBOX'));
    if (!folder) throw new Error(`No folder ${how.folder}`);
    return folder.add(bytes, how.at ?? now());
  };

  const take = async (mail: IncomingMail): Promise<void> => {
    if (mail.to.some((address) => isSame(address, options.address))) deliver(mail.source, { at: mail.receivedAt });
    for (const [domain, server] of routes) {
      const to = mail.to.filter((address) => domainOf(address) === domain);
      if (to.length > 0) await handOn(mail, to, server);
    }
  };

  const smtp = await startSmtpIntake({
    hostName: `mx.${domainOf(options.address)}`,
    now,
    accepts: (address) => isSame(address, options.address) || routes.has(domainOf(address)),
    take,
  });
  const imap = await startImapServer(mailbox, options.address, options.password);
  return {
    address: options.address,
    imap: { host: HOST, port: imap.port, user: options.address, password: options.password },
    smtp: { host: HOST, port: smtp.port },
    deliver,
    route: (domain, to) => void routes.set(domain.toLowerCase(), to),
    mails: (folder = 'INBOX') => mailbox.folder(folder)?.mails ?? [],
    close: async () => {
      await Promise.all([smtp.close(), imap.close()]);
    },
  };
}

async function handOn(mail: IncomingMail, to: string[], server: { host: string; port: number }): Promise<void> {
  const transport = createTransport({ ...server, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: mail.from, to }, raw: mail.source });
  } finally {
    transport.close();
  }
}

/** `anna+visit7@example.org` is `anna@example.org`. */
function isSame(address: string, mailboxAddress: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\+[^@]*(?=@)/, '');
  return plain(address) === plain(mailboxAddress);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
