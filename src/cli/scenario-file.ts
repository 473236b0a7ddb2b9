import { readConfig } from '../config/read-config.ts';
import type { Config } from '../config/types.ts';
import { type Diagnostic, formatDiagnostics, readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/types.ts';
import type { VerbSchemas } from '../scenario/verb-schema.ts';
import { Failure } from '../shared/errors.ts';
import { diskReader } from './disk.ts';
import type { World } from './world.ts';

/** What a user says of scenario files on the command line. */
export interface ScenarioOptions {
  /** `--input name=value`, repeated. */
  input?: Record<string, string>;
  /** `--store FILE`: a store file to use instead of the scenario's own. */
  store?: string;
}

/** Collects a repeated `--input name=value`. */
export function collectInput(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=');
  if (at > 0) return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1) };
  throw new Failure('usage', `--input ${text} has no value`, 'Write --input name=value.');
}

/** The config file and the environment. */
export function openConfig(world: World, file: string | undefined) {
  return readConfig({
    cwd: world.cwd,
    env: world.env,
    readFile: diskReader(world.cwd),
    ...(file === undefined ? {} : { file }),
  });
}

/** Reads a scenario from disk. */
export function readScenarioFile(
  world: World,
  file: string,
  verbs: VerbSchemas,
  config: Config,
  options: ScenarioOptions,
) {
  return readScenario({
    file,
    verbs,
    inputs: options.input ?? {},
    env: world.env,
    readFile: diskReader(world.cwd),
    config: { shopper: config.shopper, ...(config.mailbox ? { mailbox: config.mailbox } : {}) },
    ...(options.store === undefined ? {} : { storeFile: options.store }),
  });
}

/** The same for commands that cannot go on without it: mistakes are one `usage` failure. */
export async function openScenario(
  world: World,
  file: string,
  verbs: VerbSchemas,
  config: Config,
  options: ScenarioOptions,
): Promise<Scenario> {
  const reading = await readScenarioFile(world, file, verbs, config, options);
  if ('scenario' in reading) return reading.scenario;
  throw new Failure('usage', formatDiagnostics(reading.diagnostics, world.paint.err), countOf(reading.diagnostics));
}

/** `3 mistakes`. */
export function countOf(diagnostics: Diagnostic[]): string {
  return diagnostics.length === 1 ? '1 mistake' : `${diagnostics.length} mistakes`;
}
