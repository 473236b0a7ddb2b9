import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chalk } from 'chalk';
import { EXIT_OF_FAILURE } from '../../src/cli/exit-codes.ts';
import { run } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';
import type { VisitFile } from '../../src/evidence/visit-file.ts';
import type { AuditResult } from '../../src/result/schema.ts';
import { Failure } from '../../src/shared/errors.ts';

/** What a command said and how it ended. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own to call the command line in, as in a terminal, but within this process. */
export class Terminal {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Terminal> {
    return new Terminal(await mkdtemp(path.join(tmpdir(), 'shopper-terminal-')));
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** `onTalk` hears each line of stderr as it is written. */
  async call(
    argv: string[],
    wish: { env?: Record<string, string>; signal?: AbortSignal; onTalk?: (line: string) => void } = {},
  ): Promise<Said> {
    const said = { out: '', err: '' };
    const paint = new Chalk({ level: 0 });
    const world: World = {
      argv,
      env: { PATH: process.env.PATH, HOME: this.folder, ...wish.env },
      cwd: this.folder,
      stdout: {
        write: (text) => {
          said.out += text;
        },
        isTTY: false,
        columns: 80,
      },
      stderr: {
        write: (text) => {
          said.err += text;
          wish.onTalk?.(text);
        },
        isTTY: false,
        columns: 80,
      },
      stdin: process.stdin,
      now: () => new Date(),
      signal: wish.signal ?? new AbortController().signal,
      paint: { out: paint, err: paint },
      unicode: true,
      quiet: false,
    };
    const code = await run(world).catch((thrown: unknown) => {
      if (!(thrown instanceof Failure)) return codeOf(thrown);
      said.err += `${thrown.message}\n${thrown.remedy ?? ''}\n`;
      return EXIT_OF_FAILURE[thrown.kind];
    });
    return { code, ...said };
  }

  /** The one visit that lies below `reports/`, as it stands on disk. */
  async visit(): Promise<{ path: string; visit: VisitFile; result: AuditResult | null; records: string[] }> {
    const folder = await onlyVisitBelow(path.join(this.folder, 'reports'));
    const read = async <T>(name: string): Promise<T | null> =>
      readFile(path.join(folder, name), 'utf8').then(
        (text): T => JSON.parse(text),
        () => null,
      );
    const visit = await read<VisitFile>('visit.json');
    if (visit === null) throw new Error(`no visit.json in ${folder}`);
    return {
      path: folder,
      visit,
      result: await read<AuditResult>('result.json'),
      records: await readdir(path.join(folder, 'evidence/records')).catch(() => []),
    };
  }
}

/** `<reports>/<store>/<time>/` of the only visit there. */
export async function onlyVisitBelow(reports: string): Promise<string> {
  const stores = (await readdir(reports, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const visits = (
    await Promise.all(
      stores.map(async (store) =>
        (await readdir(path.join(reports, store))).map((time) => path.join(reports, store, time)),
      ),
    )
  ).flat();
  if (visits.length !== 1 || visits[0] === undefined) throw new Error(`${visits.length} visits in ${reports}`);
  return visits[0];
}

/** Commander ends a command by throwing; main() tells that from a fault of ours. */
function codeOf(thrown: unknown): number {
  const { exitCode } = thrown as { exitCode?: unknown };
  if (typeof exitCode !== 'number') throw thrown;
  return exitCode === 0 ? 0 : 2;
}
