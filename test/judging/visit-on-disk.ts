import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { VisitFolder } from '../../src/evidence/folder.ts';
import { writeManifest } from '../../src/evidence/manifest.ts';
import type { VisitFile } from '../../src/evidence/visit-file.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { piece } from '../facts/evidence-of.ts';
import { visitFileOf } from './seen.ts';

const SNAPSHOT: Snapshot = {
  url: 'https://shop.example/',
  title: 'Shop',
  language: 'en',
  direction: 'ltr',
  viewport: { widthPx: 1280, heightPx: 800 },
  content: { widthPx: 1280, heightPx: 900 },
  scrollYPx: 0,
  meta: [],
  links: [],
  jsonLd: [],
  scripts: [],
  nodes: [],
  cut: false,
};

const MAIL = `From: Shop <orders@shop.example>
To: anna@example.org
Subject: Order 1042 confirmed
Date: Fri, 20 Nov 2026 10:08:05 +0000
Message-ID: <1@shop.example>
Auto-Submitted: auto-generated
Content-Type: text/plain; charset=utf-8

Thank you for your order. Your order number is 1042.
`.replaceAll('\n', '\r\n');

/** A small visit in a folder of its own: a search, a cart, an order with its mail, a FAQ looked for in vain. */
export async function visitOnDisk(
  more: Partial<VisitFile> = {},
): Promise<{ reports: string; folder: VisitFolder; remove: () => Promise<void> }> {
  const reports = await mkdtemp(path.join(tmpdir(), 'judged-'));
  const folder = new VisitFolder(path.join(reports, 'shop.example', '2026-11-20T10-00-00Z'));
  await folder.writeVisit(
    visitFileOf({ mailbox: { address: 'anna@example.org', imap: { host: 'localhost', security: 'none' } }, ...more }),
  );
  await folder.attach('pages/home.json.gz', gzipSync(JSON.stringify(SNAPSHOT)));
  await folder.attach('mails/1.eml', MAIL);
  const home = await folder.add({
    ...piece('page', '', { pageKind: 'home', snapshot: 'pages/home.json.gz', clicksFromHome: 0 }),
  });
  await folder.add(piece('step', '', { stages: ['home'], storeMs: 420, sentence: 'open the store' }));
  await folder.add(piece('search', '', { page: home.id }));
  await folder.add(piece('sought', '', { pageKind: 'faq', found: false, clicks: null }));
  await folder.add(piece('cart', '', { action: 'set-quantity', done: true }));
  await folder.add(piece('order', '', {}));
  await folder.add(piece('mail', '', {}));
  await writeManifest(folder);
  return { reports, folder, remove: () => rm(reports, { recursive: true, force: true }) };
}
