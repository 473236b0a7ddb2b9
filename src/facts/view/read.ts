import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { VisitFolder } from '../../evidence/folder.ts';
import { readPage } from '../../reading/read-page.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { type ReadMail, type ReadPage, readMails } from './mails.ts';
import { warningOf } from './unreadable.ts';
import { allOf, type PageSeen, type PeerVisit, type View } from './view.ts';

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

/** The words of mails in all languages weigh more than the rest of judging together: loaded where a mail came. */
const readMail: ReadMail = async (source, context) => {
  const mail = await import('../../mail/read-mail.ts');
  return mail.readMail(source, context);
};

async function readPages(folder: VisitFolder, view: View, read: ReadPage): Promise<PageSeen[]> {
  const { visit } = view;
  const shopperName = `${visit.shopper.firstName} ${visit.shopper.lastName}`;
  const pages: PageSeen[] = [];
  for (const page of allOf(view, 'page')) {
    if (page.snapshot === null || (page.status ?? 200) >= 400) continue;
    try {
      const snapshot = await readSnapshot(folder, page.snapshot);
      const context = { country: visit.store.country, shopperName, pageKind: page.pageKind };
      pages.push({ evidence: page, facts: read(snapshot, context), scrollYPx: snapshot.scrollYPx });
    } catch (error) {
      view.warnings.push(warningOf(page, error));
    }
  }
  return pages;
}

const unzip = promisify(gunzip);

async function readSnapshot(folder: VisitFolder, file: string): Promise<Snapshot> {
  const parsed: Snapshot = JSON.parse((await unzip(await folder.readAttachment(file))).toString('utf8'));
  return parsed;
}
