// From a fresh clone to a program that runs: packages, build, a browser. Does nothing where all of it is there.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './set-up/packages.mjs';
import { ROOT, say } from './set-up/shell.mjs';

const OLDEST = [20, 19];

/** True when the program can run; what is missing was said. `strict`: types that do not fit end it. */
export async function setUp({ browser = true } = {}) {
  if (!nodeIsRecent()) return false;
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  if (!ensurePackages()) return false;
  // Both need the packages: not to be imported before those are there.
  const { build } = await import('./build.mjs');
  if (!(await build())) say('The build has type errors; going on with what could be built.');
  if (!browser) return true;
  const { ensureBrowser } = await import('./set-up/browser.mjs');
  return ensureBrowser();
}

function nodeIsRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return true;
  say(`Node ${process.versions.node} is too old: version ${OLDEST.join('.')} or later is needed (https://nodejs.org).`);
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await setUp()) ? 0 : 6;
  if (process.exitCode === 0)
    say(`Ready: node ${path.relative(process.cwd(), path.join(ROOT, 'bin/mystery-shopper.js'))} --help`);
}
