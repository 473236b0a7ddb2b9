import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure, messageOf } from '../shared/errors.ts';
import { type AuditResult, auditResult, SCHEMA_VERSION } from './schema.ts';

/** A result and where it lies. */
export interface FiledResult {
  /** The visit's folder. */
  folder: string;
  result: AuditResult;
}

/** The text of a `result.json` → AuditResult. A file of a newer tool, or one that is no result, is a usage failure. */
export function parseResult(text: string, file: string): AuditResult {
  const value = jsonOf(text, file);
  const version =
    typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    throw new Failure(
      'usage',
      `${file} was written by a newer mystery-shopper (schema ${version}, this one reads ${SCHEMA_VERSION})`,
      'Update mystery-shopper.',
    );
  }
  const parsed = auditResult.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Failure(
    'usage',
    `${file} is not a result: ${issue?.path.join('.') || 'the whole'} ${issue?.message}`,
    'Judge the visit again: mystery-shopper judge <visit>.',
  );
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('usage', `${file} is not JSON: ${messageOf(error)}`);
  }
}

/** The result of one visit: of its folder, or of the `result.json` itself. */
export async function readResult(place: string): Promise<FiledResult> {
  const folder = place.endsWith('.json') ? path.dirname(place) : place;
  const file = place.endsWith('.json') ? place : path.join(place, 'result.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure(
      'usage',
      `no result in ${place}`,
      'Name the folder of a judged visit, or judge it first: mystery-shopper judge <visit>.',
    );
  });
  return { folder, result: parseResult(text, file) };
}

/**
 * The folders of all judged visits at or below a place, oldest first by name: a visit's folder, a store's folder, a
 * reports folder, or a `result.json`. Where the first place does not exist, the other one is tried.
 */
export async function findVisits(place: string, otherwise: string): Promise<string[]> {
  for (const candidate of [place, otherwise]) {
    const kind = await kindOf(candidate);
    if (kind === 'file') return [path.dirname(candidate)];
    if (kind === 'folder') return (await visitsBelow(candidate, 3)).sort();
  }
  throw new Failure(
    'usage',
    `there is no visit, store or folder "${path.basename(place)}"`,
    `Looked at ${place} and ${otherwise}. --reports names another folder.`,
  );
}

async function kindOf(place: string): Promise<'file' | 'folder' | null> {
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() && place.endsWith('.json') ? 'file' : null;
}

async function visitsBelow(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && entry.name === 'result.json')) return [folder];
  if (depth === 0) return [];
  const folders = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'evidence' && !entry.name.startsWith('.'),
  );
  return (await Promise.all(folders.map(({ name }) => visitsBelow(path.join(folder, name), depth - 1)))).flat();
}
