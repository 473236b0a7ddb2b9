import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailboxFailure } from '../../src/mailbox/connect/failures.ts';
import { openMailbox } from '../../src/mailbox/mailbox.ts';
import { type Dovecot, freePort, hasDovecot, NO_DOVECOT, startDovecot } from './dovecot.ts';
import { message } from './message.ts';

describe.skipIf(!hasDovecot)(`a mailbox${hasDovecot ? '' : `: ${NO_DOVECOT}`}`, () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.end());

  const query = (patch: object = {}) => ({
    since: new Date(Date.now() - 60_000),
    addresses: [],
    words: [],
    references: [],
    senders: [],
    ...patch,
  });

  it('finds a mail by its tag, gives the whole source and leaves it unseen', async () => {
    await dovecot.deliver(message({ to: 'anna+ms-aa11@mail.test', subject: 'Order 1042', body: 'Thank you.' }));
    const mailbox = await openMailbox(dovecot.settings, dovecot.secrets);
    const found = await mailbox.find(query({ addresses: ['anna+ms-aa11@mail.test'] }));
    const mine = found.filter((mail) => mail.headers.recipients.includes('anna+ms-aa11@mail.test'));
    expect(mine).toHaveLength(1);
    expect(mine[0]?.headers.subject).toBe('Order 1042');
    expect(Math.abs((mine[0]?.deliveredAt.getTime() ?? 0) - Date.now())).toBeLessThan(10_000);
    const source = mine[0] ? await mailbox.source(mine[0]) : null;
    expect(source?.toString()).toContain('Thank you.');
    await mailbox.close();
    expect((await mailFlags(dovecot)).filter((flags) => flags.includes('\\Seen'))).toEqual([]);
  });

  it('finds a word of the body on the server', async () => {
    await dovecot.deliver(message({ subject: 'Re: your question', body: 'Regarding boot-7731: two days.' }));
    const mailbox = await openMailbox(dovecot.settings, dovecot.secrets);
    const found = await mailbox.find(query({ words: ['boot-7731'] }));
    expect(found.filter((mail) => mail.saidInBody.includes('boot-7731'))).toHaveLength(1);
    await mailbox.close();
  });

  it('reads the junk folder too', async () => {
    const mailbox = await openMailbox(dovecot.settings, dovecot.secrets);
    expect(await mailbox.folders()).toEqual([
      { path: 'INBOX', use: 'inbox' },
      { path: 'Junk', use: 'junk' },
    ]);
    await mailbox.close();
  });

  it('hears of news by IDLE or NOOP', async () => {
    const mailbox = await openMailbox(dovecot.settings, dovecot.secrets);
    const news = mailbox.waitForNews(8000, 1000);
    await dovecot.deliver(message({ subject: 'News' }));
    expect(await news).toBe('news');
    await mailbox.close();
  });

  it('says what to do when the password is wrong', async () => {
    const opened = openMailbox(dovecot.settings, () => 'wrong');
    await expect(opened).rejects.toMatchObject({ kind: 'environment', reason: 'login' });
    await expect(opened).rejects.toThrow(/refused the login of anna/);
  });

  it('says which secret is not set', async () => {
    await expect(openMailbox(dovecot.settings, () => undefined)).rejects.toThrow(/TEST_PASSWORD/);
  });

  it('says that nobody answers at a wrong port', async () => {
    const settings = { ...dovecot.settings, imap: { ...dovecot.settings.imap, port: await freePort() } };
    const opened = openMailbox(settings, dovecot.secrets, { patienceMs: 300 });
    await expect(opened).rejects.toBeInstanceOf(MailboxFailure);
    await expect(opened).rejects.toMatchObject({ reason: 'host' });
  });

  it('does not send a password over an open line to another machine', async () => {
    const settings = { ...dovecot.settings, imap: { ...dovecot.settings.imap, host: 'imap.example.org' } };
    await expect(openMailbox(settings, dovecot.secrets)).rejects.toMatchObject({ kind: 'usage' });
  });
});

async function mailFlags(dovecot: Dovecot): Promise<string[][]> {
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: dovecot.imapPort,
    secure: false,
    doSTARTTLS: false,
    logger: false,
    auth: { user: 'anna', pass: 'secret' },
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  const flags: string[][] = [];
  for await (const mail of client.fetch('1:*', { flags: true })) flags.push([...(mail.flags ?? [])]);
  await client.logout();
  return flags;
}
