import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure, messageOf } from '../shared/errors.ts';
import { type Evidence, evidence as evidenceSchema } from './types.ts';
import { type VisitFile, visitFile } from './visit-file.ts';

/** Replaces secrets in text before anything is written. */
export type Mask = (text: string) => string;

/** Distributes over the union, so that each kind keeps its own fields. */
export type Unfiled<E extends Evidence = Evidence> = E extends Evidence ? Omit<E, 'id'> : never;

/**
 * The folder of one visit: `visit.json`, `evidence/records/<id>.json` and the files beside them. Evidence is written
 * once, by writing a temporary file and renaming it: a reader never meets half a file, a crash loses at most the piece
 * that was being written.
 */
export class VisitFolder {
  readonly path: string;
  #mask: Mask;
  #next: number | null = null;

  constructor(folder: string, mask: Mask = (text) => text) {
    this.path = folder;
    this.#mask = mask;
  }

  get evidencePath(): string {
    return path.join(this.path, 'evidence');
  }

  /** Files one piece of evidence and returns it with its id (`page-012`). */
  async add<E extends Unfiled>(unfiled: E): Promise<E & { id: string }> {
    const records = path.join(this.evidencePath, 'records');
    this.#next ??= await highestNumber(records);
    for (;;) {
      this.#next += 1;
      const filed = { ...unfiled, id: `${unfiled.kind}-${String(this.#next).padStart(3, '0')}` };
      const text = `${JSON.stringify(this.masked(filed), null, 1)}\n`;
      if (await writeOnce(path.join(records, `${filed.id}.json`), text)) return filed;
    }
  }

  /**
   * Files bytes (a picture, a mail, a snapshot) once, relative to `evidence/`. Returns that relative path. Bytes stay as
   * they are: what is packed is masked before.
   */
  async attach(relative: string, bytes: Uint8Array | string): Promise<string> {
    const content = typeof bytes === 'string' ? this.#mask(bytes) : bytes;
    await writeOnce(path.join(this.evidencePath, relative), content);
    return relative;
  }

  async readAttachment(relative: string): Promise<Buffer> {
    const file = path.resolve(this.evidencePath, relative);
    if (!file.startsWith(path.resolve(this.evidencePath) + path.sep)) {
      throw new Failure('usage', `evidence names a file outside its folder: ${relative}`);
    }
    return readFile(file);
  }

  /** All evidence in the order in which it was filed. A record that cannot be read is an error that names the file. */
  async readAll(): Promise<Evidence[]> {
    const records = path.join(this.evidencePath, 'records');
    const names = (await readdir(records).catch(() => [] as string[])).filter((name) => name.endsWith('.json'));
    names.sort((a, b) => numberOf(a) - numberOf(b) || a.localeCompare(b));
    return Promise.all(names.map((name) => readRecord(path.join(records, name))));
  }

  /** The same with every secret masked. Texts only: one that happens to be a key of ours, or digits, must not spoil a file. */
  masked(value: unknown): unknown {
    if (typeof value === 'string') return this.#mask(value);
    if (Array.isArray(value)) return value.map((part) => this.masked(part));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.masked(part)]));
  }

  async writeVisit(visit: VisitFile): Promise<void> {
    await writeAtomically(path.join(this.path, 'visit.json'), `${JSON.stringify(this.masked(visit), null, 2)}\n`);
  }

  async readVisit(): Promise<VisitFile> {
    const file = path.join(this.path, 'visit.json');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Failure('usage', `no visit in ${this.path}`, 'Name a folder that holds a visit.json.');
    });
    const parsed = visitFile.safeParse(parseJson(text, file));
    if (!parsed.success) throw new Failure('usage', `${file} is not a visit: ${parsed.error.issues[0]?.message}`);
    return parsed.data;
  }
}

async function readRecord(file: string): Promise<Evidence> {
  const parsed = evidenceSchema.safeParse(parseJson(await readFile(file, 'utf8'), file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Failure('usage', `${file}: ${issue?.path.join('.')} ${issue?.message}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('usage', `${file} is not JSON: ${messageOf(error)}`);
  }
}

/** Writes a file so that it is there whole or not at all. */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  const write = () => writeFile(temporary, content, { flag: 'wx' });
  try {
    // The folder is mostly there: it is made where it turns out not to be.
    await write().catch(async (error: unknown) => {
      if (!isNotThere(error)) throw error;
      await mkdir(path.dirname(file), { recursive: true });
      await write();
    });
    await rename(temporary, file);
  } catch (error) {
    // Why it could not be written is what matters, not that there is nothing to clear away.
    await rm(temporary, { force: true }).catch(() => undefined);
    refused(file)(error);
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function writeOnce(file: string, content: Uint8Array | string): Promise<boolean> {
  const taken = await access(file).then(
    () => true,
    () => false,
  );
  if (taken) return false;
  await writeAtomically(file, content);
  return true;
}

function refused(file: string): (error: unknown) => never {
  return (error) => {
    throw new Failure(
      'environment',
      `cannot write ${file}: ${messageOf(error)}`,
      'Check the free space and the rights of the folder, or choose another one with --reports.',
      { cause: error },
    );
  };
}

async function highestNumber(records: string): Promise<number> {
  const names = await readdir(records).catch(() => [] as string[]);
  return names.reduce((highest, name) => Math.max(highest, numberOf(name)), 0);
}

function numberOf(name: string): number {
  return Number(/-(\d+)\.json$/.exec(name)?.[1] ?? 0);
}
