import type { ImapFlow, ListResponse } from 'imapflow';

export type FolderUse = 'inbox' | 'junk' | 'all' | 'other';

/** A folder to look into. */
export interface MailFolder {
  path: string;
  use: FolderUse;
}

// Servers without special-use flags: the names that mail programs give the junk folder.
const JUNK =
  /^(?:junk(?: e?-?mail)?|spam|bulk(?: mail)?|levélszemét|спам|нежелательная почта|brukšlas|šlamštas|스팸(?:메일함)?|정크.*|迷惑メール|unerwünscht|spam-verdacht|courrier indésirable|indésirables|correo no deseado|wiadomości-śmieci)$/iu;

/** Inbox, junk and all-mail folders, by special use, else by name. The inbox comes first. */
export async function foldersToRead(client: ImapFlow): Promise<MailFolder[]> {
  const listed = await client.list();
  const folders: MailFolder[] = [{ path: 'INBOX', use: 'inbox' }];
  for (const entry of listed) {
    const use = useOf(entry);
    if (use !== null && entry.path.toUpperCase() !== 'INBOX') folders.push({ path: entry.path, use });
  }
  return folders;
}

function useOf(entry: ListResponse): FolderUse | null {
  if (entry.flags.has('\\Noselect') || entry.flags.has('\\NonExistent')) return null;
  if (entry.specialUse === '\\Junk') return 'junk';
  if (entry.specialUse === '\\All') return 'all';
  if (entry.specialUse) return null;
  return JUNK.test(entry.name) ? 'junk' : null;
}
