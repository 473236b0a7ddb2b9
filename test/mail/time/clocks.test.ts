import { describe, expect, it } from 'vitest';
import { latencyOf, questionClocks, type TimedMail } from '../../../src/mail/time/clocks.ts';

const mail = (id: string, kind: TimedMail['kind'], deliveredAt: string, answered: string[] = []): TimedMail => ({
  id,
  kind,
  deliveredAt,
  skewMs: 0,
  skewErrorMs: 200,
  answered: ['days', 'cost'].map((ask) => ({ id: ask, answered: answered.includes(ask) })),
});

describe('the clocks of a question', () => {
  it('runs three clocks: receipt, first answer of a person, complete answer', () => {
    const clocks = questionClocks('2026-11-02T10:00:00.000Z', [
      mail('mail-3', 'human-reply', '2026-11-02T14:00:00Z', ['cost']),
      mail('mail-1', 'auto-reply', '2026-11-02T10:00:09Z'),
      mail('mail-2', 'human-reply', '2026-11-02T12:00:00Z', ['days']),
      mail('mail-0', 'marketing', '2026-11-02T10:00:01Z'),
    ]);
    expect(clocks.acknowledgement).toEqual({ ms: 9500, errorMs: 700, mail: 'mail-1' });
    expect(clocks.firstAnswer?.mail).toBe('mail-2');
    expect(clocks.completeAnswer?.mail).toBe('mail-3');
  });

  it('says nothing of a clock while nothing has come', () => {
    expect(questionClocks('2026-11-02T10:00:00Z', [])).toEqual({
      acknowledgement: null,
      firstAnswer: null,
      completeAnswer: null,
    });
  });

  it("takes off what the mailbox's clock is ahead", () => {
    expect(
      latencyOf('2026-11-02T10:00:00Z', { deliveredAt: '2026-11-02T10:01:00Z', skewMs: 30_500, skewErrorMs: 600 }),
    ).toEqual({ ms: 30_000, errorMs: 1100 });
  });
});
