import type { EvidenceOf } from '../../evidence/types.ts';
import { latencyOf, type Latency as Span } from '../../mail/time/clocks.ts';
import { type Fact, known, stillAwaited, unknown } from '../fact.ts';
import { allOf, type MailSeen, type View } from '../view/view.ts';
import { clocksOf, delayOf, inServiceHours, timed, wayOf } from './clocks.ts';
import type { Latency } from './confirmation.ts';
import { lookedAt } from './order-mails.ts';

/** The time to the first answer of a person, and the other clocks of the same question. */
export interface ReplyTime extends Latency {
  channel: string;
  /** Until people had answered every question; null while they have not. */
  completeMs: number | null;
  /** The part of the first answer's time in the store's own service hours; null where those were not seen. */
  serviceMs: number | null;
  /** The first answer lies in the junk folder. */
  junk: boolean;
  /** Of its time, the receiving server held so much back. */
  greylistedMs: number | null;
}

/** Facts on the answers to the shopper's questions. */
export interface ContactFacts {
  /** The slowest first human answer over the questions asked. */
  replyTime: Fact<ReplyTime>;
  /** How long an automatic receipt took; null = none came. */
  acknowledgement: Fact<Span | null>;
  replyGreeting: Fact<string | null>;
  replyAnswers: Fact<{ asked: number; answered: number; missing: string[] }>;
  replySignature: Fact<string | null>;
  replyLanguage: Fact<boolean>;
  chatResponse: Fact<number | 'no chat'>;
}

type Question = EvidenceOf<'question'>;

export function contactFacts(view: View): ContactFacts {
  return {
    replyTime: replyTime(view),
    acknowledgement: acknowledgement(view),
    replyGreeting: ofReply(
      view,
      (mail) => mail.reading.reply?.greetingByName ?? null,
      (said) => said?.quote ?? null,
    ),
    replyAnswers: replyAnswers(view),
    replySignature: ofReply(
      view,
      (mail) => mail.reading.reply?.signedBy ?? null,
      (said) => said?.value ?? null,
    ),
    replyLanguage: replyLanguage(view),
    chatResponse: chatResponse(view),
  };
}

function sentQuestions(view: View): Question[] {
  return allOf(view, 'question').filter((question) => question.sent && question.sentAt !== null);
}

/** Why nothing can be said of answers; null where they can be looked for. */
function noAnswers(view: View): Fact<never> | null {
  const asked = allOf(view, 'question');
  if (sentQuestions(view).length === 0) {
    const because = asked[0]?.because;
    return unknown(
      because ? `no question was sent: ${because}` : 'the visit asked no question',
      asked.map((one) => one.id),
    );
  }
  if (view.visit.mailbox === null && view.mails.length === 0)
    return unknown(
      'no mailbox',
      asked.map((one) => one.id),
    );
  return null;
}

function answersTo(view: View, question: Question): MailSeen[] {
  return view.mails.filter((mail) => mail.evidence.question === question.id && mail.reading.kind === 'human-reply');
}

function isAwaited(view: View, question: Question): boolean {
  return view.visit.awaited.some((one) => one.what === 'answer' && one.evidence === question.id);
}

function replyTime(view: View): ContactFacts['replyTime'] {
  const impossible = noAnswers(view);
  if (impossible) return impossible;
  const times = sentQuestions(view).map((question) => replyTimeOf(view, question));
  const unread = times.find((time) => !time.known);
  const measured = times.flatMap((time) => (time.known ? [time] : []));
  const slowest = measured.sort((a, b) => rank(b.value) - rank(a.value))[0];
  return slowest ?? unread ?? unknown('the visit asked no question');
}

/** An answer that never came is slower than any that did. */
function rank(latency: Latency): number {
  return latency.ms + (latency.bound === 'more-than' ? Number.MAX_SAFE_INTEGER / 2 : 0);
}

function replyTimeOf(view: View, question: Question): ContactFacts['replyTime'] {
  const { sentAt, channel } = question;
  if (sentAt === null) return unknown('the moment of the question is not known', [question.id]);
  const first = answersTo(view, question)[0];
  if (first) {
    const { greylistedMs, junk } = wayOf(view, first);
    return known(
      {
        ...latencyOf(sentAt, timed(view, first)),
        bound: 'exactly',
        waiting: false,
        channel,
        completeMs: clocksOf(view, question)?.completeAnswer?.ms ?? null,
        serviceMs: inServiceHours(view, first),
        junk,
        greylistedMs,
      },
      [first.evidence.id, question.id],
    );
  }
  const until = lookedAt(view);
  const waiting = isAwaited(view, question);
  if (until === null) {
    return waiting
      ? stillAwaited('the mailbox has not been read yet', [question.id])
      : unknown('the mailbox was never read', [question.id]);
  }
  const ms = Math.max(0, Date.parse(until) - Date.parse(sentAt));
  const none = { errorMs: null, completeMs: null, serviceMs: null, junk: false, greylistedMs: null };
  return known({ ms, bound: 'more-than', waiting, channel, ...none }, [question.id]);
}

function acknowledgement(view: View): ContactFacts['acknowledgement'] {
  const impossible = noAnswers(view);
  if (impossible) return impossible;
  const questions = sentQuestions(view);
  const receipt = view.mails.find((mail) => mail.evidence.question !== null && mail.reading.kind === 'auto-reply');
  if (receipt) {
    const quote = { text: receipt.reading.subject, where: 'subject', evidence: receipt.evidence.id };
    return known(delayOf(view, receipt), [receipt.evidence.id], [quote]);
  }
  const ids = questions.map((question) => question.id);
  if (questions.some((question) => isAwaited(view, question))) return stillAwaited('no receipt has come yet', ids);
  return known(null, ids);
}

/** Human answers over all questions, or why there are none. */
function replies(view: View): Fact<MailSeen[]> {
  const impossible = noAnswers(view);
  if (impossible) return impossible;
  const questions = sentQuestions(view);
  const answers = questions.flatMap((question) => answersTo(view, question));
  const ids = questions.map((question) => question.id);
  if (answers.length > 0) return known(answers, [...answers.map((mail) => mail.evidence.id), ...ids]);
  if (questions.some((question) => isAwaited(view, question))) return stillAwaited('no answer has come yet', ids);
  return unknown('no answer came', ids);
}

type ReplyPart = { value: string | boolean; quote: string } | null;

function ofReply<S extends ReplyPart>(
  view: View,
  pick: (mail: MailSeen) => S | null,
  textOf: (said: S | null) => string | null,
): Fact<string | null> {
  const answers = replies(view);
  if (!answers.known) return answers;
  for (const mail of answers.value) {
    const said = pick(mail);
    if (said === null || said.value === false) continue;
    return known(textOf(said), [mail.evidence.id], [{ text: said.quote, where: 'mail', evidence: mail.evidence.id }]);
  }
  return known(null, answers.evidence);
}

function replyAnswers(view: View): ContactFacts['replyAnswers'] {
  const answers = replies(view);
  if (!answers.known) return answers;
  const asks = sentQuestions(view)
    .filter((question) => answersTo(view, question).length > 0)
    .flatMap((question) => question.asks.map((ask) => ({ ask, mails: answersTo(view, question) })));
  const judged = asks.map(({ ask, mails }) => ({
    text: ask.text,
    hit: mails
      .flatMap((mail) => (mail.reading.reply?.answered ?? []).map((one) => ({ ...one, evidence: mail.evidence.id })))
      .find((one) => one.id === ask.id && one.answered),
  }));
  if (judged.length === 0) return unknown('the questions asked nothing that can be checked', answers.evidence);
  const quotes = judged.flatMap(({ text, hit }) =>
    hit?.quote ? [{ text: hit.quote, where: text, evidence: hit.evidence }] : [],
  );
  const missing = judged.filter(({ hit }) => hit === undefined).map(({ text }) => text);
  return known({ asked: judged.length, answered: judged.length - missing.length, missing }, answers.evidence, quotes);
}

function replyLanguage(view: View): Fact<boolean> {
  const answers = replies(view);
  if (!answers.known) return answers;
  const judged = answers.value.flatMap((mail) => {
    const matches = mail.reading.reply?.languageMatches ?? null;
    return matches === null ? [] : [{ matches, id: mail.evidence.id }];
  });
  if (judged.length === 0) return unknown('the language of the answer could not be told', answers.evidence);
  return known(
    judged.every((one) => one.matches),
    judged.map((one) => one.id),
  );
}

function chatResponse(view: View): ContactFacts['chatResponse'] {
  const chats = allOf(view, 'chat');
  const answered = chats.find((chat) => chat.firstResponseMs !== null);
  if (answered && answered.firstResponseMs !== null)
    return known(answered.firstResponseMs, [answered.id, answered.page]);
  const present = chats.find((chat) => chat.present);
  if (present) return unknown(present.because ?? 'the visit asked nothing in the chat', [present.id]);
  const absent = chats[0];
  return absent ? known('no chat', [absent.id]) : unknown('the visit did not look for a chat');
}
