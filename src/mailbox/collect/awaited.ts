import type { EvidenceOf } from '../../evidence/types.ts';
import type { Awaited } from '../../evidence/visit-file.ts';
import type { MailReading } from '../../mail/types.ts';

/** A filed mail as it is read. */
export interface AwaitedMail {
  evidence: EvidenceOf<'mail'>;
  reading: MailReading;
}

/**
 * What is still to be waited for: an answer until people have answered every question (in one mail or in several), order
 * and account mails until their time is over, because nobody knows how many a store sends. After its end time nothing
 * is awaited, whether it came or not.
 */
export function stillAwaited(awaited: Awaited[], mails: AwaitedMail[], now: Date): Awaited[] {
  return awaited.filter((one) => {
    if (now.getTime() >= Date.parse(one.until)) return false;
    return one.what !== 'answer' || !isAnswered(one.evidence, mails);
  });
}

function isAnswered(question: string, mails: AwaitedMail[]): boolean {
  const answers = mails.filter((mail) => mail.evidence.question === question && mail.reading.kind === 'human-reply');
  if (answers.length === 0) return false;
  const asked = new Set(answers.flatMap((mail) => mail.reading.reply?.answered.map((ask) => ask.id) ?? []));
  const answered = new Set(
    answers.flatMap((mail) => mail.reading.reply?.answered.filter((ask) => ask.answered).map((ask) => ask.id) ?? []),
  );
  return asked.size === answered.size;
}
