import { describe, expect, it } from 'vitest';
import {
  latencyOf,
  onTheWay,
  questionClocks,
  receivedTimes,
  serviceMs,
  type TimedMail,
} from '../../src/mail/latency.ts';

const mail = (id: string, kind: TimedMail['kind'], deliveredAt: string, answered: string[] = []): TimedMail => ({
  id,
  kind,
  automatic: kind !== 'human-reply',
  deliveredAt,
  folderUse: 'inbox',
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

describe('time lost on the way', () => {
  it('tells greylisting from a slow store', () => {
    const at = receivedTimes(
      Buffer.from(
        'Received: from a by mx.mail.test; Mon, 2 Nov 2026 12:20:00 +0200\r\nReceived: from b\r\n by a (x); Mon, 2 Nov 2026 10:00:00 +0000 (UTC)\r\nSubject: x\r\n\r\n',
      ),
    );
    expect(at).toEqual(['2026-11-02T10:20:00.000Z', '2026-11-02T10:00:00.000Z']);
    expect(onTheWay({ receivedAt: at, folderUse: 'junk' })).toEqual({
      longestPauseMs: 1_200_000,
      greylisted: true,
      junk: true,
    });
  });
});

describe('service hours', () => {
  const weekdays = [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }];

  it('counts only the hours at which somebody is there', () => {
    // Friday 16:00 to Monday 10:00 in Budapest: one hour on Friday, one on Monday.
    expect(serviceMs('2026-11-06T15:00:00Z', '2026-11-09T09:00:00Z', weekdays, 'Europe/Budapest')).toBe(2 * 3_600_000);
  });

  it('cannot tell without hours', () => {
    expect(serviceMs('2026-11-06T15:00:00Z', '2026-11-09T09:00:00Z', [], 'Europe/Budapest')).toBeNull();
  });
});
