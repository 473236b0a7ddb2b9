import type { Folder, Mailbox, StoredMail } from '../mailbox.ts';
import type { Token } from './command-reader.ts';

/** A command that is answered with NO (cannot be done) or BAD (not understood). */
export class Refusal extends Error {
  constructor(
    readonly kind: 'NO' | 'BAD',
    message: string,
  ) {
    super(message);
  }
}

export interface Selection {
  folder: Folder;
  readOnly: boolean;
  /** How many mails the client has been told of: sequence numbers end there. */
  told: number;
}

/** One client at the server: who it is, which folder it has open, and how to talk to it. */
export interface Connection {
  mailbox: Mailbox;
  user: string;
  password: string;
  signedIn: boolean;
  selected: Selection | null;
  /** The tag of a running IDLE. */
  idling: { tag: string; stop: () => void } | null;
  /** Set by LOGOUT: the line is closed after the answer. */
  leaving: boolean;
  /** Sends a line; `\r\n` is added. Binary parts go as latin1. */
  send(line: string): void;
}

/** One IMAP command: what must have gone before, and what it does. The answer completes the tagged OK line. */
export interface Command {
  needs: 'nothing' | 'login' | 'folder';
  run(connection: Connection, args: Token[], tag: string): string | null;
}

/** The open folder; commands that need one are refused before they run. */
export function selectionOf(connection: Connection): Selection {
  if (!connection.selected) throw new Refusal('BAD', 'No folder is open');
  return connection.selected;
}

/** The mails the client knows of, in sequence order. */
export function knownMails(selection: Selection): StoredMail[] {
  return selection.folder.mails.slice(0, selection.told);
}

/** Tells the client of mails that have come in since it was last told. */
export function tellNews(connection: Connection): void {
  const { selected } = connection;
  if (!selected || selected.folder.mails.length === selected.told) return;
  selected.told = selected.folder.mails.length;
  connection.send(`* ${selected.told} EXISTS`);
}

/** The argument as a word; a list or nothing is refused. */
export function wordAt(args: Token[], at: number, what: string): string {
  const token = args[at];
  if (typeof token !== 'string') throw new Refusal('BAD', `${what} expected`);
  return token;
}
