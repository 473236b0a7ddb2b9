import type { ConnectionOptions } from 'node:tls';
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import { connect } from './connect/connection.ts';
import { isConnectionLoss, isLoginRefusal, MailboxFailure, mailboxFailure } from './connect/failures.ts';
import { pause } from './connect/pause.ts';
import { type FolderUse, foldersToRead, type MailFolder } from './find/folders.ts';
import { headersOf, MATCHING_HEADERS, type MailHeaders } from './find/headers.ts';
import type { MailQuery } from './find/query.ts';
import { candidates } from './find/search.ts';
import { wordsInSource } from './find/words-in-source.ts';
import { type MailServer, type Secrets, serverOf } from './settings.ts';

export interface MailboxOptions {
  /** How long to go on trying to come back after the connection was lost, ms. Default 2 minutes. */
  patienceMs?: number;
  /** Silence of the server after which the connection counts as lost, ms. Default 45 s. */
  timeoutMs?: number;
  /** Ends waiting and reconnecting. */
  signal?: AbortSignal;
  tls?: ConnectionOptions;
  /** Told of every reconnect, for progress. */
  onReconnect?: (because: string, waitMs: number) => void;
}

/** A mail in the mailbox, known by its headers only. */
export interface FoundMail {
  folder: string;
  folderUse: FolderUse;
  uid: number;
  uidValidity: bigint;
  /** INTERNALDATE: when the server took the mail in (grain 1 s). */
  deliveredAt: Date;
  sizeBytes: number;
  headers: MailHeaders;
  /** Words of the query that the server found in the body. */
  saidInBody: string[];
}

/** Logs in, and out again with `close()`. Wrong host, password or TLS is a MailboxFailure that says what to do. */
export async function openMailbox(
  settings: MailboxSettings,
  secrets: Secrets,
  options: MailboxOptions = {},
): Promise<Mailbox> {
  const mailbox = new Mailbox(serverOf('imap', settings, secrets), options);
  await mailbox.open();
  return mailbox;
}

/** At most this much of one mail is fetched; what is longer is cut, and filed cut. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const SOURCE_LOOK_BYTES = 65_536;
const FIRST_PATIENCE_MS = 15_000;

/**
 * Read-only hands on an IMAP mailbox: folders are opened with EXAMINE, bodies fetched with BODY.PEEK. Every operation
 * may be repeated, so a lost connection is mended under it. UIDs are never kept beyond one look.
 */
export class Mailbox {
  readonly server: MailServer;
  #options: MailboxOptions;
  #client: ImapFlow | null = null;
  #folders: MailFolder[] | null = null;
  #wasOpen = false;
  #connections = 0;
  /** Mails in the inbox at the last look, so that what came meanwhile is news; null before the first. */
  #looked: number | null = null;
  #closed = false;

  constructor(server: MailServer, options: MailboxOptions = {}) {
    this.server = server;
    this.#options = options;
  }

  async open(): Promise<void> {
    await this.#withClient(async () => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const client = this.#client;
    this.#client = null;
    if (!client) return;
    await Promise.race([client.logout().catch(() => undefined), pause(1000)]);
    client.close();
  }

  /** What the server says it can do: `IDLE`, `SPECIAL-USE` … */
  async capabilities(): Promise<string[]> {
    return this.#withClient(async (client) => [...client.capabilities.keys()]);
  }

  /** Folders that are read, inbox first. */
  async folders(): Promise<MailFolder[]> {
    return this.#withClient((client) => this.#foldersOf(client));
  }

  /** Mails that may match the query, over all folders; the caller decides by their headers. */
  async find(query: MailQuery): Promise<FoundMail[]> {
    const folders = await this.folders();
    const found: FoundMail[] = [];
    for (const folder of folders) {
      const onLook =
        folder.use === 'inbox'
          ? (exists: number) => {
              this.#looked = exists;
            }
          : () => undefined;
      found.push(...(await this.#withClient((client) => findIn(client, folder, query, onLook))));
    }
    return found;
  }

  /** The whole original message; null when it is no longer there. */
  async source(mail: FoundMail): Promise<Buffer | null> {
    return this.#withClient((client) =>
      inFolder(client, mail.folder, async () => {
        const open = client.mailbox;
        if (!open || open.uidValidity !== mail.uidValidity) return null;
        const query = mail.sizeBytes > LARGEST_BYTES ? { source: { maxLength: LARGEST_BYTES } } : { source: true };
        const message = await client.fetchOne(String(mail.uid), query, { uid: true });
        await stillThere(client);
        return message ? (message.source ?? null) : null;
      }),
    );
  }

  /**
   * Waits until the inbox changes, `waitMs` has passed or the signal is aborted. IDLE tells of news, and a NOOP every
   * few seconds finds what IDLE has not told; a server without IDLE is polled.
   */
  async waitForNews(waitMs: number, noopMs = 5000): Promise<'news' | 'time'> {
    const until = Date.now() + waitMs;
    const connections = this.#connections;
    while (Date.now() < until && !this.#options.signal?.aborted && !this.#closed) {
      const slice = Math.min(noopMs, until - Date.now());
      const news = await this.#withClient((client) => listen(client, slice, this.#looked, this.#options.signal));
      // While the line was dead, mail may have come that nobody told us of.
      if (news || this.#connections !== connections) return 'news';
    }
    return 'time';
  }

  /** Runs one operation on a live connection, connecting anew with back-off when it is lost. */
  async #withClient<T>(operation: (client: ImapFlow) => Promise<T>): Promise<T> {
    const patienceMs = this.#options.patienceMs ?? 120_000;
    const startedAt = Date.now();
    for (let attempt = 0; ; attempt += 1) {
      try {
        this.#client ??= await this.#connect();
        return await operation(this.#client);
      } catch (error) {
        this.#client?.close();
        this.#client = null;
        if (!this.#mayRetry(error, Date.now() - startedAt, patienceMs)) throw mailboxFailure(error, this.server);
        const waitMs = Math.min(15_000, 200 * 2 ** Math.min(attempt, 7));
        this.#options.onReconnect?.(mailboxFailure(error, this.server).message, waitMs);
        await pause(waitMs, this.#options.signal);
      }
    }
  }

  #mayRetry(error: unknown, spentMs: number, patienceMs: number): boolean {
    if (this.#closed || this.#options.signal?.aborted) return false;
    // A mailbox that was open once has the right password: a refusal now is a server that restarts or is busy.
    if (this.#wasOpen) return spentMs < patienceMs && (isConnectionLoss(error) || isLoginRefusal(error));
    const refused = (error as { code?: unknown }).code === 'ECONNREFUSED';
    return isConnectionLoss(error) && spentMs < Math.min(patienceMs, refused ? 2000 : FIRST_PATIENCE_MS);
  }

  async #connect(): Promise<ImapFlow> {
    const client = await connect(this.server, {
      timeoutMs: this.#options.timeoutMs ?? 45_000,
      ...(this.#options.tls ? { tls: this.#options.tls } : {}),
    });
    this.#wasOpen = true;
    this.#connections += 1;
    return client;
  }

  async #foldersOf(client: ImapFlow): Promise<MailFolder[]> {
    this.#folders ??= await foldersToRead(client);
    return this.#folders;
  }
}

async function findIn(
  client: ImapFlow,
  folder: MailFolder,
  query: MailQuery,
  onLook: (exists: number) => void,
): Promise<FoundMail[]> {
  const wasOpen = client.mailbox && client.mailbox.path === folder.path;
  return inFolder(client, folder.path, async () => {
    // A folder that was open already shows new mails only after the server was asked for news.
    if (wasOpen) await client.noop();
    const open = client.mailbox;
    if (!open) return [];
    onLook(open.exists);
    const { uids, saidInBody, bodiesSearched } = await candidates(client, query);
    const lookInside = !bodiesSearched && query.words.length > 0;
    const found: FoundMail[] = [];
    // In portions: one command line must not grow with the mailbox.
    for (let start = 0; start < uids.length; start += 200) {
      const portion = uids.slice(start, start + 200);
      const wanted = {
        uid: true,
        internalDate: true,
        size: true,
        envelope: true,
        headers: MATCHING_HEADERS,
        ...(lookInside ? { source: { maxLength: SOURCE_LOOK_BYTES } } : {}),
      };
      for await (const message of client.fetch(portion.join(','), wanted, { uid: true })) {
        const inside = lookInside && message.source ? wordsInSource(message.source, query.words) : [];
        found.push(foundMail(message, folder, open.uidValidity, [...(saidInBody.get(message.uid) ?? []), ...inside]));
      }
      // All of them came: no need to ask whether the line is still there.
      if (found.length < start + portion.length || !client.usable) await stillThere(client);
    }
    return found;
  });
}

function foundMail(
  message: FetchMessageObject,
  folder: MailFolder,
  uidValidity: bigint,
  saidInBody: string[],
): FoundMail {
  return {
    folder: folder.path,
    folderUse: folder.use,
    uid: message.uid,
    uidValidity,
    deliveredAt: new Date(message.internalDate ?? Date.now()),
    sizeBytes: message.size ?? 0,
    headers: headersOf(message.headers ?? '', message.envelope?.subject ?? ''),
    saidInBody,
  };
}

async function inFolder<T>(client: ImapFlow, path: string, operation: () => Promise<T>): Promise<T> {
  let lock: Awaited<ReturnType<ImapFlow['getMailboxLock']>>;
  try {
    lock = await client.getMailboxLock(path, { readOnly: true });
  } catch (error) {
    if (isConnectionLoss(error)) throw error;
    throw new MailboxFailure(
      'protocol',
      `cannot open the folder ${path}: ${mailFolderSays(error)}`,
      'Check the rights of the mail account.',
      { cause: error },
    );
  }
  try {
    return await operation();
  } finally {
    lock.release();
  }
}

function mailFolderSays(error: unknown): string {
  const said = (error as { responseText?: unknown }).responseText;
  return typeof said === 'string' ? said : error instanceof Error ? error.message : String(error);
}

/** A connection that broke in the middle of a FETCH ends it without a word: this says so. */
async function stillThere(client: ImapFlow): Promise<void> {
  if (client.usable) await client.noop();
  if (!client.usable) throw Object.assign(new Error('Connection closed'), { code: 'EConnectionClosed' });
}

/** One turn of IDLE, ended by news, by time or by the signal, and closed by a NOOP. True when there are new mails. */
async function listen(client: ImapFlow, turnMs: number, looked: number | null, signal?: AbortSignal): Promise<boolean> {
  return inFolder(client, 'INBOX', async () => {
    if (looked !== null && client.mailbox && client.mailbox.exists > looked) return true;
    let news = false;
    const enough = new AbortController();
    const onExists = () => {
      news = true;
      enough.abort();
    };
    const onClose = () => enough.abort();
    client.on('exists', onExists);
    client.on('close', onClose);
    const stop = signal ? AbortSignal.any([enough.signal, signal]) : enough.signal;
    try {
      const idling = client.capabilities.has('IDLE') ? client.idle().catch(() => false) : Promise.resolve(false);
      await pause(turnMs, stop);
      await stillThere(client);
      await idling;
    } finally {
      client.off('exists', onExists);
      client.off('close', onClose);
    }
    return news;
  });
}
