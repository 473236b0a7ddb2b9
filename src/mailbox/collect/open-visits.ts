import { access, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Folders with a visit.json at the place or up to three levels below it, oldest first (their names are times). */
export async function visitFoldersBelow(place: string, depth = 3): Promise<string[]> {
  if (await isVisit(place)) return [place];
  if (depth === 0) return [];
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const below: string[] = [];
  for (const entry of entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .sort((a, b) => a.name.localeCompare(b.name))) {
    below.push(...(await visitFoldersBelow(path.join(place, entry.name), depth - 1)));
  }
  return below;
}

async function isVisit(folder: string): Promise<boolean> {
  return access(path.join(folder, 'visit.json')).then(
    () => true,
    () => false,
  );
}
