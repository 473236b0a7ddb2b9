import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Says on stderr what is being done: stdout belongs to the program that is started afterwards. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a program to its end; its talk goes to stderr. True when it ended well. */
export function does(program, args, { quiet = false, timeoutMs = 600_000 } = {}) {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: quiet ? 'ignore' : ['ignore', 2, 2],
    timeout: timeoutMs,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Becomes, as nearly as Node can, another program: signals and the exit code pass through. */
export function become(program, args, env = process.env) {
  const child = spawn(program, args, { cwd: process.cwd(), stdio: 'inherit', env });
  // A terminal sends Ctrl-C to both; this one must outlive the child to hand its exit code on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`${program} could not be started: ${error.message}`);
      resolve(70);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
