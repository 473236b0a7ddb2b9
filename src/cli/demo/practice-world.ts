import type { Config } from '../../config/types.ts';
import { startDemo } from '../../demo/start-demo.ts';
import { collectFrom } from '../../mailbox/collect/collect-visits.ts';
import { sendQuestion } from '../../mailbox/send.ts';
import { addressFor } from '../../mailbox/settings.ts';
import { SHIPPED_SCENARIOS } from '../../scenario/files.ts';
import type { MailboxSettings } from '../../shared/mailbox-settings.ts';
import { verbs } from '../../steps/index.ts';
import { playVisit, type VisitEnd } from '../../visit/play-visit.ts';
import { openScenario } from '../scenario-file.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';

export interface PracticeVisit {
  config: Config;
  reports: string;
  browser: string | null;
  headed: boolean;
  say(line: string): void;
}

export interface PracticeWorld {
  url: string;
  visit(world: World, wish: PracticeVisit): Promise<VisitEnd>;
  close(): Promise<void>;
}

const SECRET = 'MYSTERY_SHOPPER_DEMO_PASSWORD';
const SHOPPER = { address: 'shopper@practice.example', password: 'practice-password' };
/** The store's slowest mail leaves after 8 s; a loaded machine gets some more. */
const MAIL_PATIENCE_MS = 20_000;
const EXPECTED = ['order-received', 'payment-received', 'packed', 'shipped', 'human-reply', 'human-reply'];

/** The practice store with the shopper's mailbox, ready to be visited. */
export async function openPracticeStore(): Promise<PracticeWorld> {
  const demo = await startDemo({ shopper: SHOPPER });
  const mailbox = mailboxOf(demo.mail);
  return {
    url: demo.store.url,
    visit: (world, wish) => visit(world, wish, demo.store.url, mailbox),
    close: () => demo.close(),
  };
}

function mailboxOf(mail: {
  imap: { host: string; port: number; user: string };
  smtp: { host: string; port: number };
}): MailboxSettings {
  const [name, domain] = SHOPPER.address.split('@');
  return {
    address: `${name}+{tag}@${domain}`,
    imap: {
      host: mail.imap.host,
      port: mail.imap.port,
      security: 'none',
      user: mail.imap.user,
      password: { secret: SECRET },
    },
    smtp: { host: mail.smtp.host, port: mail.smtp.port, security: 'none' },
  };
}

async function visit(world: World, wish: PracticeVisit, url: string, mailbox: MailboxSettings): Promise<VisitEnd> {
  const scenario = await openScenario(
    world,
    `${SHIPPED_SCENARIOS}standard.yaml`,
    verbs,
    { ...wish.config, mailbox },
    { input: { store: url } },
  );
  const secrets = (name: string) => (name === SECRET ? SHOPPER.password : world.env[name]);
  const end = await playVisit({
    scenario: {
      ...scenario,
      mailbox,
      secrets: [...scenario.secrets, SHOPPER.password],
      orders: {
        payments: ['cash-on-delivery', 'bank-transfer', 'invoice'],
        maxTotal: { amountMinor: 50_000, currency: null },
        cancel: false,
      },
    },
    placeOrders: true,
    product: null,
    reports: wish.reports,
    browserPath: wish.browser,
    browserEndpoint: null,
    headed: wish.headed,
    identify: null,
    wave: null,
    toolVersion: VERSION,
    addressFor: (tag) => addressFor(mailbox, tag),
    sendMail: (mail) => sendQuestion(mail, mailbox, secrets),
    now: () => world.now(),
    signal: world.signal,
    say: wish.say,
  });
  if (end.visit.awaited.length > 0 && !world.signal.aborted) await collect(world, wish, end, mailbox, secrets);
  return end;
}

/** Waits for the mails that the practice store is known to write, and no longer. */
async function collect(
  world: World,
  wish: PracticeVisit,
  end: VisitEnd,
  mailbox: MailboxSettings,
  secrets: (name: string) => string | undefined,
): Promise<void> {
  wish.say('waiting for the store to write');
  const enough = new AbortController();
  const signal = AbortSignal.any([world.signal, enough.signal]);
  const came: string[] = [];
  const told = new Set<string>();
  await collectFrom(
    { settings: mailbox, folders: [end.folder.path] },
    new Date(world.now().getTime() + MAIL_PATIENCE_MS),
    {
      secrets,
      now: () => world.now(),
      after: async () => undefined,
      onReport: (report) => {
        for (const mail of report.filed) {
          if (told.has(mail.evidence)) continue;
          told.add(mail.evidence);
          came.push(mail.kind);
          wish.say(`  mail: ${mail.kind} "${mail.subject}"`);
        }
        if (hasAll(came)) enough.abort();
      },
      options: { signal },
    },
  );
}

function hasAll(came: string[]): boolean {
  const left = [...came];
  return EXPECTED.every((kind) => {
    const at = left.indexOf(kind);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
