import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectVisit } from '../../src/mailbox/collect/collect-visit.ts';
import { openMailbox } from '../../src/mailbox/mailbox.ts';
import type { MailboxSettings } from '../../src/shared/mailbox-settings.ts';
import { aVisit } from './a-visit.ts';
import { type Dovecot, hasDovecot, NO_DOVECOT, startDovecot } from './dovecot.ts';
import { type FlakyProxy, flakyProxy } from './flaky-proxy.ts';
import { message } from './message.ts';

const now = () => new Date();

describe.skipIf(!hasDovecot)(`a mail server that fails${hasDovecot ? '' : `: ${NO_DOVECOT}`}`, () => {
  let dovecot: Dovecot;
  let proxy: FlakyProxy;
  let settings: MailboxSettings;
  beforeEach(async () => {
    dovecot = await startDovecot();
    proxy = await flakyProxy(dovecot.imapPort);
    settings = { ...dovecot.settings, imap: { ...dovecot.settings.imap, port: proxy.port } };
  });
  afterEach(async () => {
    await proxy.end();
    await dovecot.end();
  });

  it('loses no mail and counts none twice while the line is cut again and again', async () => {
    const folder = await aVisit('ms-cuts');
    for (let index = 0; index < 20; index += 1) {
      await dovecot.deliver(
        message({
          to: 'anna+ms-cuts@mail.test',
          subject: `Order note ${index}`,
          body: 'Your order has shipped. '.repeat(400),
        }),
      );
    }
    // Enough for one or two mails, then the line is dead in the middle of a FETCH.
    proxy.cutAfterBytes = 30_000;
    const mailbox = await openMailbox(settings, dovecot.secrets, { patienceMs: 60_000 });
    for (let round = 0; round < 3; round += 1) await collectVisit({ folder, mailbox, now });
    await mailbox.close();
    const mails = (await folder.readAll()).filter((one) => one.kind === 'mail');
    expect(proxy.connections).toBeGreaterThan(5);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(20);
    expect(mails).toHaveLength(20);
  });

  it('comes back after it was cut in the middle of IDLE', async () => {
    const mailbox = await openMailbox(settings, dovecot.secrets, { patienceMs: 30_000 });
    const news = mailbox.waitForNews(15_000, 3000);
    const before = proxy.connections;
    await new Promise((resolve) => setTimeout(resolve, 300));
    proxy.cut();
    await until(() => proxy.connections > before);
    await dovecot.deliver(message({ subject: 'After the cut' }));
    expect(await news).toBe('news');
    const found = await mailbox.find({
      since: new Date(Date.now() - 60_000),
      addresses: [],
      words: [],
      references: [],
      senders: ['shop.test'],
    });
    expect(found.map((mail) => mail.headers.subject)).toEqual(['After the cut']);
    await mailbox.close();
  });

  it('waits for a server that restarts', async () => {
    const mailbox = await openMailbox(settings, dovecot.secrets, { patienceMs: 30_000 });
    await dovecot.deliver(message({ subject: 'Before' }));
    await dovecot.stop();
    const found = mailbox.find({
      since: new Date(Date.now() - 60_000),
      addresses: [],
      words: [],
      references: [],
      senders: ['shop.test'],
    });
    await dovecot.start();
    expect(await found).toHaveLength(1);
    await mailbox.close();
  });

  it('says that the line broke when it never comes back', async () => {
    const mailbox = await openMailbox(settings, dovecot.secrets, { patienceMs: 800 });
    proxy.refusing = true;
    proxy.cut();
    await expect(
      mailbox
        .folders()
        .then(() => mailbox.find({ since: new Date(), addresses: [], words: [], references: [], senders: [] })),
    ).rejects.toMatchObject({ kind: 'environment', reason: 'connection' });
    await mailbox.close();
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 400 && !holds(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
}
