import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { auditResult, SCHEMA_VERSION, verdict } from './schema.ts';

/** What a trend and the index need of a visit: its scores and values, without pages, mails and quotes. */
const visitSummary = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  judgedAt: z.string(),
  store: auditResult.shape.store.pick({ id: true, name: true, url: true }),
  wave: z.string().nullable(),
  visits: z.array(
    auditResult.shape.visits.element.pick({
      id: true,
      startedAt: true,
      state: true,
      outcome: true,
      device: true,
      network: true,
      noiseMs: true,
    }),
  ),
  edition: auditResult.shape.edition,
  total: auditResult.shape.total,
  chapters: auditResult.shape.chapters,
  verdicts: z.array(
    verdict.pick({
      id: true,
      revision: true,
      title: true,
      state: true,
      score: true,
      value: true,
      unit: true,
      bound: true,
      better: true,
      limit: true,
    }),
  ),
});
export type VisitSummary = z.infer<typeof visitSummary>;

export interface FiledSummary {
  folder: string;
  summary: VisitSummary;
}

/** How many files are read at once: enough to keep the disk busy, few enough to keep memory small. */
const AT_ONCE = 8;

/** The summaries of many visits, oldest visit first, and those that cannot be read with their reasons. */
export interface History {
  visits: FiledSummary[];
  unreadable: { folder: string; because: string }[];
}

/**
 * Reads the summaries of visits. What was read before is kept in `.history.json` of the store's folder, and only new or
 * changed results are read again: a thousand of them are a hundred megabytes. A visit that cannot be read is told with
 * its reason, not dropped.
 */
export async function readHistory(folders: string[]): Promise<History> {
  const stores = [...new Set(folders.map((folder) => path.dirname(folder)))];
  const known = new Map((await Promise.all(stores.map(readKept))).flat());
  const history: History = { visits: [], unreadable: [] };
  const kept = new Map<string, Kept[]>(stores.map((store) => [store, []]));
  const waiting = [...folders].reverse();
  let fresh = 0;
  const worker = async () => {
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      const stamp = (await stampOf(folder)) ?? '';
      const before = known.get(folder);
      const summary = before?.stamp === stamp ? before.summary : await readSummary(folder);
      if (summary !== before?.summary) fresh++;
      if (typeof summary === 'string') history.unreadable.push({ folder, because: summary });
      else {
        history.visits.push({ folder, summary });
        kept.get(path.dirname(folder))?.push({ visit: path.basename(folder), stamp, summary });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (fresh >= WORTH_KEEPING) await Promise.all([...kept].map(([store, entries]) => keep(store, entries)));
  history.visits.sort(byTime);
  history.unreadable.sort((a, b) => (a.folder < b.folder ? -1 : 1));
  return history;
}

const KEPT_FILE = '.history.json';
/** So many visits newly read make it worth writing them down. */
const WORTH_KEEPING = 20;

interface Kept {
  visit: string;
  stamp: string;
  summary: VisitSummary;
}

/** Our own file: its version is checked, its entries were checked when they were read from the results. */
const keptFile = z.object({
  keptVersion: z.literal(1),
  entries: z.array(
    z.custom<Kept>((entry) => typeof entry === 'object' && entry !== null && 'stamp' in entry && 'summary' in entry),
  ),
});

async function readKept(store: string): Promise<[string, Kept][]> {
  const text = await readFile(path.join(store, KEPT_FILE), 'utf8').catch(() => '');
  try {
    return keptFile.parse(JSON.parse(text)).entries.map((entry) => [path.join(store, entry.visit), entry]);
  } catch {
    // None yet, or of another version: everything is read from the results.
    return [];
  }
}

async function keep(store: string, entries: Kept[]): Promise<void> {
  const file = path.join(store, KEPT_FILE);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, JSON.stringify({ keptVersion: 1, entries }));
    await rename(temporary, file);
  } catch {
    // A folder that cannot be written to costs time the next time, nothing else.
  }
}

/** The summary of one visit, or why it cannot be read. */
export async function readSummary(folder: string): Promise<VisitSummary | string> {
  const text = await readFile(path.join(folder, 'result.json'), 'utf8').catch(() => null);
  if (text === null) return 'result.json cannot be read';
  try {
    const parsed = visitSummary.safeParse(JSON.parse(text));
    return parsed.success
      ? parsed.data
      : `${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`;
  } catch {
    return 'result.json is not JSON';
  }
}

/** When the result was last written and how long it is: enough to see that it has not changed. */
export async function stampOf(folder: string): Promise<string | null> {
  const found = await stat(path.join(folder, 'result.json')).catch(() => null);
  return found === null ? null : `${Math.round(found.mtimeMs)}-${found.size}`;
}

function byTime(a: FiledSummary, b: FiledSummary): number {
  const first = startOf(a.summary);
  const second = startOf(b.summary);
  return first < second ? -1 : first > second ? 1 : a.folder < b.folder ? -1 : 1;
}

/** When the visit began; the judging's time where the result names no visit. */
export function startOf(summary: VisitSummary): string {
  return summary.visits[0]?.startedAt ?? summary.judgedAt;
}

/** All visits must be of one store; else a usage failure that names them. */
export function oneStore(visits: FiledSummary[]): VisitSummary['store'] {
  const ids = [...new Set(visits.map(({ summary }) => summary.store.id))];
  const last = visits.at(-1)?.summary.store;
  if (!last)
    throw new Failure(
      'usage',
      'there is no judged visit to draw a trend from',
      'Judge a visit first: mystery-shopper judge <visit>.',
    );
  if (ids.length === 1) return last;
  throw new Failure(
    'usage',
    `a trend is of one store, but these are ${ids.length}: ${ids.slice(0, 5).join(', ')}`,
    'To hold stores against each other: mystery-shopper compare.',
  );
}
