import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailbox } from '../../src/mailbox/mailbox.ts';
import { sendQuestion } from '../../src/mailbox/send.ts';
import type { MailboxSettings } from '../../src/shared/mailbox-settings.ts';
import { hasDovecot, NO_DOVECOT, startDovecot } from './dovecot.ts';

const TOKEN = 'token-anna';
const secrets = (name: string) => ({ TOKEN, OLD: 'expired', PASSWORD: 'secret' })[name];

describe.skipIf(!hasDovecot)(`IMAP servers that take one kind of token${hasDovecot ? '' : `: ${NO_DOVECOT}`}`, () => {
  let vouching: Server;
  let introspectionUrl = '';

  beforeAll(async () => {
    vouching = createServer((request, response) => {
      const active = request.headers.authorization === `Bearer ${TOKEN}`;
      response.writeHead(active ? 200 : 401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ active, user: 'anna' }));
    });
    await new Promise<void>((resolve) => vouching.listen(0, '127.0.0.1', resolve));
    introspectionUrl = `http://127.0.0.1:${(vouching.address() as AddressInfo).port}/`;
  });
  afterAll(() => void vouching.close());

  it.each(['oauthbearer', 'xoauth2'])('logs in where only %s is offered, and says when it is refused', async (only) => {
    const dovecot = await startDovecot('anna+{tag}@mail.test', { introspectionUrl, mechanisms: only });
    const opening = (secret: string) =>
      openMailbox(settings({ port: dovecot.imapPort, accessToken: { secret } }), secrets, { patienceMs: 2000 });
    const mailbox = await opening('TOKEN');
    expect((await mailbox.folders()).map((folder) => folder.path)).toContain('INBOX');
    await mailbox.close();
    await expect(opening('OLD')).rejects.toMatchObject({ reason: 'login' });
    await dovecot.end();
  });

  it('says so where no token is taken', async () => {
    const dovecot = await startDovecot();
    const opened = openMailbox(settings({ port: dovecot.imapPort, accessToken: { secret: 'TOKEN' } }), secrets, {
      patienceMs: 2000,
    });
    await expect(opened).rejects.toMatchObject({
      reason: 'login',
      message: expect.stringContaining('OAUTHBEARER or XOAUTH2'),
      remedy: expect.stringContaining('app password'),
    });
    await dovecot.end();
  });
});

describe('servers for sending that take one kind of token', () => {
  it.each([
    ['XOAUTH2', 'user=anna\x01auth=Bearer token-anna\x01\x01'],
    ['OAUTHBEARER', 'n,a=anna,\x01host=127.0.0.1\x01port=PORT\x01auth=Bearer token-anna\x01\x01'],
  ])('sends where only %s is offered', async (method, message) => {
    const smtp = await startTokenSmtp(method);
    const sent = await sendQuestion(question, settings({}, smtp.port), secrets);
    expect(sent.response).toMatch(/^250/);
    expect(smtp.said).toEqual([method, message.replace('PORT', String(smtp.port))]);
    smtp.server.close();
  });

  it.each(['XOAUTH2', 'OAUTHBEARER'])('says what to do when the token is refused by %s', async (method) => {
    const smtp = await startTokenSmtp(method);
    const refused = sendQuestion(question, settings({}, smtp.port, 'OLD'), secrets);
    await expect(refused).rejects.toMatchObject({ reason: 'login', remedy: expect.stringContaining('OLD') });
    smtp.server.close();
  });
});

const question = {
  fromName: 'Anna Clarke',
  from: 'anna+ms-1@mail.test',
  to: 'info@shop.test',
  subject: 'Delivery',
  text: 'How long does it take?',
};

function settings(imap: Partial<MailboxSettings['imap']>, smtpPort?: number, token = 'TOKEN'): MailboxSettings {
  const side = { host: '127.0.0.1', security: 'none' as const, user: 'anna' };
  return {
    address: 'anna+{tag}@mail.test',
    imap: { ...side, ...imap },
    ...(smtpPort ? { smtp: { ...side, port: smtpPort, accessToken: { secret: token } } } : {}),
  };
}

/** A mail server of few words: it takes mail from who brings the token by the one method that it offers. */
async function startTokenSmtp(method: string): Promise<{ port: number; said: string[]; server: TcpServer }> {
  const said: string[] = [];
  const server = createTcp((socket) => {
    let inside = false;
    let asked = false;
    socket.write('220 mail.test\r\n');
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').slice(0, -1)) {
        const [verb = '', by = '', code = ''] = line.split(' ');
        if (inside) {
          if (line !== '.') continue;
          inside = false;
          socket.write('250 queued\r\n');
        } else if (asked) {
          asked = false;
          socket.write('535 5.7.8 token refused\r\n');
        } else if (verb === 'EHLO') socket.write(`250-mail.test\r\n250 AUTH ${method}\r\n`);
        else if (verb === 'AUTH') {
          said.push(by, Buffer.from(code, 'base64').toString());
          asked = by !== method || !said.at(-1)?.includes(`Bearer ${TOKEN}\x01`);
          socket.write(asked ? '334 eyJzdGF0dXMiOiI0MDEifQ==\r\n' : '235 welcome\r\n');
        } else if (verb === 'DATA') {
          inside = true;
          socket.write('354 go on\r\n');
        } else socket.write('250 fine\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, said, server };
}
