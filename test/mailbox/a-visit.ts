import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VisitFolder } from '../../src/evidence/folder.ts';
import type { VisitFile } from '../../src/evidence/visit-file.ts';
import type { MailboxSettings } from '../../src/shared/mailbox-settings.ts';

/** A visit that has asked a question and placed an order, and waits for mail. */
export async function aVisit(
  tag: string,
  patch: {
    mailbox?: MailboxSettings | null;
    parent?: string;
    orderNumber?: string;
    sentAt?: Date;
    until?: Date;
    address?: string;
  } = {},
): Promise<VisitFolder> {
  const parent = patch.parent ?? (await mkdtemp(path.join(tmpdir(), 'shopper-visit-')));
  const folder = new VisitFolder(path.join(parent, 'shop.test', tag));
  const sentAt = patch.sentAt ?? new Date(Date.now() - 30_000);
  const until = patch.until ?? new Date(Date.now() + 3_600_000);
  const email = (patch.address ?? 'anna+{tag}@mail.test').replace('{tag}', tag);
  const question = await folder.add({
    kind: 'question',
    seenAt: sentAt.toISOString(),
    stepIndex: null,
    by: 'machine',
    channel: 'mail',
    about: 'delivery',
    sent: true,
    because: null,
    sentAt: sentAt.toISOString(),
    subject: 'Question about delivery',
    text: 'How many days does it take?',
    token: `boots-${tag}`,
    replyTo: email,
    sentTo: 'info@shop.test',
    messageId: `q-${tag}@mail.test`,
    acknowledged: null,
    asks: [{ id: 'days', text: 'How many days does it take?', expects: ['days'] }],
    shopperName: 'Anna Clarke',
    language: 'en',
    page: null,
  });
  const order = await folder.add({
    kind: 'order',
    seenAt: sentAt.toISOString(),
    stepIndex: null,
    by: 'machine',
    placed: true,
    because: null,
    number: patch.orderNumber ?? null,
    numberQuote: null,
    placedAt: sentAt.toISOString(),
    total: null,
    payment: null,
    product: null,
    attempts: 1,
    page: null,
  });
  const visit: VisitFile = {
    schemaVersion: 1,
    id: tag,
    tool: { name: 'mystery-shopper', version: '0.0.0' },
    store: {
      id: 'shop.test',
      name: 'Shop',
      url: 'https://shop.test',
      language: 'en',
      country: 'GB',
      currency: 'GBP',
      platform: null,
      mailDomains: ['shop.test'],
    },
    scenario: { name: 'test', file: 'test.yaml', digest: '0' },
    wave: null,
    startedAt: sentAt.toISOString(),
    endedAt: sentAt.toISOString(),
    state: 'awaiting',
    outcome: 'done',
    because: null,
    shopper: { firstName: 'Anna', lastName: 'Clarke', language: 'en', country: 'GB', email, tag },
    environment: {
      browser: 'x',
      os: 'x',
      node: 'x',
      device: 'desktop',
      network: 'none',
      locale: 'en-GB',
      timezone: 'UTC',
      cache: 'cold',
      noiseMs: null,
    },
    consent: { placeOrders: true, payments: [], maxTotal: null },
    mailbox: patch.mailbox ?? null,
    awaited: [
      {
        id: 'answer-1',
        what: 'answer',
        evidence: question.id,
        since: sentAt.toISOString(),
        until: until.toISOString(),
        deadlines: [],
      },
      {
        id: 'order-1',
        what: 'order-mails',
        evidence: order.id,
        since: sentAt.toISOString(),
        until: until.toISOString(),
        deadlines: [],
      },
    ],
    warnings: [],
  };
  await folder.writeVisit(visit);
  return folder;
}
