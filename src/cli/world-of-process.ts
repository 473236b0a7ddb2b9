import { painterFor, showsUnicode } from './screen.ts';
import type { Output, World } from './world.ts';

/** The world of a real process. The only place that touches `process`. */
export function worldOf(process: NodeJS.Process): World {
  const argv = process.argv.slice(2);
  const stdout = outputOf(process.stdout);
  const stderr = outputOf(process.stderr);
  return {
    argv,
    env: process.env,
    cwd: process.cwd(),
    stdout,
    stderr,
    stdin: process.stdin,
    now: () => new Date(),
    signal: interruptSignal(process),
    paint: { out: painterFor(stdout, argv, process.env), err: painterFor(stderr, argv, process.env) },
    unicode: showsUnicode(process.env, process.platform),
    quiet: argv.includes('--quiet') || argv.includes('-q'),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that went away (`| head`) is not our failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: Boolean(stream.isTTY),
    columns: stream.columns ?? 80,
  };
}

function interruptSignal(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}
