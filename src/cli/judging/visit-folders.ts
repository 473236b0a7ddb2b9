import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../../shared/errors.ts';

/**
 * The folders of all visits at or below a place, judged or not, oldest first by name: a visit's folder, a store's
 * folder, a reports folder, or a file in a visit's folder. Where the place does not exist, it is looked for in `reports`.
 */
export async function findVisitFolders(places: readonly string[], cwd: string, reports: string): Promise<string[]> {
  const found: string[] = [];
  for (const place of places) {
    const candidates = [path.resolve(cwd, place), path.join(reports, place)];
    const below = await firstWithVisits(candidates);
    if (below.length === 0) {
      throw new Failure(
        'usage',
        `${place} holds no visit`,
        `Looked at ${candidates.join(' and ')}. --reports names another folder.`,
      );
    }
    found.push(...below);
  }
  return [...new Set(found)];
}

async function firstWithVisits(candidates: string[]): Promise<string[]> {
  for (const candidate of candidates) {
    const isFile = await stat(candidate).then(
      (found) => found.isFile(),
      () => false,
    );
    const below = await visitsBelow(isFile ? path.dirname(candidate) : candidate, 3);
    if (below.length > 0) return below.sort();
  }
  return [];
}

async function visitsBelow(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && entry.name === 'visit.json')) return [folder];
  if (depth === 0) return [];
  const inner = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'evidence' && !entry.name.startsWith('.'),
  );
  return (await Promise.all(inner.map(({ name }) => visitsBelow(path.join(folder, name), depth - 1)))).flat();
}
