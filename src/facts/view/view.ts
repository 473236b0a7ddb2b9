import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { VisitFolder } from '../../evidence/folder.ts';
import type { Evidence, EvidenceKind, EvidenceOf } from '../../evidence/types.ts';
import type { VisitFile } from '../../evidence/visit-file.ts';
import { readMail } from '../../mail/read-mail.ts';
import type { MailReading } from '../../mail/types.ts';
import { readPage } from '../../reading/read-page.ts';
import type { PageFacts } from '../../reading/types.ts';
import { messageOf } from '../../shared/errors.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { type ReadMail, type ReadPage, readMails } from './mails.ts';

/** A page of the visit with what it says. */
export interface PageSeen {
  evidence: EvidenceOf<'page'>;
  facts: PageFacts;
}

/** A mail of the visit with what it says. */
export interface MailSeen {
  evidence: EvidenceOf<'mail'>;
  reading: MailReading;
}

/** Another visit to the same store, for what a single visit cannot show. */
export interface PeerVisit {
  visit: VisitFile;
  steps: EvidenceOf<'step'>[];
}

/** Everything that was seen on one visit, read once, in the order in which it was filed. */
export interface View {
  visit: VisitFile;
  evidence: Evidence[];
  pages: PageSeen[];
  mails: MailSeen[];
  peers: PeerVisit[];
  /** What could not be read, in words for the report. */
  warnings: string[];
}

/** All pieces of one kind. */
export function allOf<K extends EvidenceKind>(view: { evidence: Evidence[] }, kind: K): EvidenceOf<K>[] {
  return view.evidence.filter((piece): piece is EvidenceOf<K> => piece.kind === kind);
}

export interface ViewOptions {
  peers?: PeerVisit[];
  readPage?: ReadPage;
  readMail?: ReadMail;
}

/** Reads the folder of a visit. A page or mail that cannot be read becomes a warning, not a failure. */
export async function viewOf(folder: VisitFolder, options: ViewOptions = {}): Promise<View> {
  const visit = await folder.readVisit();
  const evidence = await folder.readAll();
  const view: View = { visit, evidence, pages: [], mails: [], peers: options.peers ?? [], warnings: [] };
  view.pages = await readPages(folder, view, options.readPage ?? readPage);
  view.mails = await readMails(folder, view, options.readMail ?? readMail);
  return view;
}

async function readPages(folder: VisitFolder, view: View, read: ReadPage): Promise<PageSeen[]> {
  const { visit } = view;
  const shopperName = `${visit.shopper.firstName} ${visit.shopper.lastName}`;
  const pages: PageSeen[] = [];
  for (const page of allOf(view, 'page')) {
    if (page.snapshot === null || (page.status ?? 200) >= 400) continue;
    try {
      const snapshot = await readSnapshot(folder, page.snapshot);
      const context = { country: visit.store.country, shopperName, pageKind: page.pageKind };
      pages.push({ evidence: page, facts: read(snapshot, context) });
    } catch (error) {
      view.warnings.push(`The page ${page.id} (${page.url}) could not be read: ${messageOf(error)}`);
    }
  }
  return pages;
}

const unzip = promisify(gunzip);

async function readSnapshot(folder: VisitFolder, file: string): Promise<Snapshot> {
  const parsed: Snapshot = JSON.parse((await unzip(await folder.readAttachment(file))).toString('utf8'));
  return parsed;
}
