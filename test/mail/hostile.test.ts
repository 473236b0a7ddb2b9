import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';
import { readHtml } from '../../src/mail/source/html-text.ts';

const source = (text: string) => Buffer.from(text.replace(/\n/g, '\r\n'), 'latin1');

describe('what a mail can do to us', () => {
  it('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(typeof (await readMail(bytes)).kind).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  it('never throws for odd heads and parts', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary="x"',
        '--x',
        '--x--',
        '',
        'Content-Type: text/html; charset=',
        'Content-Transfer-Encoding: base64',
        'Subject: =?utf-8?B?',
        'From: <',
        'MIME-Version: 1.0',
        'Content-Type: message/rfc822',
        '<table><tr><td',
        '>From: a',
        'Content-Type: text/plain; charset=no-such',
      ),
      fc.string({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const reading = await readMail(Buffer.from(lines.join('\r\n')));
        expect(reading.because).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('prints no terminal escapes', async () => {
    const reading = await readMail(
      source(
        'From: "\u001b[31mShop" <a@b.test>\nSubject: =?utf-8?B?G1szMW1PcmRlciBjb25maXJtZWQbWzBt?=\n\nThank you for your order.\u001b]0;title\u0007\n',
      ),
    );
    expect(JSON.stringify(reading)).not.toMatch(/\\u001b|\\u0007/);
    expect(reading.subject).toContain('Order confirmed');
  });

  it('runs no script and keeps its text out', () => {
    const html = readHtml(
      '<p>Hello</p><script>steal()</script><style>p{}</style><img src="https://spy.test/1.gif"><div style="display:none">hidden</div><p onclick="x()">Bye</p>',
    );
    expect(html.text.split('\n').filter(Boolean)).toEqual(['Hello', 'Bye']);
    expect(html.images).toBe(1);
  });

  it('reads a mail of thousands of parts and one of 25 MB in seconds', async () => {
    const parts = Array.from({ length: 3000 }, (_, index) => `--b\nContent-Type: text/plain\n\npart ${index}`).join(
      '\n',
    );
    const many = await readMail(
      source(
        `From: a@b.test\nSubject: Order confirmation 1042\nContent-Type: multipart/mixed; boundary=b\n\n${parts}\n--b--\n`,
      ),
    );
    expect(many.subject).toBe('Order confirmation 1042');
    const attachment = Buffer.alloc(25 * 1024 * 1024 * 0.73, 7)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n');
    const large = await readMail(
      Buffer.from(
        `From: a@b.test\r\nSubject: Your invoice\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease find attached the invoice for your order 1042.\r\n--b\r\nContent-Type: application/pdf; name=invoice.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}\r\n--b--\r\n`,
      ),
    );
    expect(large.kind).toBe('invoice');
  }, 30_000);

  it.each(['A', '1', '-', '=', 'x 1 ', 'A-', '1.', '( ', '\t', '· ', '드', '番'])(
    'is not held up by a line of nothing but %j',
    async (piece) => {
      const line = piece.repeat(30_000);
      const short = piece.repeat(60);
      const reading = await readMail(
        Buffer.from(
          `From: a@b.test\r\nSubject: Order confirmation ${short}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThank you for your order.\r\nOrder number: ${short}\r\nDelivery address: ${line}\r\n${line}\r\n${short}\r\nKind regards\r\n${short}\r\n`,
        ),
        { asked: { shopperName: 'Anna Clarke', language: 'en', asks: [{ id: '1', text: line, expects: [short] }] } },
      );
      expect(reading.kind).toBe('order-received');
    },
    20_000,
  );

  it('finds its way out of deep and unclosed markup', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}deep`).text).toBe('deep');
    expect(readHtml('<a<b<c '.repeat(5000)).text.length).toBeLessThan(100_000);
    expect(readHtml('<table><tr><td>Total<td>5,00 €').text).toContain('Total');
  });

  it('reads text whose charset label is wrong or missing', async () => {
    const russian = Buffer.concat([
      Buffer.from('From: a@b.test\r\nSubject: order\r\nContent-Type: text/plain\r\n\r\n'),
      Buffer.from([
        0xfa, 0xc4, 0xd2, 0xc1, 0xd7, 0xd3, 0xd4, 0xd7, 0xd5, 0xca, 0xd4, 0xc5, 0x2c, 0x20, 0xc1, 0xce, 0xce, 0xc1,
        0x21, 0x20, 0xf7, 0xc1, 0xdb, 0x20, 0xda, 0xc1, 0xcb, 0xc1, 0xda, 0x20, 0xd0, 0xd2, 0xc9, 0xce, 0xd1, 0xd4,
      ]),
    ]);
    const reading = await readMail(russian);
    expect(reading.language).toBe('ru');
    expect(reading.kind).toBe('order-received');
    expect(reading.warnings.join()).toContain('koi8-r');
  });
});
