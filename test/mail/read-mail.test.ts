import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/mail/read-mail.ts';

const eml = (head: string, body: string) =>
  Buffer.from(
    `${head.trim()}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body.trim()}\n`.replace(
      /\n/g,
      '\r\n',
    ),
  );

const asked = {
  shopperName: 'Emma Clarke',
  language: 'en',
  asks: [
    {
      id: 'delivery-time',
      text: 'How many days does it usually take until the parcel arrives?',
      expects: ['days', 'day'],
    },
    { id: 'return-cost', text: 'Who pays for the return?', expects: ['free', 'at your expense', 'we pay'] },
  ],
};

describe('readMail', () => {
  it('reads an order confirmation with its facts', async () => {
    const reading = await readMail(
      eml(
        'From: Fell & Moor <orders@fellmoor.example>\nTo: emma@mail.test\nSubject: Your order #FM-10423 is confirmed\nMessage-ID: <a1@fellmoor.example>',
        `Hello Emma,

thank you for your order! We will let you know as soon as it ships.

Order number: FM-10423
2 x Wool socks "Ridge" £18.00
1 x Walking boots £89.90

Subtotal: £107.90
Delivery: £4.95
Total (incl. VAT): £112.85

Payment method: Bank transfer

Delivery address:
Emma Clarke
12 Mill Lane
Kendal
LA9 4QB

Estimated delivery: 24-26 November
Want to cancel or change your order? Call us on 01539 555 123 (Mon-Fri 9:00-17:00).`,
      ),
    );
    expect(reading).toMatchObject({ kind: 'order-received', automatic: true, language: 'en' });
    expect(reading.order?.number?.value).toBe('FM-10423');
    expect(reading.order?.total?.value).toEqual({ amountMinor: 11285, currency: 'GBP' });
    expect(reading.order?.items.map((item) => item.value)).toEqual(['Wool socks "Ridge"', 'Walking boots']);
    expect(reading.order?.address?.value).toContain('12 Mill Lane');
    expect(reading.order?.deliveryEstimate?.value).toContain('24-26 November');
    expect(reading.order?.phone?.value).toBe('01539 555 123');
    expect(reading.order?.cancel?.value).toBe(true);
    expect(reading.order?.payment?.value).toBe('Bank transfer');
  });

  it('reads the answer of a person and judges it', async () => {
    const reading = await readMail(
      eml(
        'From: Fell & Moor <help@fellmoor.example>\nTo: emma@mail.test\nSubject: Re: Question about delivery\nIn-Reply-To: <q1@mail.test>',
        `Hi Emma,

I have checked with our warehouse: the parcel takes two to three working days.
If it does not fit, the return is free within 30 days.

Kind regards,
Sarah Holt
Customer Service

On Mon, 2 Nov 2026 at 10:12, Emma Clarke <emma@mail.test> wrote:
> How many days does it usually take until the parcel arrives?`,
      ),
      { asked },
    );
    expect(reading).toMatchObject({ kind: 'human-reply', automatic: false });
    expect(reading.reply?.greetingByName).toEqual({ value: true, quote: 'Hi Emma,' });
    expect(reading.reply?.answered.map((one) => one.answered)).toEqual([true, true]);
    expect(reading.reply?.signedBy?.value).toBe('Sarah Holt');
    expect(reading.reply?.languageMatches).toBe(true);
  });

  it('tells an automatic receipt without any header from an answer', async () => {
    const reading = await readMail(
      eml(
        'From: Fell & Moor <help@fellmoor.example>\nTo: emma@mail.test\nSubject: [#4711] Question about delivery',
        `Hello Emma,

thank you for contacting us. We have received your message and will get back to you within one working day.

Kind regards
Your Fell & Moor team`,
      ),
      { asked },
    );
    expect(reading).toMatchObject({ kind: 'auto-reply', automatic: true });
    expect(reading.reply?.answered.map((one) => one.answered)).toEqual([false, false]);
    expect(reading.reply?.signedBy).toBeNull();
  });
});
