import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { type VisitFolder, writeAtomically } from './folder.ts';

const NAME = 'manifest.json';

const manifest = z.strictObject({
  schemaVersion: z.literal(1),
  algorithm: z.literal('sha256'),
  /** Path relative to `evidence/`, with forward slashes → digest, hex. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifest>;

export interface Verification {
  /** Files that are as they were filed. */
  unchanged: number;
  changed: string[];
  missing: string[];
  /** Files that nobody filed, or that came after the manifest was written. */
  unlisted: string[];
}

/**
 * Writes `evidence/manifest.json`. What an earlier manifest lists keeps its digest: evidence is written once, and a
 * later act must not cover up that a file was changed in between.
 */
export async function writeManifest(folder: VisitFolder): Promise<Manifest> {
  const before = (await readManifest(folder))?.files ?? {};
  const files: Record<string, string> = {};
  for (const name of await filesBelow(folder.evidencePath)) {
    files[name] = before[name] ?? (await digestOf(path.join(folder.evidencePath, name)));
  }
  const all = Object.entries({ ...before, ...files }).sort(([a], [b]) => (a < b ? -1 : 1));
  const written: Manifest = { schemaVersion: 1, algorithm: 'sha256', files: Object.fromEntries(all) };
  await writeAtomically(path.join(folder.evidencePath, NAME), `${JSON.stringify(written, null, 1)}\n`);
  return written;
}

/** Compares every file of the evidence with the manifest. */
export async function verifyManifest(folder: VisitFolder): Promise<Verification> {
  const known = await readManifest(folder);
  if (known === null) {
    throw new Failure(
      'usage',
      `${folder.path} has no manifest`,
      'It is written at the end of visit, collect and observe.',
    );
  }
  const there = new Set(await filesBelow(folder.evidencePath));
  const listed = Object.entries(known.files);
  const changed: string[] = [];
  for (const [name, digest] of listed) {
    if (there.has(name) && (await digestOf(path.join(folder.evidencePath, name))) !== digest) changed.push(name);
  }
  const missing = listed.map(([name]) => name).filter((name) => !there.has(name));
  const unlisted = [...there].filter((name) => !(name in known.files));
  return { unchanged: listed.length - changed.length - missing.length, changed, missing, unlisted };
}

/** Path → digest of every file of the evidence: as listed, or worked out where no manifest was written. */
export async function manifestOf(folder: VisitFolder): Promise<Record<string, string>> {
  const known = await readManifest(folder);
  if (known) return known.files;
  const files: Record<string, string> = {};
  for (const name of await filesBelow(folder.evidencePath))
    files[name] = await digestOf(path.join(folder.evidencePath, name));
  return files;
}

async function readManifest(folder: VisitFolder): Promise<Manifest | null> {
  const file = path.join(folder.evidencePath, NAME);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new Failure('usage', `${file} is not a manifest`, 'It was changed by hand: nothing can be verified with it.');
  }
}

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name !== NAME && !name.endsWith('.tmp'))
    .sort();
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
