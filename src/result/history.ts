import { readFile, stat } from 'node:fs/promises';
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

/** The summaries of many visits, oldest visit first. A visit that cannot be read is told with its reason, not dropped. */
export async function readHistory(
  folders: string[],
): Promise<{ visits: FiledSummary[]; unreadable: { folder: string; because: string }[] }> {
  const visits: FiledSummary[] = [];
  const unreadable: { folder: string; because: string }[] = [];
  const waiting = [...folders].reverse();
  const worker = async () => {
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      const read = await readSummary(folder);
      if (typeof read === 'string') unreadable.push({ folder, because: read });
      else visits.push({ folder, summary: read });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { visits: visits.sort(byTime), unreadable: unreadable.sort((a, b) => (a.folder < b.folder ? -1 : 1)) };
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
