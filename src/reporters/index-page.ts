import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readSummary, stampOf, startOf } from '../result/history.ts';
import { Failure, messageOf } from '../shared/errors.ts';
import { renderIndex } from './html/index-page.ts';
import { textsOf } from './texts/index.ts';

const entry = z.object({
  /** Visit's folder, relative to the reports folder, with `/`. */
  folder: z.string(),
  stamp: z.string(),
  store: z.object({ id: z.string(), name: z.string(), url: z.string() }),
  startedAt: z.string(),
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  coverage: z.number(),
  edition: z.string(),
  outcome: z.string().nullable(),
  state: z.string().nullable(),
  report: z.boolean(),
});

/** One visit in the index. */
export type IndexEntry = z.infer<typeof entry>;

const cacheFile = z.object({ schemaVersion: z.literal(1), entries: z.array(entry) });
const CACHE = '.index.json';

/**
 * Writes `index.html` over all visits of a reports folder and returns its path. Only visits that are new or changed
 * since the last time are read; what is known of the others is kept in `.index.json` beside it.
 */
export async function writeIndexPage(reports: string, language = 'en'): Promise<string> {
  const known = new Map((await readCache(reports)).map((one) => [one.folder, one]));
  const entries = (
    await mapInTurns(await visitFolders(reports), (folder) => entryOf(reports, folder, known.get(folder)))
  ).filter((one) => one !== null);
  const file = path.join(reports, 'index.html');
  try {
    await writeFile(path.join(reports, CACHE), JSON.stringify({ schemaVersion: 1, entries }));
    await writeFile(file, renderIndex(entries, await textsOf(language)));
  } catch (error) {
    throw new Failure(
      'environment',
      `cannot write ${file}: ${messageOf(error)}`,
      'Check the rights of the reports folder.',
      { cause: error },
    );
  }
  return file;
}

async function readCache(reports: string): Promise<IndexEntry[]> {
  const text = await readFile(path.join(reports, CACHE), 'utf8').catch(() => '');
  try {
    return cacheFile.parse(JSON.parse(text)).entries;
  } catch {
    // A cache that is missing or of another version is built anew.
    return [];
  }
}

/** `<store>/<time>` of every folder that could be a visit. */
async function visitFolders(reports: string): Promise<string[]> {
  const stores = await folderNames(reports);
  const visits = await Promise.all(
    stores.map(async (store) => (await folderNames(path.join(reports, store))).map((visit) => `${store}/${visit}`)),
  );
  return visits.flat();
}

async function folderNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

async function entryOf(reports: string, folder: string, known: IndexEntry | undefined): Promise<IndexEntry | null> {
  const place = path.join(reports, folder);
  const stamp = await stampOf(place);
  if (stamp === null) return null;
  if (known?.stamp === stamp) return known;
  const summary = await readSummary(place);
  if (typeof summary === 'string') return null;
  const { store, total, edition, visits } = summary;
  return {
    folder,
    stamp,
    store,
    startedAt: startOf(summary),
    score: total.score,
    low: total.low,
    high: total.high,
    coverage: total.coverage,
    edition: edition.name,
    outcome: visits[0]?.outcome ?? null,
    state: visits[0]?.state ?? null,
    report: (await readdir(place).catch(() => [] as string[])).includes('report.html'),
  };
}

/** Some at a time: a thousand open files at once would be refused on some systems. */
async function mapInTurns<A, B>(all: A[], map: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (let from = 0; from < all.length; from += 64)
    done.push(...(await Promise.all(all.slice(from, from + 64).map(map))));
  return done;
}
