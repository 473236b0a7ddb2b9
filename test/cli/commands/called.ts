import { Chalk } from 'chalk';
import { EXIT_OF_FAILURE } from '../../../src/cli/exit-codes.ts';
import { run } from '../../../src/cli/main.ts';
import type { World } from '../../../src/cli/world.ts';
import { Failure } from '../../../src/shared/errors.ts';

/** Calls the command line in `cwd` as a process would, and gives back what it wrote. */
export async function called(cwd: string, argv: string[], env: Record<string, string> = {}) {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: false,
    columns: 80,
  });
  const plainPaint = new Chalk({ level: 0 });
  const world: World = {
    argv,
    env,
    cwd,
    stdout: output('out'),
    stderr: output('err'),
    stdin: process.stdin,
    now: () => new Date('2026-11-22T12:00:00Z'),
    signal: new AbortController().signal,
    paint: { out: plainPaint, err: plainPaint },
    unicode: true,
    quiet: true,
  };
  return { code: await codeOf(world), ...written };
}

async function codeOf(world: World): Promise<number> {
  try {
    return await run(world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.stderr.write(`${error.message}\n${error.remedy ?? ''}\n`);
    return EXIT_OF_FAILURE[error.kind];
  }
}
