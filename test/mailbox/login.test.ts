import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailbox } from '../../src/mailbox/mailbox.ts';
import { probeMailbox } from '../../src/mailbox/probe.ts';
import { sendQuestion } from '../../src/mailbox/send.ts';
import type { MailboxSettings } from '../../src/shared/mailbox-settings.ts';
import { hasOpenssl, type OwnCertificate, ownCertificate } from './certificate.ts';
import { type Dovecot, hasDovecot, NO_DOVECOT, startDovecot } from './dovecot.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

const TOKEN = 'token-anna';
const SECRETS: Record<string, string> = { TEST_PASSWORD: 'secret', APP_PASSWORD: 'app-pass-word', TOKEN };
const secrets = (name: string) => SECRETS[name];
const question = {
  fromName: 'Anna Clarke',
  from: 'anna+ms-1@mail.test',
  to: 'info@shop.test',
  subject: 'Delivery',
  text: 'How long does it take?',
};

describe.skipIf(!hasDovecot || !hasOpenssl)(`ways into a mailbox${hasDovecot ? '' : `: ${NO_DOVECOT}`}`, () => {
  let certificate: OwnCertificate;
  let dovecot: Dovecot;
  let vouching: Server;
  let smtp: TestSmtp;
  let smtps: TestSmtp;
  const taken: string[] = [];

  beforeAll(async () => {
    certificate = await ownCertificate();
    vouching = createServer((request, response) => {
      const active = request.headers.authorization === `Bearer ${TOKEN}`;
      response.writeHead(active ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ active, user: 'anna' }));
    });
    await new Promise<void>((resolve) => vouching.listen(0, '127.0.0.1', resolve));
    const { port } = vouching.address() as AddressInfo;
    dovecot = await startDovecot('anna+{tag}@mail.test', {
      tls: certificate,
      introspectionUrl: `http://127.0.0.1:${port}/`,
    });
    const take = async (message: Buffer, to: string) => {
      taken.push(to);
      await dovecot.deliver(message);
    };
    smtp = await startSmtp(take, { cert: certificate.cert, key: certificate.key });
    smtps = await startSmtp(take, { secure: true, cert: certificate.cert, key: certificate.key });
  });
  afterAll(async () => {
    await smtp.end();
    await smtps.end();
    await dovecot.end();
    vouching.close();
  });

  const settings = (imap: Partial<MailboxSettings['imap']>, smtpSide?: MailboxSettings['smtp']): MailboxSettings => ({
    address: 'anna+{tag}@mail.test',
    imap: {
      host: '127.0.0.1',
      security: 'tls',
      port: dovecot.imapsPort,
      user: 'anna',
      password: { secret: 'TEST_PASSWORD' },
      ...imap,
    },
    ...(smtpSide ? { smtp: smtpSide } : {}),
  });
  const byToken = (): Partial<MailboxSettings['imap']> => ({ password: undefined, accessToken: { secret: 'TOKEN' } });
  const tls = () => ({ ca: certificate.cert });

  async function foldersOf(given: MailboxSettings): Promise<string[]> {
    const mailbox = await openMailbox(given, secrets, { tls: tls(), patienceMs: 2000 });
    const folders = await mailbox.folders();
    await mailbox.close();
    return folders.map((folder) => folder.path);
  }

  it('logs in over TLS', async () => {
    expect(await foldersOf(settings({}))).toContain('INBOX');
  });

  it('logs in over STARTTLS', async () => {
    expect(await foldersOf(settings({ security: 'starttls', port: dovecot.imapPort }))).toContain('INBOX');
  });

  it('logs in with an OAuth2 token', async () => {
    expect(await foldersOf(settings(byToken()))).toContain('INBOX');
  });

  it('says so when the token is not accepted, and names its secret', async () => {
    SECRETS.TOKEN = 'expired';
    const opened = openMailbox(settings(byToken()), secrets, { tls: tls(), patienceMs: 2000 });
    await expect(opened).rejects.toMatchObject({ reason: 'login' });
    await expect(opened).rejects.toMatchObject({ remedy: expect.stringContaining('TOKEN') });
    SECRETS.TOKEN = TOKEN;
  });

  it('does not trust a certificate that nobody signed, and says how it can be trusted', async () => {
    for (const side of [{}, { security: 'starttls' as const, port: dovecot.imapPort }]) {
      const opened = openMailbox(settings(side), secrets, { patienceMs: 2000 });
      await expect(opened).rejects.toMatchObject({ reason: 'tls', kind: 'environment' });
      await expect(opened).rejects.toMatchObject({ remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    }
  });

  it('does not go on in the open where STARTTLS is missing', async () => {
    const open = await startDovecot();
    const given = settings({ security: 'starttls', port: open.imapPort });
    await expect(openMailbox(given, secrets, { patienceMs: 2000 })).rejects.toMatchObject({ reason: 'tls' });
    await open.end();
  });

  it.each([
    ['TLS and an app password', 'tls', 'password', 'PLAIN'],
    ['STARTTLS and an app password', 'starttls', 'password', 'PLAIN'],
    ['TLS and an OAuth2 token', 'tls', 'token', 'XOAUTH2'],
  ] as const)('sends a question over %s', async (_name, security, by, method) => {
    const server = security === 'tls' ? smtps : smtp;
    const given = settings({}, sideOf(server.port, security, by));
    const sent = await sendQuestion(question, given, secrets, { tls: tls() });
    expect(sent.messageId).toMatch(/@/);
    expect(server.method).toBe(method);
    expect(taken.at(-1)).toBe('info@shop.test');
  });

  it('says what to do when the server for sending refuses the password', async () => {
    SECRETS.APP_PASSWORD = 'wrong';
    const given = settings({}, sideOf(smtp.port, 'starttls', 'password'));
    const sent = sendQuestion(question, given, secrets, { tls: tls() });
    await expect(sent).rejects.toMatchObject({ reason: 'login', remedy: expect.stringContaining('app password') });
    SECRETS.APP_PASSWORD = 'app-pass-word';
  });

  it('measures the clock of the mailbox by a mail to itself', async () => {
    const given = settings({}, sideOf(smtp.port, 'starttls', 'password'));
    const report = await probeMailbox(given, secrets, { tls: tls(), waitMs: 15_000 });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ loggedIn: true, idle: true, roundTrip: { arrived: true, folderUse: 'inbox' } });
    // Both clocks are this machine's: the truth is 0 and lies within the error bar.
    expect(Math.abs(report.skew?.skewMs ?? Number.NaN)).toBeLessThanOrEqual((report.skew?.skewErrorMs ?? 0) + 1);
  });

  function sideOf(port: number, security: 'tls' | 'starttls', by: 'password' | 'token'): MailboxSettings['smtp'] {
    const login = by === 'token' ? { accessToken: { secret: 'TOKEN' } } : { password: { secret: 'APP_PASSWORD' } };
    return { host: '127.0.0.1', port, security, user: 'anna', ...login };
  }
});
