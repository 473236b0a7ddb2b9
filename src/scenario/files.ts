import { dirname, isAbsolute, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The scenarios that come with the tool. */
export const SHIPPED_SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/**
 * Where an included file may be, best first. A bare name (`guest-checkout`) is looked for in the folder `room` beside
 * the file that names it, beside that one's folder, and among the shipped scenarios; a path only where it points.
 */
export function candidatesFor(name: string, room: 'parts' | 'stores', from: string, shipped: string): string[] {
  const here = dirname(from);
  if (isAbsolute(name)) return [normalize(name)];
  if (/[\\/]|\.ya?ml$/i.test(name)) {
    return [...new Set([join(here, name), join(here, '..', name), join(shipped, name)])];
  }
  const file = `${name}.yaml`;
  return [...new Set([join(here, room, file), join(here, '..', room, file), join(shipped, room, file)])];
}

export type ReadFile = (path: string) => Promise<string>;
export type Found = { path: string; text: string } | { message: string; hint: string | null };

/** The first candidate that exists; one that exists and cannot be read ends the search. */
export async function readFirst(candidates: string[], what: string, readFile: ReadFile): Promise<Found> {
  for (const path of candidates) {
    try {
      return { path, text: await readFile(path) };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') return { message: `${what}: ${reasonOf(error, path)}`, hint: null };
    }
  }
  return { message: `${what} is not there`, hint: `Looked for: ${candidates.join(', ')}` };
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown, path: string): string {
  const code = codeOf(error);
  const known: Record<string, string | undefined> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'this is a directory, not a file',
    EACCES: 'the file may not be read (permissions)',
    EPERM: 'the file may not be read (permissions)',
    ENAMETOOLONG: 'the file name is too long',
    ELOOP: 'the file is a link to itself',
  };
  return known[code] ?? `cannot read ${path} (${code || 'unknown error'})`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
