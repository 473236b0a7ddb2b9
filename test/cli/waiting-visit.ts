import path from 'node:path';
import { VisitFolder } from '../../src/evidence/folder.ts';

const ASKED_AT = '2026-11-16T09:03:30.000Z';

/** Files a visit that has asked a question by mail and awaits the answer for years to come. No browser is needed. */
export async function fileWaitingVisit(reports: string): Promise<VisitFolder> {
  const folder = new VisitFolder(path.join(reports, 'shop.example/2026-11-16T09-02-11Z'));
  const { id } = await folder.add({
    kind: 'question',
    seenAt: ASKED_AT,
    stepIndex: 0,
    by: 'machine',
    channel: 'mail',
    about: 'delivery',
    sent: true,
    because: null,
    sentAt: ASKED_AT,
    subject: 'A question about kabcdef',
    text: 'How long does delivery take?',
    token: 'kabcdef',
    replyTo: 'anna+kabcdef@home.example',
    sentTo: 'help@shop.example',
    messageId: '<1@home.example>',
    acknowledged: null,
    asks: [{ id: 'delivery-time', text: 'How long does delivery take?', expects: ['days'] }],
    shopperName: 'Anna Smith',
    language: 'en',
    page: null,
  });
  await folder.writeVisit({
    schemaVersion: 1,
    id: 'shop.example/2026-11-16T09-02-11Z',
    tool: { name: 'mystery-shopper', version: '0.1.0' },
    store: {
      id: 'shop.example',
      name: 'Shop',
      url: 'https://shop.example',
      language: 'en',
      country: 'GB',
      currency: 'GBP',
      platform: null,
      mailDomains: [],
    },
    scenario: { name: 'ask', file: 'ask.yaml', digest: '00' },
    wave: null,
    startedAt: '2026-11-16T09:02:11.000Z',
    endedAt: '2026-11-16T09:04:00.000Z',
    state: 'awaiting',
    outcome: 'done',
    because: null,
    shopper: {
      firstName: 'Anna',
      lastName: 'Smith',
      language: 'en',
      country: 'GB',
      email: 'anna+kabcdef@home.example',
      tag: 'kabcdef',
    },
    environment: {
      browser: 'Chromium',
      os: 'linux',
      node: 'v20.19.0',
      device: 'desktop',
      network: 'as-is',
      locale: 'en-GB',
      timezone: 'Europe/London',
      cache: 'cold',
      noiseMs: null,
    },
    consent: { placeOrders: false, payments: [], maxTotal: null },
    mailbox: null,
    awaited: [
      { id: 'answer', what: 'answer', evidence: id, since: ASKED_AT, until: '2036-11-16T09:03:30.000Z', deadlines: [] },
    ],
    warnings: [],
  });
  return folder;
}
