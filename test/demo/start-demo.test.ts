import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../src/demo/start-demo.ts';
import type { Faults } from '../../src/demo/store/faults.ts';
import { AT_ONCE } from '../../src/demo/store/letters/pace.ts';
import { fillCheckout, Visitor } from './store/shopping.ts';

const ANNA = { address: 'anna@home.example', password: 'x' };
let demo: Demo;

async function open(faults: Partial<Faults> = {}): Promise<Visitor> {
  demo = await startDemo({ shopper: ANNA, pace: AT_ONCE, faults, now: () => new Date('2026-11-20T10:00:00Z') });
  return new Visitor(demo.store);
}

/** The mails that have come, read with a parser that is not ours. */
async function mails(): Promise<Email[]> {
  await demo.store.settled();
  return Promise.all(demo.mail.mails().map((mail) => PostalMime.parse(mail.source)));
}

async function order(visitor: Visitor): Promise<string> {
  await fillCheckout(visitor, 'anna+visit7@home.example');
  await visitor.post('/checkout/review', { terms: 'yes' });
  return demo.store.orders()[0]?.number ?? '';
}

afterEach(() => demo.close());

describe('an order', () => {
  it('is confirmed with all that belongs to it, and followed by three notices', async () => {
    const number = await order(await open());
    const [confirmation, ...notices] = await mails();
    expect(confirmation?.subject).toContain(number);
    for (const part of [
      number,
      '2 x Enamel Mug, 350 ml (Pine)',
      '£27.95',
      '5 High Street',
      'Tuesday 24 to Wednesday 25 November',
      'Cash on delivery',
      '0808 157 0192',
      'To cancel your order',
    ]) {
      expect(confirmation?.text).toContain(part);
    }
    expect(confirmation?.html).toContain('View or cancel your order');
    expect(notices.map((mail) => mail.subject)).toEqual([
      `Payment confirmed for your order ${number}`,
      `Your order ${number} is packed`,
      `Your order ${number} is on its way`,
    ]);
  });

  it('has a tracking link in its shipping notice that leads to the parcel', async () => {
    const visitor = await open();
    await order(visitor);
    const shipped = (await mails()).at(-1);
    const link = /http\S+\/parcels\/\w+/.exec(shipped?.text ?? '')?.[0] ?? '';
    expect((await visitor.get(new URL(link).pathname)).html).toContain('On its way');
  });

  it('gets no mail, or a wrong one, from a store at fault', async () => {
    await order(await open({ noConfirmationMail: true, noStatusNotices: true }));
    expect(await mails()).toEqual([]);
    await demo.close();
    await order(await open({ wrongTotalInMail: true }));
    expect((await mails())[0]?.text).toContain('Total: £32.95');
  });
});

describe('a question', () => {
  const ASKED = 'How long does delivery to York take, and what does a return cost me?';

  it('through the form gets a receipt, then an answer by name, with a name beneath', async () => {
    const visitor = await open();
    const page = await visitor.post('/contact', {
      name: 'Anna Kovács',
      email: ANNA.address,
      topic: 'Delivery',
      message: ASKED,
    });
    expect(page.html).toContain('your message is with us');
    const [receipt, answer] = await mails();
    expect(receipt?.headers.find((header) => header.key === 'auto-submitted')?.value).toBe('auto-replied');
    expect(answer?.headers.some((header) => header.key === 'auto-submitted')).toBe(false);
    expect(answer?.text).toMatch(/^Dear Anna,/);
    expect(answer?.text).toContain('Standard delivery takes 2 to 3 working days');
    expect(answer?.text).toContain('the return costs you nothing');
    expect(answer?.text).toMatch(/Megan Airey[\s\S]*0808 157 0192/);
  });

  it('by mail is answered in its thread', async () => {
    await open();
    const transport = createTransport({ host: demo.mail.smtp.host, port: demo.mail.smtp.port, ignoreTLS: true });
    const sent = await transport.sendMail({
      from: { name: 'Anna Kovács', address: 'anna+k7@home.example' },
      to: demo.store.contactEmail,
      subject: 'Wool blanket: is it in stock?',
      text: `Hello,\n\n${ASKED}\n\nAnna`,
    });
    transport.close();
    const answer = (await mails()).at(-1);
    expect(answer?.subject).toBe('Re: Wool blanket: is it in stock?');
    expect(answer?.inReplyTo).toBe(sent.messageId);
    expect(answer?.to?.[0]?.address).toBe('anna+k7@home.example');
    expect(answer?.text).toContain('The Shetland Wool Blanket is in stock');
    expect(answer?.text).toContain(`> ${ASKED}`);
  });

  it('of a machine is not answered, so that two of them do not talk for ever', async () => {
    await open();
    const transport = createTransport({ host: demo.mail.smtp.host, port: demo.mail.smtp.port, ignoreTLS: true });
    await transport.sendMail({
      from: ANNA.address,
      to: demo.store.contactEmail,
      subject: 'Out of office',
      text: 'Away',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    transport.close();
    expect(await mails()).toEqual([]);
  });

  it('gets a curt answer, or none, from a store at fault', async () => {
    const visitor = await open({ noAcknowledgement: true, curtStaffAnswer: true });
    await visitor.post('/contact', { name: 'Anna', email: ANNA.address, topic: 'Delivery', message: ASKED });
    expect((await mails()).map((mail) => mail.text?.split('\n')[0])).toEqual(['Please see our website.']);
  });
});

describe('closing', () => {
  it('drops the mails that were still to come', async () => {
    demo = await startDemo({ shopper: ANNA, pace: { confirmationMs: 60_000 } });
    await order(new Visitor(demo.store));
    const start = performance.now();
    await demo.close();
    expect(performance.now() - start).toBeLessThan(2000);
    expect(demo.mail.mails()).toEqual([]);
  });
});
