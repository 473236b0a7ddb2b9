import { randomBytes } from 'node:crypto';
import { messageOf } from '../shared/errors.ts';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import type { FolderUse } from './find/folders.ts';
import { type FoundMail, type Mailbox, type MailboxOptions, openMailbox } from './mailbox.ts';
import { sendQuestion } from './send.ts';
import { addressFor, type Secrets } from './settings.ts';

/** The mail server's clock against ours. */
export interface Skew {
  /** Server clock less our clock, ms; positive: the server is ahead. */
  skewMs: number;
  /** The true skew lies within ± this, ms. */
  skewErrorMs: number;
}

/** What `doctor` tells of a mailbox. */
export interface ProbeReport {
  loggedIn: boolean;
  /** Folders that are read. */
  folders: { path: string; use: FolderUse }[];
  idle: boolean;
  /** Null when no SMTP server is set. */
  roundTrip: { arrived: boolean; delayMs: number | null; folderUse: FolderUse | null } | null;
  skew: Skew | null;
  /** What is wrong, in words, each with what to do. Empty: all is well. */
  problems: { problem: string; remedy: string }[];
}

/**
 * Logs in, lists the folders, and (with SMTP) sends the shopper a mail and waits for it. Never throws for what is wrong
 * with the mailbox: that stands in `problems`.
 */
export async function probeMailbox(
  settings: MailboxSettings,
  secrets: Secrets,
  options: MailboxOptions & { waitMs?: number } = {},
): Promise<ProbeReport> {
  const report: ProbeReport = { loggedIn: false, folders: [], idle: false, roundTrip: null, skew: null, problems: [] };
  let mailbox: Mailbox | null = null;
  try {
    mailbox = await openMailbox(settings, secrets, options);
    report.loggedIn = true;
    report.folders = await mailbox.folders();
    report.idle = (await mailbox.capabilities()).includes('IDLE');
    if (settings.smtp) {
      const trip = await measureSkew(mailbox, settings, secrets, options);
      report.roundTrip = {
        arrived: trip.mail !== null,
        delayMs: trip.delayMs,
        folderUse: trip.mail?.folderUse ?? null,
      };
      report.skew = trip.skew;
      if (trip.mail === null) {
        report.problems.push({
          problem: `a mail from the shopper to itself did not arrive within ${Math.round((options.waitMs ?? 60_000) / 1000)} s`,
          remedy:
            'Check that the address of the mailbox (with its tag) belongs to the account, and look into its filters.',
        });
      }
    }
  } catch (error) {
    const remedy = (error as { remedy?: unknown }).remedy;
    report.problems.push({
      problem: messageOf(error),
      remedy: typeof remedy === 'string' ? remedy : 'See docs/mail.md.',
    });
  } finally {
    await mailbox?.close();
  }
  return report;
}

/**
 * Sends the shopper a mail and reads its INTERNALDATE: it was taken in after we began to send and before we saw it, and
 * the server wrote whole seconds. From that the skew of the server's clock and its error follow.
 */
export async function measureSkew(
  mailbox: Mailbox,
  settings: MailboxSettings,
  secrets: Secrets,
  options: { waitMs?: number; now?: () => Date } & Pick<MailboxOptions, 'tls' | 'signal'> = {},
): Promise<{ skew: Skew | null; delayMs: number | null; mail: FoundMail | null }> {
  const now = options.now ?? (() => new Date());
  const token = `probe-${randomBytes(5).toString('hex')}`;
  const address = addressFor(settings, token);
  const before = now();
  await sendQuestion(
    {
      fromName: 'Mailbox test',
      from: address,
      to: address,
      subject: `Test ${token}`,
      text: `This is a test of the mailbox (${token}). It may be deleted.`,
    },
    settings,
    secrets,
    options,
  );
  const mail = await awaitMail(mailbox, {
    token,
    address,
    since: before,
    until: now().getTime() + (options.waitMs ?? 60_000),
    now,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  if (!mail) return { skew: null, delayMs: null, mail: null };
  const seenAt = now();
  return { skew: skewFrom(before, seenAt, mail.deliveredAt), delayMs: seenAt.getTime() - before.getTime(), mail };
}

/** Skew and error from our two times around a delivery and the server's second for it. */
export function skewFrom(before: Date, after: Date, stamped: Date): Skew {
  // The stamp is cut to whole seconds: the true server time is half a second later on average, half a second off.
  const server = stamped.getTime() + 500;
  const ours = (before.getTime() + after.getTime()) / 2;
  return { skewMs: Math.round(server - ours), skewErrorMs: Math.round((after.getTime() - before.getTime()) / 2 + 500) };
}

async function awaitMail(
  mailbox: Mailbox,
  wanted: { token: string; address: string; since: Date; until: number; now: () => Date; signal?: AbortSignal },
): Promise<FoundMail | null> {
  for (;;) {
    const found = await mailbox.find({
      since: wanted.since,
      addresses: [wanted.address.toLowerCase()],
      words: [wanted.token],
      references: [],
      senders: [],
    });
    const mine = found.find((mail) => mail.headers.subject.includes(wanted.token));
    if (mine) return mine;
    const leftMs = wanted.until - wanted.now().getTime();
    if (leftMs <= 0 || wanted.signal?.aborted) return null;
    await mailbox.waitForNews(Math.min(leftMs, 10_000), 500);
  }
}
