/** A mail as it lies in a folder. */
export interface StoredMail {
  uid: number;
  source: Buffer;
  /** When the server took it in: what IMAP calls INTERNALDATE. Whole seconds are told. */
  deliveredAt: Date;
  flags: Set<string>;
}

/** A folder that only grows: mails come in and are read, none is removed. */
export class Folder {
  readonly mails: StoredMail[] = [];
  readonly #watchers = new Set<() => void>();

  constructor(
    readonly name: string,
    /** `\Junk`, `\Sent`, or null for an ordinary folder. */
    readonly use: string | null,
    readonly uidValidity: number,
  ) {}

  get uidNext(): number {
    return this.mails.length + 1;
  }

  add(source: Buffer, deliveredAt: Date): StoredMail {
    const mail = { uid: this.uidNext, source, deliveredAt, flags: new Set<string>() };
    this.mails.push(mail);
    for (const watcher of this.#watchers) watcher();
    return mail;
  }

  /** Calls back on every new mail; the answer ends the watch. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}

/** The shopper's mailbox: an inbox and a folder for what looked like junk. */
export class Mailbox {
  readonly folders: Folder[];

  constructor(openedAt: Date) {
    const uidValidity = Math.floor(openedAt.getTime() / 1000);
    this.folders = [new Folder('INBOX', null, uidValidity), new Folder('Junk', '\\Junk', uidValidity + 1)];
  }

  /** By name; INBOX in whatever case. */
  folder(name: string): Folder | null {
    const wanted = name.toUpperCase() === 'INBOX' ? 'INBOX' : name;
    return this.folders.find((folder) => folder.name === wanted) ?? null;
  }
}
