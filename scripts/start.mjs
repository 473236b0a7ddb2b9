// npm start: sets up what is missing, then audits the practice store. `npm start -- --help` passes words on.
import path from 'node:path';
import { become, ROOT } from './set-up/shell.mjs';
import { setUp } from './setup.mjs';

if (await setUp()) {
  const program = path.join(ROOT, 'bin/mystery-shopper.js');
  process.exitCode = await become(process.execPath, [program, 'demo', ...process.argv.slice(2)]);
} else {
  process.exitCode = 6;
}
