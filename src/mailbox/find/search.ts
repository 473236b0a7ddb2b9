import type { ImapFlow, SearchObject } from 'imapflow';
import { bodyTerm, headerTerms, isAscii, type MailQuery, sinceQuery } from './query.ts';

/** Up to this many mails since the time are looked at one by one (headers only), whatever the server's search can do. */
const FEW = 400;
/** Bodies are searched on the server among at most this many mails. */
const BODY_LIMIT = 5000;
/** How many of the newest mails are looked at when the server refuses every search. */
const NEWEST = 2000;

/** Server clocks may be wrong by so much. */
const CLOCK_MARGIN_MS = 15 * 60_000;

/** Mails that may match, and in whose body the server found which word. */
export interface Candidates {
  /** UIDs, ascending. */
  uids: number[];
  saidInBody: Map<number, string[]>;
  /** False when the server could not search bodies: then the caller looks itself. */
  bodiesSearched: boolean;
}

/** The server's search narrows; the caller looks at the headers and decides, so too much is harmless. */
export async function candidates(client: ImapFlow, query: MailQuery): Promise<Candidates> {
  const mailbox = client.mailbox;
  if (!mailbox || mailbox.exists === 0) return { uids: [], saidInBody: new Map(), bodiesSearched: true };
  const since = sinceQuery(query);
  const sameDays = await search(client, since);
  if (sameDays === null) {
    return { uids: await newest(client, mailbox.exists), saidInBody: new Map(), bodiesSearched: false };
  }
  const recent = sameDays.length > BODY_LIMIT ? await laterThan(client, sameDays, query.since) : sameDays;
  if (recent.length === 0) return { uids: [], saidInBody: new Map(), bodiesSearched: true };
  const byHeader =
    recent.length <= FEW ? recent : ((await searchTerms(client, since, headerTerms(query))) ?? recent.slice(-NEWEST));
  if (recent.length > BODY_LIMIT) return { uids: byHeader, saidInBody: new Map(), bodiesSearched: true };
  const bodies = await searchBodies(client, { uid: rangesOf(recent) }, query.words);
  const uids = [...new Set([...byHeader, ...bodies.saidInBody.keys()])].sort((a, b) => a - b);
  return { uids, ...bodies };
}

/**
 * SEARCH knows days only. Where those days brought thousands of mails, the first one that is late enough is found by
 * halving: mails stand in the order in which they came.
 */
async function laterThan(client: ImapFlow, uids: number[], since: Date): Promise<number[]> {
  let [low, high] = [0, uids.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const mail = await client.fetchOne(String(uids[middle]), { uid: true, internalDate: true }, { uid: true });
    const at = mail && mail.internalDate ? new Date(mail.internalDate).getTime() : Number.POSITIVE_INFINITY;
    if (at < since.getTime() - CLOCK_MARGIN_MS) low = middle + 1;
    else high = middle;
  }
  return uids.slice(low);
}

async function searchBodies(client: ImapFlow, among: SearchObject, words: string[]) {
  const saidInBody = new Map<number, string[]>();
  let bodiesSearched = true;
  for (const word of words.filter(isAscii)) {
    const uids = await search(client, { ...among, ...bodyTerm(word) });
    if (uids === null) bodiesSearched = false;
    for (const uid of uids ?? []) saidInBody.set(uid, [...(saidInBody.get(uid) ?? []), word]);
  }
  return { saidInBody, bodiesSearched };
}

/** All terms in one command; where the server refuses that, one command a term; null when it refuses all. */
async function searchTerms(client: ImapFlow, since: SearchObject, terms: SearchObject[]): Promise<number[] | null> {
  const [first] = terms;
  if (first === undefined) return [];
  const together = await search(client, terms.length === 1 ? { ...since, ...first } : { ...since, or: terms });
  if (together !== null) return together;
  let understood = false;
  const found = new Set<number>();
  for (const term of terms) {
    const uids = await search(client, { ...since, ...term });
    if (uids === null) continue;
    understood = true;
    for (const uid of uids) found.add(uid);
  }
  return understood ? [...found].sort((a, b) => a - b) : null;
}

/** UIDs found, ascending, or null when the server refused the search. Throws when the connection was lost. */
async function search(client: ImapFlow, query: SearchObject): Promise<number[] | null> {
  const found = await client.search(query, { uid: true });
  if (Array.isArray(found)) return found.sort((a, b) => a - b);
  // imapflow says "false" for a refusal and for a lost connection alike: a NOOP tells them apart.
  await client.noop();
  if (!client.usable) throw Object.assign(new Error('Connection closed'), { code: 'EConnectionClosed' });
  return null;
}

async function newest(client: ImapFlow, exists: number): Promise<number[]> {
  const uids: number[] = [];
  for await (const message of client.fetch(`${Math.max(1, exists - NEWEST + 1)}:*`, { uid: true }))
    uids.push(message.uid);
  return uids;
}

/** `4,7:9` for 4, 7, 8, 9: a server looks only at these, not at the whole folder again. */
export function rangesOf(uids: number[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < uids.length; ) {
    let end = start;
    while (end + 1 < uids.length && uids[end + 1] === (uids[end] ?? 0) + 1) end += 1;
    ranges.push(start === end ? `${uids[start]}` : `${uids[start]}:${uids[end]}`);
    start = end + 1;
  }
  return ranges.join(',');
}
