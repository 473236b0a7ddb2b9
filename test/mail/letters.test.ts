import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';
import { LETTERS, type Letter } from './letters.ts';

describe('letters as stores write them, read without knowing the shopper', () => {
  it.each(LETTERS.map((letter) => [letter.kind, letter.subject, letter] as const))(
    '%s: %s',
    async (kind, _subject, letter) => {
      const reading = await readMail(source(letter));
      expect(reading.kind, reading.because).toBe(kind);
      expect(reading.automatic).toBe(kind !== 'human-reply');
    },
  );
});

function source({ from, subject, headers, body }: Letter): Uint8Array {
  const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const lines = [
    `From: ${from}`,
    'To: anna@mail.test',
    `Subject: ${encoded}`,
    'Message-ID: <1@shop.example>',
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
  ];
  return Buffer.from([...lines, body.replace(/\n/g, '\r\n')].join('\r\n'));
}
