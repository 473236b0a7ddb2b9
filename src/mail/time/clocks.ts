import type { MailKind } from '../types.ts';

/** A time span with its uncertainty. */
export interface Latency {
  ms: number;
  /** The true span lies within ± this, ms. */
  errorMs: number;
}

/** A mail as the clocks need it: filed evidence and how it was read. */
export interface TimedMail {
  id: string;
  kind: MailKind;
  /** INTERNALDATE, ISO 8601 (whole seconds). */
  deliveredAt: string;
  /** Clock of the mailbox less ours, ms; null where it was never measured. */
  skewMs: number | null;
  skewErrorMs: number | null;
  answered: { id: string; answered: boolean }[];
}

/** The three clocks of a question, each null while nothing has come. */
export interface QuestionClocks {
  acknowledgement: (Latency & { mail: string }) | null;
  firstAnswer: (Latency & { mail: string }) | null;
  /** Every question answered by people, in one mail or in several. */
  completeAnswer: (Latency & { mail: string }) | null;
}

/** INTERNALDATE is cut to whole seconds: the true moment is up to one second later. */
const GRAIN_MS = 1000;
/** Uncertainty of the clocks' difference where it was never measured. */
const UNMEASURED_SKEW_MS = 1000;

/** From a moment on our clock to a mail's delivery on the mailbox's. */
export function latencyOf(since: string, mail: Pick<TimedMail, 'deliveredAt' | 'skewMs' | 'skewErrorMs'>): Latency {
  const ms = Date.parse(deliveryOf(mail)) - Date.parse(since);
  return { ms: Math.max(0, ms), errorMs: GRAIN_MS / 2 + (mail.skewErrorMs ?? UNMEASURED_SKEW_MS) };
}

/** When a mail was delivered, on our clock: the middle of its second, less the known difference of the clocks. */
export function deliveryOf(mail: Pick<TimedMail, 'deliveredAt' | 'skewMs'>): string {
  return new Date(Date.parse(mail.deliveredAt) + GRAIN_MS / 2 - Math.round(mail.skewMs ?? 0)).toISOString();
}

/** Acknowledgement, first human answer and complete answer, from the mails of one question. */
export function questionClocks(sentAt: string, mails: TimedMail[]): QuestionClocks {
  const inOrder = [...mails].sort((a, b) => a.deliveredAt.localeCompare(b.deliveredAt));
  const clock = (mail: TimedMail | undefined) => (mail ? { ...latencyOf(sentAt, mail), mail: mail.id } : null);
  const people = inOrder.filter((mail) => mail.kind === 'human-reply');
  const open = new Set(people.flatMap((mail) => mail.answered.map((one) => one.id)));
  const complete = people.find((mail) => {
    for (const one of mail.answered) if (one.answered) open.delete(one.id);
    return open.size === 0;
  });
  return {
    acknowledgement: clock(inOrder.find((mail) => mail.kind === 'auto-reply' || mail.kind === 'out-of-office')),
    firstAnswer: clock(people[0]),
    completeAnswer: clock(complete),
  };
}
