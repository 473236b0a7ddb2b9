import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';
import { LETTERS } from './replies.ts';

describe('whether a question was given an answer', () => {
  it.each(LETTERS.map((letter) => [letter.says, letter] as const))('%s', async (_says, letter) => {
    const asks = letter.asks.map((ask, index) => ({ id: String(index), text: ask.text, expects: ask.expects }));
    const asked = { shopperName: letter.name, language: letter.language, asks };
    const { reply, because } = await readMail(source(letter.body), { asked });
    expect(
      reply?.answered.map((one) => one.answered),
      because,
    ).toEqual(letter.asks.map((ask) => ask.answered));
    expect(reply?.specific?.value).toBe(letter.asks.some((ask) => ask.answered));
    expect(reply?.signedBy?.value ?? null).toBe(letter.signedBy);
  });
});

function source(body: string): Uint8Array {
  const head = [
    'From: Shop <info@shop.example>',
    'To: anna@mail.test',
    'Subject: Re: A question',
    'In-Reply-To: <1@mail.test>',
    'X-Mailer: Thunderbird',
    'Content-Type: text/plain; charset=utf-8',
    '',
  ];
  return Buffer.from([...head, body.replace(/\n/g, '\r\n')].join('\r\n'));
}
