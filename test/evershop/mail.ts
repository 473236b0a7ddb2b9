import { type SmtpIntake, startSmtpIntake } from '../../src/demo/mail/smtp-intake.ts';
import { type Dovecot, startDovecot } from '../mailbox/dovecot.ts';

export interface StoreMail {
  /** Where the store hands its mails in. */
  smtpPort: number;
  /** What the shopper sets to have them fetched. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** The way of a store's mail to its customer: by SMTP to a post office, from there by LMTP into Dovecot. */
export async function startStoreMail(): Promise<StoreMail> {
  const dovecot: Dovecot = await startDovecot();
  const office: SmtpIntake = await startSmtpIntake({
    hostName: 'mx.mail.test',
    now: () => new Date(),
    accepts: (address) => address.endsWith('@mail.test'),
    take: async ({ to, source }) => {
      for (const address of to) await dovecot.deliver(source, address);
    },
  });
  return {
    smtpPort: office.port,
    env: {
      MYSTERY_SHOPPER_ADDRESS: 'anna+{tag}@mail.test',
      MYSTERY_SHOPPER_IMAP: `imap://anna@127.0.0.1:${dovecot.imapPort}`,
      MYSTERY_SHOPPER_IMAP_PASSWORD: 'secret',
    },
    close: async () => {
      await office.close();
      await dovecot.end();
    },
  };
}
