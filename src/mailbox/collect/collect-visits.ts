import { VisitFolder } from '../../evidence/folder.ts';
import type { VisitFile } from '../../evidence/visit-file.ts';
import type { MailReading } from '../../mail/types.ts';
import type { MailboxSettings } from '../../shared/mailbox-settings.ts';
import { type Mailbox, type MailboxOptions, openMailbox } from '../mailbox.ts';
import { measureSkew, type Skew } from '../probe.ts';
import type { Secrets } from '../settings.ts';
import { type CollectReport, collectVisit } from './collect-visit.ts';
import { marksOf, type VisitMarks } from './matching.ts';

/** Visits that wait in one mailbox. */
export interface MailboxVisits {
  settings: MailboxSettings;
  folders: string[];
}

export interface CollectWorld {
  secrets: Secrets;
  now: () => Date;
  /** What to do with a visit that got mail or is over: judge and report it. */
  after: (folder: VisitFolder, report: CollectReport) => Promise<void>;
  /** Told of each look at a visit. */
  onReport?: (report: CollectReport) => void;
  options?: MailboxOptions;
  /** Measure the mailbox's clock first (needs SMTP). */
  probe?: boolean;
}

/** Sorts visits by the mailbox they wait in; visits without one are named apart. */
export async function byMailbox(
  folders: string[],
  fallback: MailboxSettings | null,
): Promise<{ mailboxes: MailboxVisits[]; without: string[] }> {
  const groups = new Map<string, MailboxVisits>();
  const without: string[] = [];
  for (const folder of folders) {
    const { mailbox } = await new VisitFolder(folder).readVisit();
    const settings = mailbox ?? fallback;
    if (!settings) {
      without.push(folder);
      continue;
    }
    const key = JSON.stringify(settings);
    const group = groups.get(key) ?? { settings, folders: [] };
    group.folders.push(folder);
    groups.set(key, group);
  }
  return { mailboxes: [...groups.values()], without };
}

/** Looks into one mailbox for its visits, again and again until `until` has passed or nothing is awaited any more. */
export async function collectFrom(
  group: MailboxVisits,
  until: Date | null,
  world: CollectWorld,
): Promise<CollectReport[]> {
  const mailbox = await openMailbox(group.settings, world.secrets, world.options);
  try {
    const skew =
      world.probe && group.settings.smtp
        ? (await measureSkew(mailbox, group.settings, world.secrets, { now: world.now })).skew
        : null;
    const last = new Map<string, CollectReport>();
    const memory = new Map<string, MailReading>();
    for (;;) {
      for (const report of await lookOnce(group, mailbox, skew, world, memory))
        last.set(report.visit, merged(last.get(report.visit), report));
      const leftMs = until === null ? 0 : until.getTime() - world.now().getTime();
      const waiting = [...last.values()].some((report) => report.awaited.length > 0 || report.busy);
      if (leftMs <= 0 || !waiting || world.options?.signal?.aborted) return [...last.values()];
      await mailbox.waitForNews(Math.min(leftMs, nextDeadlineMs([...last.values()], world.now()), 60_000));
    }
  } finally {
    await mailbox.close();
  }
}

async function lookOnce(
  group: MailboxVisits,
  mailbox: Mailbox,
  skew: Skew | null,
  world: CollectWorld,
  memory: Map<string, MailReading>,
): Promise<CollectReport[]> {
  const secrets = secretsOf(group.settings, world.secrets);
  const folders = group.folders.map((folder) => new VisitFolder(folder));
  const marks = await Promise.all(folders.map(marksIn));
  const reports: CollectReport[] = [];
  for (const [index, folder] of folders.entries()) {
    const before: VisitFile['state'] = (await folder.readVisit()).state;
    const others: VisitMarks[] = marks.filter((_, other) => other !== index);
    const report = await collectVisit({ folder, mailbox, now: world.now, skew, others, memory, secrets });
    if (report.filed.length > 0 || report.state !== before) await world.after(folder, report);
    world.onReport?.(report);
    reports.push(report);
  }
  return reports;
}

/** Values of the mailbox's secrets. */
function secretsOf({ imap, smtp }: MailboxSettings, secrets: Secrets): string[] {
  const names = [imap, smtp].flatMap((side) => [side?.password?.secret, side?.accessToken?.secret]);
  return names.flatMap((name) => (name === undefined ? [] : [secrets(name) ?? '']));
}

async function marksIn(folder: VisitFolder): Promise<VisitMarks> {
  const evidence = await folder.readAll();
  return marksOf(
    await folder.readVisit(),
    evidence.filter((one) => one.kind === 'question'),
    evidence.filter((one) => one.kind === 'order'),
  );
}

function merged(before: CollectReport | undefined, now: CollectReport): CollectReport {
  if (!before) return now;
  return {
    ...now,
    filed: [...before.filed, ...now.filed],
    known: before.known,
    warnings: [...new Set([...before.warnings, ...now.warnings])],
  };
}

/** Deadlines are looked at when they pass, not up to a minute later. */
function nextDeadlineMs(reports: CollectReport[], now: Date): number {
  const dues = reports.flatMap((report) =>
    report.awaited.flatMap((one) => [one.until, ...one.deadlines.map((deadline) => deadline.dueAt)]),
  );
  const ahead = dues.map((due) => Date.parse(due) - now.getTime()).filter((ms) => ms > 0);
  return ahead.length > 0 ? Math.min(...ahead) + 50 : 60_000;
}
