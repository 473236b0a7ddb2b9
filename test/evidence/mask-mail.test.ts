import { describe, expect, it } from 'vitest';
import { maskMail } from '../../src/evidence/mask-mail.ts';
import { decodeMail } from '../../src/mail/source/decode.ts';

const SECRET = 'pä§s=wörd 42';
const TOKEN = 'ya29.a0AfH6SMBx-secret';

describe('secrets in a kept mail', () => {
  it('blanks a secret in a base64 part, wherever the groups of three begin', async () => {
    for (const before of ['', 'a', 'ab', 'x'.repeat(80)]) {
      const text = `${before}${TOKEN} and ${SECRET}, thank you`;
      const masked = await read(mailOf('base64', wrapped(Buffer.from(text).toString('base64'))));
      expect(masked.text.trim()).toBe(
        `${before}${'*'.repeat(22)} and ${'*'.repeat(Buffer.byteLength(SECRET))}, thank you`,
      );
      expect(masked.warnings).toEqual([]);
    }
  });

  it('blanks it in quoted-printable, across a soft line break', async () => {
    const masked = await read(
      mailOf('quoted-printable', `Your token is ya29.a0AfH6=\r\nSMBx-sec=72et, p=C3=A4=C2=A7s=3Dw=C3=B6=\r\nrd=2042.`),
    );
    expect(masked.text.trim()).toBe(`Your token is ${'*'.repeat(22)}, ${'*'.repeat(Buffer.byteLength(SECRET))}.`);
  });

  it('blanks it in a subject of encoded words', async () => {
    const subjects = [
      `=?utf-8?B?${Buffer.from(`Token ${TOKEN}!`).toString('base64')}?=`,
      '=?utf-8?Q?Token_ya29.a0AfH6SM?=\r\n =?utf-8?Q?Bx-secret!?=',
      `=?utf-8?B?${Buffer.from('Token ya29.a').toString('base64')}?=\r\n =?utf-8?B?${Buffer.from('0AfH6SMBx-secret!').toString('base64')}?=`,
    ];
    for (const subject of subjects)
      expect((await read(mailOf('7bit', 'Hello', subject))).subject).toBe(`Token ${'*'.repeat(22)}!`);
  });

  it('blanks it in links and in HTML, and in a part of two bytes a letter', async () => {
    const link = await read(mailOf('7bit', `https://shop.example/?p=${encodeURIComponent('pass word&1')}`), [
      'pass word&1',
    ]);
    expect(link.text).not.toContain('pass');
    const wide = Buffer.from(`token ${TOKEN}`, 'utf16le').toString('base64');
    const raw = maskMail(mailOf('base64', wrapped(wide), 'x', 'utf-16le'), [TOKEN]);
    const body = Buffer.from(raw).toString('latin1').split('\r\n\r\n')[1] ?? '';
    expect(Buffer.from(body, 'base64').toString('utf16le')).not.toContain('ya29');
  });

  it('leaves every other byte as it is: lines, boundaries, attachments', () => {
    const attachment = wrapped(
      Buffer.from(Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 256)).toString('base64'),
    );
    const mail = mailOf('base64', attachment);
    expect(Buffer.from(maskMail(mail, [TOKEN, SECRET])).equals(mail)).toBe(true);
    const withSecret = mailOf('base64', wrapped(Buffer.from(`one ${TOKEN} two`).toString('base64')));
    expect(maskMail(withSecret, [TOKEN]).length).toBe(withSecret.length);
  });
});

async function read(source: Uint8Array, secrets = [TOKEN, SECRET]) {
  const masked = maskMail(source, secrets);
  expect(masked.length).toBe(source.length);
  return decodeMail(masked);
}

function mailOf(encoding: string, body: string, subject = 'Your data', charset = 'utf-8'): Buffer {
  const head = ['From: Shop <a@shop.example>', `Subject: ${subject}`, 'MIME-Version: 1.0'];
  const type = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
  return Buffer.from(`${[...head, ...type].join('\r\n')}\r\n\r\n${body}\r\n`, 'latin1');
}

function wrapped(base64: string): string {
  return base64.replace(/.{76}/g, '$&\r\n');
}
