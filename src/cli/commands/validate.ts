import type { Command } from 'commander';
import { mayDo } from '../../scenario/may-do.ts';
import { formatDiagnostics, type ScenarioReading } from '../../scenario/read.ts';
import type { VerbSchemas } from '../../scenario/verb-schema.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { collectInput, countOf, openConfig, readScenarioFile, type ScenarioOptions } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options extends ScenarioOptions {
  json?: boolean;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<file...>', 'scenario files')
    .option('-i, --input <name=value>', 'an input that the scenario declares (repeatable)', collectInput)
    .option('--store <file>', 'a store file to use instead of the one that the scenario names')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Reads the files, opens no browser and asks no store. Every mistake is told at once, with its place.
Exit code 2 when there is one.

Examples:
  mystery-shopper validate scenarios/*.yaml
  mystery-shopper validate checkout.yaml --input product="walking boots"`,
    )
    .action(async (files: string[], options: Options) => finish(await validate(world, files, options)));
}

async function validate(world: World, files: string[], options: Options): Promise<ExitCode> {
  const { verbs } = await import('../../steps/index.ts');
  const { config } = await openConfig(world, options.config);
  const readings: Reading[] = [];
  for (const file of files) {
    readings.push({ file, reading: await readScenarioFile(world, file, verbs, config, options) });
  }
  if (options.json)
    world.stdout.write(
      `${JSON.stringify(
        readings.map((one) => asJson(one, verbs)),
        null,
        2,
      )}\n`,
    );
  else for (const one of readings) tell(world, one, verbs);
  return readings.some((one) => 'diagnostics' in one.reading) ? EXIT.usage : EXIT.done;
}

interface Reading {
  file: string;
  reading: ScenarioReading;
}

function tell(world: World, { file, reading }: Reading, verbs: VerbSchemas): void {
  if ('diagnostics' in reading) {
    const paint = world.paint.err;
    world.stderr.write(`${formatDiagnostics(reading.diagnostics, paint)}\n\n`);
    world.stderr.write(`${paint.red('not valid')} ${plain(file)}: ${countOf(reading.diagnostics)}\n`);
    return;
  }
  const paint = world.paint.out;
  const { scenario } = reading;
  world.stdout.write(
    `${paint.green('OK')} ${plain(file)}: ${plain(scenario.name)}, ${scenario.steps.length} steps on ${plain(scenario.store.url)}\n`,
  );
  for (const deed of mayDo(scenario, verbs)) world.stdout.write(`  ${paint.dim('-')} ${deed.sentence}\n`);
}

function asJson({ file, reading }: Reading, verbs: VerbSchemas) {
  if ('diagnostics' in reading) return { file, valid: false, diagnostics: reading.diagnostics };
  const { scenario } = reading;
  return {
    file,
    valid: true,
    scenario: scenario.name,
    store: scenario.store.url,
    steps: scenario.steps.length,
    digest: scenario.digest,
    mayDo: mayDo(scenario, verbs),
    orders: scenario.orders,
    diagnostics: [],
  };
}
