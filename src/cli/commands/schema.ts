import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { World } from '../world.ts';

/** What can be printed, and where the published file stands (below the folder of `--write`). */
const SCHEMAS: Record<string, { file: string; render: () => Promise<string> }> = {
  scenario: { file: 'scenario.schema.json', render: async () => (await published()).scenario() },
  part: { file: 'part.schema.json', render: async () => (await published()).part() },
  store: { file: 'store.schema.json', render: async () => (await published()).store() },
  config: { file: 'config.schema.json', render: async () => (await published()).config() },
  result: { file: 'result.schema.json', render: async () => (await published()).result() },
};

const published = () => import('../published-schemas.ts');

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .addArgument(new Argument('[what]', 'which one').choices([...Object.keys(SCHEMAS), 'verbs']).default('scenario'))
    .option('--write <folder>', 'write every JSON Schema into a folder instead')
    .addHelpText(
      'after',
      `
scenario, part, store, config and result are JSON Schemas; verbs is a Markdown table of what a step may do.
To complete scenarios in an editor, put this into their first line:
  # yaml-language-server: $schema=./scenario.schema.json

Examples:
  mystery-shopper schema scenario > scenario.schema.json
  mystery-shopper schema verbs`,
    )
    .action(async (what: string, options: { write?: string }) => finish(await schema(world, what, options.write)));
}

async function schema(world: World, what: string, folder: string | undefined): Promise<ExitCode> {
  if (folder !== undefined) return writeAll(world, folder);
  const text = what === 'verbs' ? await (await published()).verbs() : await SCHEMAS[what]?.render();
  world.stdout.write(text ?? '');
  return EXIT.done;
}

async function writeAll(world: World, folder: string): Promise<ExitCode> {
  await mkdir(resolve(world.cwd, folder), { recursive: true });
  for (const { file, render } of Object.values(SCHEMAS)) {
    await writeFile(resolve(world.cwd, folder, file), await render());
    world.stdout.write(`${join(folder, file)}\n`);
  }
  return EXIT.done;
}
