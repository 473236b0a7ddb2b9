import { type MailWorld, startMailWorld } from './mail/start-mail-world.ts';
import { type PracticeStore, type PracticeStoreOptions, startPracticeStore } from './store/start-practice-store.ts';

export interface Demo {
  store: PracticeStore;
  mail: MailWorld;
  /** Closes store and mail; nothing is left running. */
  close(): Promise<void>;
}

export type DemoOptions = Omit<PracticeStoreOptions, 'mail'> & {
  /** The shopper's mailbox. */
  shopper?: { address: string; password: string };
};

const SHOPPER = { address: 'shopper@practice.example', password: 'practice' };

/** The practice store and the shopper's mail, wired: the store's mails reach the mailbox, the shopper's reach the store. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { shopper = SHOPPER, ...storeOptions } = options;
  const mail = await startMailWorld({ ...shopper, ...(options.now ? { now: options.now } : {}) });
  try {
    const store = await startPracticeStore({
      ...storeOptions,
      mail: { host: mail.smtp.host, smtpPort: mail.smtp.port },
    });
    mail.route(store.contactEmail.split('@')[1] ?? '', store.inbound);
    return { store, mail, close: async () => void (await Promise.all([store.close(), mail.close()])) };
  } catch (error) {
    await mail.close();
    throw error;
  }
}
