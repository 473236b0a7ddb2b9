import { describe, expect, it } from 'vitest';
import { onTheWay, receivedHops } from '../../../src/mail/time/on-the-way.ts';

const received = (...lines: string[]) =>
  receivedHops(Buffer.from(`${lines.map((line) => `Received: ${line}\r\n`).join('')}Subject: x\r\n\r\n`));

const mail = (patch: Partial<Parameters<typeof onTheWay>[0]> = {}) => ({
  hops: [],
  deliveredAt: '2026-11-02T10:20:02.000Z',
  sentAt: '2026-11-02T10:00:00.000Z',
  since: '2026-11-02T08:00:00.000Z',
  junk: false,
  ...patch,
});

describe('time lost on the way', () => {
  it('reads the hops of a mail, whatever time zone they are written in', () => {
    expect(
      received(
        'from a by mx.mail.test; Mon, 2 Nov 2026 12:20:00 +0200',
        'from b\r\n by a.shop.test (x); Mon, 2 Nov 2026 10:00:00 +0000 (UTC)',
        'from nowhere',
      ),
    ).toEqual([
      { by: 'mx.mail.test', at: '2026-11-02T10:20:00.000Z' },
      { by: 'a.shop.test', at: '2026-11-02T10:00:00.000Z' },
    ]);
  });

  it('tells greylisting from a slow store, also behind a second server of the receiver', () => {
    const hops = received(
      'from mx.mail.test by store.mail.test; Mon, 2 Nov 2026 10:20:01 +0000',
      'from out.shop.test by mx.mail.test; Mon, 2 Nov 2026 10:20:00 +0000',
      'from app by out.shop.test; Mon, 2 Nov 2026 10:00:00 +0000',
    );
    expect(onTheWay(mail({ hops }))).toMatchObject({ greylistedMs: 1_200_000, longestPauseMs: 1_200_000 });
  });

  it("does not excuse a store's own slow queue", () => {
    const hops = received(
      'from out.shop.test by mx.mail.test; Mon, 2 Nov 2026 10:20:00 +0000',
      'from queue.shop.test by out.shop.test; Mon, 2 Nov 2026 10:19:59 +0000',
      'from app by queue.shop.test; Mon, 2 Nov 2026 10:00:00 +0000',
    );
    expect(onTheWay(mail({ hops }))).toMatchObject({ greylistedMs: null, longestPauseMs: 1_199_000 });
  });

  it('takes a server whose clock is an hour wrong for no delay', () => {
    const hops = received(
      'from out.shop.test by mx.mail.test; Mon, 2 Nov 2026 10:20:00 +0000',
      'from app by out.shop.test; Mon, 2 Nov 2026 11:19:58 +0000',
    );
    expect(onTheWay(mail({ hops }))).toMatchObject({ greylistedMs: null, longestPauseMs: null });
  });

  it('tells a wrong time zone from a wrong clock', () => {
    expect(onTheWay(mail({ sentAt: '2026-11-02T12:20:00.000Z' }))).toMatchObject({
      dateOffMs: 2 * 3_600_000 - 2000,
      wrongZone: true,
    });
    expect(onTheWay(mail({ sentAt: '2026-11-02T10:34:00.000Z' }))).toMatchObject({
      dateOffMs: 838_000,
      wrongZone: false,
    });
    expect(onTheWay(mail({ sentAt: '2026-11-02T07:20:00.000Z' }))).toMatchObject({ wrongZone: true });
    expect(onTheWay(mail())).toMatchObject({ dateOffMs: null, wrongZone: false });
  });

  it('names the junk folder', () => {
    expect(onTheWay(mail({ junk: true })).junk).toBe(true);
  });
});
