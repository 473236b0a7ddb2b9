import type { VisitFolder } from '../../evidence/folder.ts';
import { maskMail } from '../../evidence/mask-mail.ts';
import type { EvidenceOf } from '../../evidence/types.ts';
import type { Awaited, VisitFile } from '../../evidence/visit-file.ts';
import { readMail } from '../../mail/read-mail.ts';
import type { AskedQuestion, MailReading } from '../../mail/types.ts';
import type { FoundMail, Mailbox } from '../mailbox.ts';
import type { Skew } from '../probe.ts';
import { type AwaitedMail, stillAwaited } from './awaited.ts';
import { fileMail, fileOf, keyOf } from './file-mail.ts';
import { alone } from './lock.ts';
import { contested, type Match, marksOf, matchMail, queryOf, type VisitMarks } from './matching.ts';

/** What one look into the mailbox brought for one visit. */
export interface CollectReport {
  visit: string;
  /** Mails filed now, oldest first. */
  filed: { evidence: string; kind: string; subject: string; about: string; deliveredAt: string; matchedBy: string[] }[];
  /** Mails of this visit that were filed before. */
  known: number;
  state: VisitFile['state'];
  awaited: Awaited[];
  warnings: string[];
  /** True when another process is collecting for this visit: nothing was done. */
  busy: boolean;
}

export interface CollectInput {
  folder: VisitFolder;
  mailbox: Pick<Mailbox, 'find' | 'source'>;
  now: () => Date;
  /** Clock of the mailbox against ours, as last measured. */
  skew?: Skew | null;
  /** Values that are written nowhere: passwords and tokens of the mailbox. */
  secrets?: string[];
  /** Readings of mails filed before, by file: spares reading them again at every look. */
  memory?: Map<string, MailReading>;
  /** Other visits that are open: mails that fit them as well by sender and time are nobody's. */
  others?: VisitMarks[];
}

/** Fetches what came for one visit, any number of times: each mail is filed once, with the reason why it belongs here. */
export async function collectVisit(input: CollectInput): Promise<CollectReport> {
  const report = await alone(input.folder.path, () => collect(input));
  if (report) return report;
  const visit = await input.folder.readVisit();
  return {
    visit: visit.id,
    filed: [],
    known: 0,
    state: visit.state,
    awaited: visit.awaited,
    warnings: ['another process is collecting for this visit'],
    busy: true,
  };
}

async function collect({
  folder,
  mailbox,
  now,
  skew: measured = null,
  others = [],
  secrets = [],
  memory = new Map(),
}: CollectInput): Promise<CollectReport> {
  const visit = await folder.readVisit();
  const skew = measured ?? visit.mailClock ?? null;
  const evidence = await folder.readAll();
  const questions = evidence.filter((one) => one.kind === 'question');
  const orders = evidence.filter((one) => one.kind === 'order');
  const filedBefore = evidence.filter((one) => one.kind === 'mail');
  const marks = marksOf(visit, questions, orders);
  const known = new Map(filedBefore.map((one) => [one.file, one]));
  const report: CollectReport = {
    visit: visit.id,
    filed: [],
    known: 0,
    state: visit.state,
    awaited: visit.awaited,
    warnings: [],
    busy: false,
  };
  const readings: AwaitedMail[] = [];

  for (const { mail, match } of matching(await mailbox.find(queryOf(marks)), marks, others, report)) {
    // The headers tell most known mails without fetching them again.
    const same = filedBefore.find(
      (one) => one.messageId !== null && one.messageId === mail.headers.messageId && one.sizeBytes === mail.sizeBytes,
    );
    if (same) {
      report.known += 1;
      continue;
    }
    const source = await mailbox.source(mail);
    if (source === null) continue;
    const key = keyOf(source, mail.headers.messageId);
    if (known.has(fileOf(key))) {
      report.known += 1;
      continue;
    }
    const question = questionOf(mail, match, questions);
    const reading = await readMail(source, {
      asked: question ? askedOf(question) : null,
      storeDomains: visit.store.mailDomains,
      orderNumber: orders.at(-1)?.number ?? null,
    });
    const about = aboutOf(reading, match, question);
    const filed = await fileMail(folder, maskMail(source, secrets), key, {
      kind: 'mail',
      seenAt: now().toISOString(),
      stepIndex: null,
      by: 'machine',
      sizeBytes: mail.sizeBytes,
      folder: mail.folder,
      folderUse: mail.folderUse,
      deliveredAt: mail.deliveredAt.toISOString(),
      fetchedAt: now().toISOString(),
      messageId: mail.headers.messageId,
      about,
      question: about === 'question' ? (question?.id ?? null) : null,
      matchedBy: match.reasons,
      skewMs: skew?.skewMs ?? null,
      skewErrorMs: skew?.skewErrorMs ?? null,
    });
    known.set(filed.file, filed);
    readings.push({ evidence: filed, reading });
    memory.set(`${folder.path}/${filed.file}`, reading);
    report.filed.push({
      evidence: filed.id,
      kind: reading.kind,
      subject: reading.subject,
      about,
      deliveredAt: filed.deliveredAt,
      matchedBy: match.reasons,
    });
  }
  await closeWhatIsOver({
    folder,
    report,
    readings,
    filedBefore,
    questions,
    now,
    domains: visit.store.mailDomains,
    memory,
    measured,
  });
  return report;
}

/** The visit's mails, oldest first, each message once, with the reason. */
function matching(
  found: FoundMail[],
  marks: VisitMarks,
  others: VisitMarks[],
  report: CollectReport,
): { mail: FoundMail; match: Match }[] {
  return found
    .sort((a, b) => a.deliveredAt.getTime() - b.deliveredAt.getTime() || rankOf(a) - rankOf(b))
    .flatMap((mail) => {
      const match = matchMail(mail, marks);
      if (match === null) return [];
      const other = match.certain
        ? null
        : contested(
            mail,
            others.filter((one) => one.id !== marks.id),
          );
      if (other === null) return [{ mail, match }];
      report.warnings.push(
        `a mail of ${mail.headers.from} fits the visit ${other.id} as well (sender and time alone): not taken`,
      );
      return [];
    });
}

/** A mail in the inbox and in "all mail" is the inbox's. */
function rankOf(mail: FoundMail): number {
  return { inbox: 0, junk: 1, other: 2, all: 3 }[mail.folderUse];
}

/** The question a mail answers: by its marks, by the address it was sent to, by its subject, else the last one asked before. */
function questionOf(mail: FoundMail, match: Match, questions: EvidenceOf<'question'>[]): EvidenceOf<'question'> | null {
  const asked = questions.filter(
    (one) => one.sent && (one.sentAt === null || Date.parse(one.sentAt) <= mail.deliveredAt.getTime() + 600_000),
  );
  const marked = asked.find((one) => one.id === match.question);
  if (marked) return marked;
  const addressed = asked.filter((one) => mail.headers.recipients.includes(one.replyTo.toLowerCase()));
  const subject = mail.headers.subject.toLowerCase();
  const titled = (addressed.length > 0 ? addressed : asked).filter(
    (one) => one.subject !== '' && subject.includes(one.subject.toLowerCase()),
  );
  // A mail that stands in no thread of ours answers the form rather than the mail that the shopper wrote.
  const byForm = addressed.find((one) => one.channel === 'form');
  return titled.at(-1) ?? byForm ?? addressed.at(-1) ?? asked.at(-1) ?? null;
}

function askedOf(question: EvidenceOf<'question'>): AskedQuestion {
  return { shopperName: question.shopperName, language: question.language, asks: question.asks };
}

const ORDER_KINDS = new Set(['order-received', 'payment-received', 'packed', 'shipped', 'delivered', 'invoice']);
const ANSWER_KINDS = new Set(['human-reply', 'auto-reply', 'out-of-office', 'bounce']);

function aboutOf(
  reading: MailReading,
  match: Match,
  question: EvidenceOf<'question'> | null,
): 'order' | 'question' | 'account' | 'other' {
  if (reading.kind === 'account-welcome') return 'account';
  if (ORDER_KINDS.has(reading.kind)) return 'order';
  if (ANSWER_KINDS.has(reading.kind)) {
    // A person may write about the order too; the thread or token says which.
    if (match.question === null && match.order !== null && reading.kind === 'human-reply') return 'order';
    return question ? 'question' : match.order !== null ? 'order' : 'other';
  }
  return 'other';
}

interface Closing {
  /** The mailbox's clock, where it was measured just now. */
  measured: Skew | null;
  folder: VisitFolder;
  report: CollectReport;
  readings: AwaitedMail[];
  filedBefore: EvidenceOf<'mail'>[];
  questions: EvidenceOf<'question'>[];
  now: () => Date;
  domains: string[];
  memory: Map<string, MailReading>;
}

/** Takes from visit.json what has come or is overdue. A visit that is still being played is left alone. */
async function closeWhatIsOver({
  folder,
  report,
  readings,
  filedBefore,
  questions,
  now,
  domains,
  memory,
  measured,
}: Closing): Promise<void> {
  const visit = await folder.readVisit();
  const earlier: AwaitedMail[] = [];
  const open = new Set(visit.awaited.filter((one) => one.what === 'answer').map((one) => one.evidence));
  for (const mail of filedBefore.filter((one) => one.question !== null && open.has(one.question))) {
    const question = questions.find((one) => one.id === mail.question);
    const place = `${folder.path}/${mail.file}`;
    const reading =
      memory.get(place) ??
      (await readMail(await folder.readAttachment(mail.file), {
        asked: question ? askedOf(question) : null,
        storeDomains: domains,
      }));
    memory.set(place, reading);
    earlier.push({ evidence: mail, reading });
  }
  const awaited = stillAwaited(visit.awaited, [...earlier, ...readings], now());
  report.awaited = awaited;
  report.state = visit.state;
  if (visit.state === 'playing') return;
  report.state = awaited.length > 0 ? 'awaiting' : 'closed';
  const looked = { mailLookedAt: now().toISOString() };
  const clock = measured === null ? {} : { mailClock: { ...measured, measuredAt: now().toISOString() } };
  await folder.writeVisit({ ...visit, awaited, state: report.state, ...looked, ...clock });
}
