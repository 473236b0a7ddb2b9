import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type IncomingMail, type SmtpIntake, startSmtpIntake } from '../../../src/demo/mail/smtp-intake.ts';
import { type MailWorld, startMailWorld } from '../../../src/demo/mail/start-mail-world.ts';

let world: MailWorld;
let shop: SmtpIntake;
let atShop: IncomingMail[];

beforeEach(async () => {
  atShop = [];
  const now = () => new Date('2026-11-22T02:00:00Z');
  world = await startMailWorld({
    address: 'anna@home.example',
    password: 'x',
    now,
    isJunk: (source) => source.includes('lottery'),
  });
  shop = await startSmtpIntake({
    hostName: 'mx.shop.example',
    now,
    accepts: () => true,
    take: (mail) => void atShop.push(mail),
  });
  world.route('shop.example', { host: '127.0.0.1', port: shop.port });
});

afterEach(async () => {
  await world.close();
  await shop.close();
});

async function send(to: string, subject: string): Promise<void> {
  const transport = createTransport({ host: world.smtp.host, port: world.smtp.port, ignoreTLS: true });
  try {
    await transport.sendMail({ from: 'sender@far.example', to, subject, text: 'Hello' });
  } finally {
    transport.close();
  }
}

it('puts mail for the shopper, tag or no tag, into the inbox with its trace', async () => {
  await send('Anna+visit7@home.example', 'Hello');
  const [mail] = world.mails();
  expect(mail?.deliveredAt).toEqual(new Date('2026-11-22T02:00:00Z'));
  expect(mail?.source.toString()).toMatch(
    /^Return-Path: <sender@far.example>\r\nReceived: from .* by mx.home.example .*; Sun, 22 Nov 2026 02:00:00 \+0000\r\n/,
  );
});

it('files what looks like junk under Junk', async () => {
  await send('anna@home.example', 'You have won the lottery');
  expect([world.mails().length, world.mails('Junk').length]).toEqual([0, 1]);
});

it('hands mail for a routed domain on', async () => {
  await send('desk@shop.example', 'A question');
  expect(atShop.map((mail) => [mail.from, mail.to])).toEqual([['sender@far.example', ['desk@shop.example']]]);
  expect(world.mails()).toEqual([]);
});

it('refuses mail for anybody else', async () => {
  await expect(send('who@nowhere.example', 'Hello')).rejects.toMatchObject({ responseCode: 550 });
});
