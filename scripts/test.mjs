// npm test: sets up what is missing, a mail server included, then runs the tests. `npm test -- test/mail` passes words on.
import path from 'node:path';
import { ensureMailServer } from './set-up/mail-server.mjs';
import { become, ROOT } from './set-up/shell.mjs';
import { setUp } from './setup.mjs';

if (await setUp()) {
  ensureMailServer();
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  process.chdir(ROOT);
  process.exitCode = await become(process.execPath, [vitest, 'run', ...process.argv.slice(2)]);
} else {
  process.exitCode = 6;
}
