import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';
import { ANSWERS, type Answer } from './answers.ts';

describe('answers of staff', () => {
  it.each(ANSWERS.map((answer) => [answer.body.split('\n')[0], answer] as const))('%s', async (_line, answer) => {
    const reading = await readMail(source(answer), { asked: { shopperName: answer.name, language: '', asks: [] } });
    expect(reading.kind, reading.because).toBe(answer.kind);
    expect(reading.reply?.greetingByName?.value).toBe(answer.greeted);
    if (answer.kind === 'human-reply') expect(reading.reply?.signedBy?.value ?? null).toBe(answer.signedBy);
  });
});

function source({ subject, headers, body }: Answer): Uint8Array {
  const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const lines = [
    'From: Shop <info@shop.example>',
    'To: anna@mail.test',
    `Subject: ${encoded}`,
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
  ];
  return Buffer.from([...lines, body.replace(/\n/g, '\r\n')].join('\r\n'));
}
