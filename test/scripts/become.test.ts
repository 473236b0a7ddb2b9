import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';

const SHELL = path.join(import.meta.dirname, '../../scripts/set-up/shell.mjs');

/** A process that becomes `node -e script`, as `npm start` becomes the program. */
function start(script: string) {
  const code = `import { become } from ${JSON.stringify(SHELL)}; process.exitCode = await become(process.execPath, ['-e', process.argv[1]]);`;
  return spawn(process.execPath, ['--input-type=module', '-e', code, script], { stdio: ['ignore', 'pipe', 'ignore'] });
}

it('hands the exit code on', async () => {
  const [code] = await once(start('process.exit(3)'), 'exit');
  expect(code).toBe(3);
});

it('hands a signal on and waits until the program has tidied up', async () => {
  const child = start(`
    process.on('SIGTERM', () => { console.log('tidied up'); process.exit(130); });
    setInterval(() => {}, 1000);
    console.log('ready');`);
  let said = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes('ready')) resolve();
    });
  });
  await ready;
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  expect(said).toContain('tidied up');
});
