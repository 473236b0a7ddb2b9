import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailWorld, startMailWorld } from '../../../src/demo/mail/start-mail-world.ts';

let world: MailWorld;
let client: ImapFlow;

const MAIL = (subject: string, more = ''): string =>
  `From: "Airey, Megan" <hello@store.example>\nTo: anna@home.example\nSubject: ${subject}\nMessage-ID: <${subject.length}@store.example>\n${more}Date: Sat, 21 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nDelivery takes two days.\n`;

function clientFor(password: string): ImapFlow {
  const { host, port, user } = world.imap;
  return new ImapFlow({ host, port, secure: false, auth: { user, pass: password }, logger: false });
}

beforeEach(async () => {
  world = await startMailWorld({ address: 'anna@home.example', password: 'open sesame "1"' });
  client = clientFor('open sesame "1"');
});

afterEach(async () => {
  client.close();
  await world.close();
});

describe('signing in', () => {
  it('refuses a wrong password and says so', async () => {
    const stranger = clientFor('guess');
    await expect(stranger.connect()).rejects.toMatchObject({ authenticationFailed: true });
  });

  it('lists inbox and junk with their special use', async () => {
    await client.connect();
    const folders = await client.list();
    expect(folders.map((folder) => [folder.path, folder.specialUse])).toEqual([
      ['INBOX', '\\Inbox'],
      ['Junk', '\\Junk'],
    ]);
    await client.logout();
  });
});

describe('reading', () => {
  it('tells envelope, delivery time, size, flags and source as they are', async () => {
    const at = new Date('2026-11-22T01:40:22Z');
    world.deliver(MAIL('Café order', 'In-Reply-To: <7@home.example>\n'), { at });
    await client.connect();
    const box = await client.mailboxOpen('INBOX', { readOnly: true });
    expect([box.exists, box.readOnly, box.uidNext]).toEqual([1, true, 2]);
    const mail = await client.fetchOne(
      '1',
      { envelope: true, internalDate: true, size: true, flags: true, source: true },
      { uid: true },
    );
    if (!mail) throw new Error('no mail');
    expect(mail.envelope?.subject).toBe('Café order');
    expect(mail.envelope?.from).toEqual([{ name: 'Airey, Megan', address: 'hello@store.example' }]);
    expect(mail.envelope?.inReplyTo).toBe('<7@home.example>');
    expect(mail.internalDate).toEqual(at);
    expect(mail.source?.length).toBe(mail.size);
    expect(mail.source?.toString()).toContain('Subject: Café order\r\n');
  });

  it('gives single headers and the first bytes of the source', async () => {
    world.deliver(MAIL('Hello', 'X-Long: one\n two\n'));
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    const mail = await client.fetchOne(
      '1',
      { headers: ['x-long', 'subject'], source: { maxLength: 20 } },
      { uid: true },
    );
    if (!mail) throw new Error('no mail');
    expect(mail.headers?.toString()).toBe('Subject: Hello\r\nX-Long: one\r\n two\r\n\r\n');
    expect(mail.source?.toString()).toBe('From: "Airey, Megan"');
  });

  it('leaves mails unseen when the folder was only examined', async () => {
    world.deliver(MAIL('Hello'));
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    await client.fetchOne('1', { source: true }, { uid: true });
    expect(await client.status('INBOX', { unseen: true, messages: true, uidNext: true })).toMatchObject({
      unseen: 1,
      messages: 1,
      uidNext: 2,
    });
  });
});

describe('searching', () => {
  beforeEach(async () => {
    world.deliver(MAIL('Order TT-1'), { at: new Date('2026-11-20T23:59:00Z') });
    world.deliver(MAIL('=?utf-8?Q?R=C3=BCckgabe?='), { at: new Date('2026-11-21T00:01:00Z') });
    world.deliver(MAIL('Your parcel', 'X-Token: k7m2\n'), { at: new Date('2026-11-22T12:00:00Z') });
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
  });

  it.each([
    ['everything', { all: true }, [1, 2, 3]],
    ['by day of delivery', { since: new Date('2026-11-21') }, [2, 3]],
    ['by a header', { header: { 'x-token': 'K7M2' } }, [3]],
    ['by the mere presence of a header', { header: { 'X-Token': true } }, [3]],
    ['by an encoded subject', { subject: 'rückgabe' }, [2]],
    ['by text', { text: 'TT-1' }, [1]],
    ['by body', { body: 'two days' }, [1, 2, 3]],
    ['by either of two', { or: [{ subject: 'parcel' }, { subject: 'order' }] }, [1, 3]],
    ['by UID and not', { uid: '2:*', not: { subject: 'parcel' } }, [2]],
    ['in vain', { from: 'nobody' }, []],
  ])('%s', async (_what, query, found) => {
    expect(await client.search(query, { uid: true })).toEqual(found);
  });
});

describe('news', () => {
  it('tells of a mail that comes in while the client idles', async () => {
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    const news = new Promise<number>((resolve) => client.on('exists', (event) => resolve(event.count)));
    const idling = client.idle();
    world.deliver(MAIL('Hello'));
    expect(await news).toBe(1);
    await client.noop();
    await idling;
  });

  it('tells of it on NOOP as well', async () => {
    await client.connect();
    await client.mailboxOpen('INBOX', { readOnly: true });
    let count = 0;
    client.on('exists', (event) => {
      count = event.count;
    });
    world.deliver(MAIL('Hello'));
    await client.noop();
    expect(count).toBe(1);
  });
});
