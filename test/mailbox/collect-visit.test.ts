import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisitFolder } from '../../src/evidence/folder.ts';
import type { EvidenceOf } from '../../src/evidence/types.ts';
import { collectVisit } from '../../src/mailbox/collect/collect-visit.ts';
import { marksOf } from '../../src/mailbox/collect/matching.ts';
import { type Mailbox, openMailbox } from '../../src/mailbox/mailbox.ts';
import { aVisit } from './a-visit.ts';
import { type Dovecot, hasDovecot, NO_DOVECOT, startDovecot } from './dovecot.ts';
import { message } from './message.ts';

const now = () => new Date();
const mailsOf = async (folder: VisitFolder) =>
  (await folder.readAll()).filter((one): one is EvidenceOf<'mail'> => one.kind === 'mail');

describe.skipIf(!hasDovecot)(`collecting a visit${hasDovecot ? '' : `: ${NO_DOVECOT}`}`, () => {
  let dovecot: Dovecot;
  let mailbox: Mailbox;
  beforeAll(async () => {
    dovecot = await startDovecot();
    mailbox = await openMailbox(dovecot.settings, dovecot.secrets);
  });
  afterAll(async () => {
    await mailbox.close();
    await dovecot.end();
  });

  it('files each mail once, however often it looks', async () => {
    const folder = await aVisit('ms-once');
    await dovecot.deliver(
      message({
        to: 'anna+ms-once@mail.test',
        subject: 'Your order 1042 is confirmed',
        body: 'Thank you for your order.',
      }),
    );
    const first = await collectVisit({ folder, mailbox, now });
    const second = await collectVisit({ folder, mailbox, now });
    expect(first.filed.map((mail) => [mail.kind, mail.about, mail.matchedBy])).toEqual([
      ['order-received', 'order', ['tag ms-once']],
    ]);
    expect(second.filed).toEqual([]);
    expect(second.known).toBe(1);
    const [mail] = await mailsOf(folder);
    expect((await folder.readAttachment(mail?.file ?? '')).toString()).toContain('Thank you for your order.');
  });

  it("keeps the original byte for byte, but for the mailbox's own secrets", async () => {
    const folder = await aVisit('ms-masked');
    await dovecot.deliver(
      message({ to: 'anna+ms-masked@mail.test', body: 'Your password is hunter-2-hunter. Thank you for your order.' }),
    );
    await collectVisit({ folder, mailbox, now, secrets: ['hunter-2-hunter'] });
    await collectVisit({ folder, mailbox, now, secrets: ['hunter-2-hunter'] });
    const [mail, ...more] = await mailsOf(folder);
    expect(more).toEqual([]);
    const text = (await folder.readAttachment(mail?.file ?? '')).toString();
    expect(text).toContain('Your password is ***************. Thank you for your order.');
    expect(text).toHaveLength(mail?.sizeBytes ?? 0);
  });

  it("remembers the mailbox's clock for looks that do not measure it", async () => {
    const folder = await aVisit('ms-clock');
    await collectVisit({ folder, mailbox, now, skew: { skewMs: 1500, skewErrorMs: 600 } });
    await dovecot.deliver(message({ to: 'anna+ms-clock@mail.test', subject: 'Order 7 has shipped' }));
    await collectVisit({ folder, mailbox, now });
    expect(await mailsOf(folder)).toMatchObject([{ skewMs: 1500, skewErrorMs: 600 }]);
  });

  it('counts a mail that was delivered twice once', async () => {
    const folder = await aVisit('ms-twice');
    const twice = message({
      to: 'anna+ms-twice@mail.test',
      messageId: 'same@shop.test',
      subject: 'Order shipped',
      body: 'Your order has shipped.',
    });
    await dovecot.deliver(twice);
    await dovecot.deliver(twice);
    await collectVisit({ folder, mailbox, now });
    expect(await mailsOf(folder)).toHaveLength(1);
  });

  it('stops waiting for an answer once a person has answered everything, and not for a receipt or a newsletter', async () => {
    const folder = await aVisit('ms-answer');
    const to = 'anna+ms-answer@mail.test';
    await dovecot.deliver(
      message({
        to,
        subject: 'We have received your message',
        body: 'Thank you for contacting us. We will get back to you within 2 days.',
        headers: ['Auto-Submitted: auto-replied', 'In-Reply-To: <q-ms-answer@mail.test>'],
      }),
    );
    await dovecot.deliver(
      message({
        to,
        subject: '20% off everything',
        body: 'Shop now and save. Only 2 days left. Unsubscribe here.',
        headers: ['List-Unsubscribe: <https://shop.test/u>'],
      }),
    );
    const waiting = await collectVisit({ folder, mailbox, now });
    expect(waiting.awaited.map((one) => one.what)).toEqual(['answer', 'order-mails']);
    expect(waiting.filed.map((mail) => [mail.kind, mail.about])).toEqual([
      ['auto-reply', 'question'],
      ['marketing', 'other'],
    ]);
    await dovecot.deliver(
      message({
        to,
        subject: 'Re: Question about delivery',
        body: 'Hi Anna,\r\n\r\nI have checked: it takes two days.\r\n\r\nKind regards\r\nSarah Holt',
        headers: ['In-Reply-To: <q-ms-answer@mail.test>'],
      }),
    );
    const answered = await collectVisit({ folder, mailbox, now });
    expect(answered.awaited.map((one) => one.what)).toEqual(['order-mails']);
    expect((await folder.readVisit()).state).toBe('awaiting');
  });

  it('keeps two visits to the same store apart', async () => {
    const [one, two] = [await aVisit('ms-left'), await aVisit('ms-right')];
    await dovecot.deliver(
      message({ to: 'anna+ms-left@mail.test', subject: 'Order confirmed', body: 'Thank you for your order.' }),
    );
    await dovecot.deliver(
      message({
        to: 'anna@mail.test',
        subject: 'Re: Question about delivery',
        body: 'Two days, says boots-ms-right.',
        headers: ['In-Reply-To: <q-ms-right@mail.test>'],
      }),
    );
    // Nothing but sender and time: it could be either's, so it is nobody's.
    await dovecot.deliver(message({ to: 'anna@mail.test', subject: 'Hello from the shop' }));
    const marks = await Promise.all(
      [one, two].map(async (folder) => {
        const evidence = await folder.readAll();
        return marksOf(
          await folder.readVisit(),
          evidence.filter((item) => item.kind === 'question'),
          evidence.filter((item) => item.kind === 'order'),
        );
      }),
    );
    const left = await collectVisit({ folder: one, mailbox, now, others: marks.slice(1) });
    const right = await collectVisit({ folder: two, mailbox, now, others: marks.slice(0, 1) });
    expect(left.filed.map((mail) => mail.subject)).toEqual(['Order confirmed']);
    expect(right.filed.map((mail) => [mail.subject, mail.matchedBy])).toEqual([
      ['Re: Question about delivery', ['In-Reply-To', 'token boots-ms-right']],
    ]);
    expect(left.warnings.join()).toContain('fits the visit ms-right as well');
  });

  it('closes a visit when the time is over', async () => {
    const folder = await aVisit('ms-late', { until: new Date(Date.now() - 1000) });
    const report = await collectVisit({ folder, mailbox, now });
    expect(report).toMatchObject({ state: 'closed', awaited: [] });
    expect((await folder.readVisit()).state).toBe('closed');
  });
});
