import { dirname, join, resolve } from 'node:path';
import { type ReadFile, reasonOf } from '../scenario/files.ts';
import { noProblems, sortedDiagnostics } from '../scenario/source/diagnostic.ts';
import { formatDiagnostics } from '../scenario/source/format-diagnostics.ts';
import { readData } from '../scenario/source/read-data.ts';
import { Failure } from '../shared/errors.ts';
import { assembleConfig } from './assemble.ts';
import { variable } from './from-environment.ts';
import { type ConfigFile, configFile } from './schema.ts';
import type { Config } from './types.ts';

export interface ConfigRequest {
  cwd: string;
  env: Record<string, string | undefined>;
  /** `--config FILE`; without it MYSTERY_SHOPPER_CONFIG, then a search upwards from cwd. */
  file?: string;
  readFile: ReadFile;
}

/** Names of the config file, looked for in each folder from cwd upwards. */
export const CONFIG_NAMES = [
  'mystery-shopper.config.yaml',
  'mystery-shopper.config.yml',
  'mystery-shopper.config.json',
];

/**
 * What is set by the environment and the config file, in this order; `from` is the file's path, null without one.
 * A mistake in the file is a `usage` failure whose message holds every diagnostic.
 */
export async function readConfig(request: ConfigRequest): Promise<{ config: Config; from: string | null }> {
  const named = request.file ?? variable(request.env, 'config');
  const found = named === null ? await search(request) : await readNamed(request, named);
  const folder = found ? dirname(found.path) : request.cwd;
  const file = found ? parse(found.path, found.text) : {};
  return { config: assembleConfig(file, request.env, folder, request.cwd), from: found?.path ?? null };
}

async function readNamed(request: ConfigRequest, name: string) {
  const path = resolve(request.cwd, name);
  try {
    return { path, text: await request.readFile(path) };
  } catch (error) {
    throw new Failure('usage', `the config file ${name}: ${reasonOf(error, path)}`);
  }
}

async function search(request: ConfigRequest) {
  for (let folder = resolve(request.cwd); ; folder = dirname(folder)) {
    const found = (await Promise.all(CONFIG_NAMES.map((name) => readIfThere(request, join(folder, name))))).filter(
      (one) => one !== null,
    );
    const [first, second] = found;
    if (first && second) {
      throw new Failure(
        'usage',
        `two config files in ${folder}`,
        `Keep one of ${found.map((one) => one.path).join(', ')}.`,
      );
    }
    if (first) return first;
    if (dirname(folder) === folder) return null;
  }
}

async function readIfThere(request: ConfigRequest, path: string) {
  try {
    return { path, text: await request.readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    // A folder above that may not be looked into is not ours.
    if (code === 'EACCES' && dirname(path) !== resolve(request.cwd)) return null;
    throw new Failure('usage', `the config file ${path}: ${reasonOf(error, path)}`);
  }
}

/** JSON is YAML: one parser reads both. */
function parse(path: string, text: string): ConfigFile {
  const problems = noProblems();
  const file = readData(configFile, path, text, problems);
  if (file !== null && problems.found.length === 0) return file;
  throw new Failure('usage', formatDiagnostics(sortedDiagnostics(problems)));
}
