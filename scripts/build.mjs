// Builds dist/: TypeScript → JavaScript, the script for the store's pages, and the data files beside the sources.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { does, ROOT, say } from './set-up/shell.mjs';

const SOURCES = path.join(ROOT, 'src');
const BUILT = path.join(ROOT, 'dist');
const MARK = path.join(BUILT, '.built');

/** Builds when a source has changed since the last build. False when the types do not fit; what can be written is. */
export async function build({ always = false } = {}) {
  const files = filesUnder(SOURCES);
  const state = stateOf(files);
  if (!always && existsSync(MARK) && readFileSync(MARK, 'utf8') === state) return true;
  say('Building …');
  removeOrphans(files);
  copyData(files);
  const compiled = does(process.execPath, [
    path.join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    path.join(ROOT, 'tsconfig.json'),
  ]);
  const { bundlePage } = await import('./bundle-page.mjs');
  await bundlePage();
  if (compiled) writeFileSync(MARK, state);
  return compiled;
}

/** Everything beside the TypeScript sources (templates, pictures, data) goes along as it is. */
function copyData(files) {
  for (const file of files.filter((name) => !name.endsWith('.ts'))) {
    const target = path.join(BUILT, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(SOURCES, file), target);
  }
}

/** A source that went must not live on in dist/, where a published package would carry it along. */
function removeOrphans(files) {
  if (!existsSync(BUILT)) return;
  const wanted = new Set(files.map((file) => file.replace(/\.ts$/, '.js')));
  for (const file of filesUnder(BUILT)) {
    if (!wanted.has(file) && file !== 'page.js' && file !== '.built') rmSync(path.join(BUILT, file), { force: true });
  }
}

function stateOf(files) {
  const state = createHash('sha256');
  for (const file of [...files, '../tsconfig.json', '../package-lock.json']) {
    const { size, mtimeMs } = statSync(path.join(SOURCES, file), { throwIfNoEntry: false }) ?? {};
    state.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return state.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** vitest's globalSetup: the tests meet the sources as they are now. Whether the types fit is for `npm run check`. */
export async function setup() {
  await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build({ always: true })) ? 0 : 1;
}
