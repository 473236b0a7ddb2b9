import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceOf } from '../../src/evidence/types.ts';
import type { VisitFile } from '../../src/evidence/visit-file.ts';
import { factsOf } from '../../src/facts/index.ts';
import type { MailSeen } from '../../src/facts/view/view.ts';
import type { MailReading } from '../../src/mail/types.ts';
import { viewOfEvidence, visitFileOf } from '../judging/seen.ts';
import { piece } from './evidence-of.ts';

const MAILBOX = { address: 'anna@example.org', imap: { host: 'localhost', security: 'none' as const } };
const order = piece('order', 'order-001');
const question = piece('question', 'question-001');
const HOUR = 3_600_000;

function mail(id: string, reading: Partial<MailReading>, more: Partial<EvidenceOf<'mail'>> = {}): MailSeen {
  const nothing: MailReading = {
    messageId: null,
    subject: 'About your order',
    from: { name: '', address: 'shop@shop.example' },
    sentAt: null,
    language: 'en',
    kind: 'other',
    automatic: true,
    because: '',
    order: null,
    reply: null,
    warnings: [],
  };
  return { evidence: piece('mail', id, more), reading: { ...nothing, ...reading }, hops: [] };
}

const answer = (at: string, reply: Partial<NonNullable<MailReading['reply']>> = {}) =>
  mail(
    'mail-009',
    {
      kind: 'human-reply',
      automatic: false,
      reply: {
        greetingByName: null,
        answered: [],
        specific: null,
        signedBy: null,
        languageMatches: null,
        phone: null,
        hours: null,
        ...reply,
      },
    },
    { about: 'question', question: 'question-001', deliveredAt: at },
  );

function facts(evidence: Evidence[], mails: MailSeen[] = [], visit: Partial<VisitFile> = {}) {
  return factsOf(
    viewOfEvidence([...evidence, ...mails.map((one) => one.evidence)], {
      mails,
      visit: visitFileOf({ mailbox: MAILBOX, ...visit }),
    }),
  );
}

const awaiting = (what: 'order-mails' | 'answer', evidence: string) => [
  { id: 'a', what, evidence, since: '2026-11-20T10:09:00.000Z', until: '2026-11-22T10:09:00.000Z', deadlines: [] },
];

describe('mails about the order', () => {
  it('without a mailbox nothing can be told', () => {
    expect(facts([order], [], { mailbox: null }).confirmationLatency).toMatchObject({
      known: false,
      because: 'no mailbox',
    });
  });

  it('without an order there is nothing to confirm', () => {
    const held = piece('order', 'order-001', { placed: false, because: 'no consent' });
    expect(facts([held]).confirmationContents).toMatchObject({
      known: false,
      because: 'no order was placed: no consent',
    });
  });

  it('the confirmation’s time is the mailbox’s, less the difference of the clocks', () => {
    const confirmation = mail('mail-001', { kind: 'order-received' }, { skewMs: 2000 });
    expect(facts([order], [confirmation]).confirmationLatency).toMatchObject({
      value: { ms: 3500, errorMs: 1500, bound: 'exactly' },
    });
  });

  it('a difference of the clocks that was measured later for the visit counts for its earlier mails too', () => {
    const mailClock = { skewMs: 1000, skewErrorMs: 600, measuredAt: '2026-11-20T12:00:00.000Z' };
    const confirmation = mail('mail-001', { kind: 'order-received' }, { skewMs: null, skewErrorMs: null });
    const seen = facts([order], [confirmation], { mailClock });
    expect(seen.confirmationLatency).toMatchObject({ value: { ms: 4500, errorMs: 1100 } });
  });

  it('a confirmation that has not come is "more than" the time until the mailbox was last read', () => {
    const seen = facts([order], [], {
      mailLookedAt: '2026-11-20T12:08:00.000Z',
      awaited: awaiting('order-mails', 'order-001'),
    });
    expect(seen.confirmationLatency).toMatchObject({ value: { ms: 2 * HOUR, bound: 'more-than', waiting: true } });
    expect(seen.confirmationContents).toMatchObject({ known: false, awaited: true });
  });

  it('after the wait is over what has not come is lacking', () => {
    const seen = facts([order], [], { mailLookedAt: '2026-11-25T10:08:00.000Z' });
    expect(seen.confirmationLatency).toMatchObject({ value: { bound: 'more-than', waiting: false } });
    expect(seen.confirmationContents).toMatchObject({ value: null });
    expect(seen.shippingNotice).toMatchObject({ value: false });
    expect(seen.orderCancellation).toMatchObject({ value: false });
  });

  it('a mailbox that was never read tells nothing', () => {
    expect(facts([order], [], { awaited: awaiting('order-mails', 'order-001') }).confirmationLatency).toMatchObject({
      known: false,
      awaited: true,
    });
  });

  it('each kind of notice counts once', () => {
    const mails = [
      mail('mail-001', { kind: 'order-received' }),
      mail('mail-002', { kind: 'shipped' }),
      mail('mail-003', { kind: 'shipped' }),
    ];
    expect(facts([order], mails).statusNotices).toMatchObject({
      value: { kinds: ['order-received', 'shipped'], waiting: false },
    });
  });

  it('an answer to a question is no notice on the order', () => {
    const stray = mail('mail-001', { kind: 'shipped' }, { about: 'question', question: 'question-001' });
    expect(facts([order], [stray]).shippingNotice).toMatchObject({ value: false });
  });
});

describe('answers to questions', () => {
  it('the time runs from the question to the first human answer, not to the automatic receipt', () => {
    const receipt = mail(
      'mail-001',
      { kind: 'auto-reply' },
      { about: 'question', question: 'question-001', deliveredAt: '2026-11-20T10:09:10.000Z' },
    );
    const seen = facts([question], [receipt, answer('2026-11-20T15:09:00.000Z')]);
    expect(seen.replyTime).toMatchObject({ value: { ms: 5 * HOUR + 500, bound: 'exactly', channel: 'form' } });
    expect(seen.acknowledgement).toMatchObject({ value: { ms: 10_500 } });
  });

  it('of several questions the slowest answer counts, and none at all is slower than any', () => {
    const second = piece('question', 'question-002', { channel: 'mail' });
    const seen = facts([question, second], [answer('2026-11-22T15:09:00.000Z')], {
      mailLookedAt: '2026-11-20T12:09:00.000Z',
    });
    expect(seen.replyTime).toMatchObject({ value: { ms: 2 * HOUR, bound: 'more-than', channel: 'mail' } });
  });

  it('an answer that has not come leaves its quality open', () => {
    const seen = facts([question], [], {
      awaited: awaiting('answer', 'question-001'),
      mailLookedAt: '2026-11-20T11:09:00.000Z',
    });
    expect(seen.replyTime).toMatchObject({ value: { ms: HOUR, bound: 'more-than', waiting: true } });
    expect(seen.replyGreeting).toMatchObject({ known: false, awaited: true });
  });

  it('no answer at all has no quality to judge', () => {
    const seen = facts([question], [], { mailLookedAt: '2026-11-25T11:09:00.000Z' });
    expect(seen.replyAnswers).toMatchObject({ known: false, because: 'no answer came', awaited: false });
  });

  it('each thing asked is looked up, with the sentence that answers it', () => {
    const answered = [{ id: 'waterproof', answered: true, quote: 'Yes, they are waterproof.' }];
    const seen = facts(
      [question],
      [answer('2026-11-20T15:09:00.000Z', { answered, signedBy: { value: 'Mary', quote: 'Mary, service' } })],
    );
    expect(seen.replyAnswers).toMatchObject({
      value: { asked: 1, answered: 1, missing: [] },
      quotes: [{ text: 'Yes, they are waterproof.', where: 'Is it waterproof?', evidence: 'mail-009' }],
    });
    expect(seen.replySignature).toMatchObject({ value: 'Mary' });
    expect(seen.replyGreeting).toMatchObject({ value: null });
  });

  it('a question that was not sent explains itself', () => {
    const unsent = piece('question', 'question-001', { sent: false, sentAt: null, because: 'the store has no form' });
    expect(facts([unsent]).replyTime).toMatchObject({
      known: false,
      because: 'no question was sent: the store has no form',
    });
  });
});
