import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../config/types.ts';
import { writeAtomically } from '../../evidence/folder.ts';
import { SHIPPED_SCENARIOS } from '../../scenario/files.ts';
import { Failure } from '../../shared/errors.ts';
import { EXIT, EXIT_OF_FAILURE, type ExitCode } from '../exit-codes.ts';
import { talker } from '../progress.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig, openScenario } from '../scenario-file.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';

interface Options {
  product?: string;
  output?: string;
  force?: boolean;
  check?: boolean;
  browser?: string;
  reports?: string;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<URL>', 'address of the store')
    .option('-p, --product <words>', 'what to search for')
    .option('-o, --output <file>', 'file to write (default: <host>.yaml here)')
    .option('--force', 'overwrite the file')
    .option('--check', 'replay the draft at once and say what had to be healed')
    .option('--browser <path>', 'browser program to use (or MYSTERY_SHOPPER_BROWSER)')
    .option('--reports <dir>', 'folder for visits (default: reports)')
    .option('--config <file>', 'config file')
    .addHelpText(
      'after',
      `
Shops the store unaided (no order is placed) and writes the scenario that it just played, with locators that a person
would choose. Edit it, keep it, replay it with "visit".

Example:
  mystery-shopper draft https://shop.example --check`,
    )
    .action(async (url: string, options: Options) => finish(await draft(world, url, options)));
}

async function draft(world: World, url: string, options: Options): Promise<ExitCode> {
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new Failure('usage', `${url} is not a web address`, 'Write the whole address of the store: https://…');
  const { config } = await openConfig(world, options.config);
  const file = path.resolve(world.cwd, options.output ?? `${new URL(url).hostname.replace(/^www\./, '')}.yaml`);
  if (!options.force && (await exists(file)))
    throw new Failure('usage', `${file} is there already`, 'Name another with --output, or overwrite it with --force.');
  const { draftOf } = await import('../../visit/draft-of-visit.ts');
  const { writeDraft } = await import('../../scenario/write-draft.ts');
  const played = await play(world, config, `${SHIPPED_SCENARIOS}standard.yaml`, { store: url }, options);
  if (played.end.failure && played.end.failure.kind !== 'outdated') throw played.end.failure;
  const text = writeDraft(draftOf(played.end.visit, played.scenario, await played.end.folder.readAll()));
  await mkdir(path.dirname(file), { recursive: true });
  await writeAtomically(file, text);
  world.stdout.write(`${path.relative(world.cwd, file)}\n`);
  if (played.end.failure) world.stderr.write(`${played.end.failure.message}\n`);
  return options.check
    ? check(world, config, file, options)
    : played.end.failure
      ? EXIT_OF_FAILURE[played.end.failure.kind]
      : EXIT.done;
}

/** Replays the draft and tells what no longer fitted. */
async function check(world: World, config: Config, file: string, options: Options): Promise<ExitCode> {
  talker(world)('replaying the draft');
  const { end } = await play(world, config, file, {}, options);
  const steps = (await end.folder.readAll()).flatMap((each) => (each.kind === 'step' ? [each] : []));
  const healed = steps.flatMap((step) =>
    step.resolutions.flatMap(({ intent, healed: heal }) =>
      heal ? [`healed ${intent}: ${heal.before} → ${heal.after}`] : [],
    ),
  );
  for (const line of healed) world.stdout.write(`${line}\n`);
  world.stdout.write(
    end.failure
      ? `does not replay: ${end.failure.message}\n`
      : `replays: ${steps.filter((step) => step.outcome === 'done').length} of ${steps.length} steps done\n`,
  );
  return end.failure ? EXIT_OF_FAILURE[end.failure.kind] : EXIT.done;
}

async function play(world: World, config: Config, file: string, input: Record<string, string>, options: Options) {
  const { verbs } = await import('../../steps/index.ts');
  const { playVisit } = await import('../../visit/play-visit.ts');
  const scenario = { ...(await openScenario(world, file, verbs, config, { input })), orders: null, mailbox: null };
  const end = await playVisit({
    scenario,
    placeOrders: false,
    product: options.product ?? null,
    reports: reportsFolder(world, options.reports, config),
    browserPath: options.browser ?? config.browser.path,
    browserEndpoint: config.browser.endpoints[0] ?? null,
    headed: false,
    identify: config.identify,
    wave: null,
    toolVersion: VERSION,
    addressFor: null,
    sendMail: null,
    now: () => world.now(),
    signal: world.signal,
    say: talker(world),
  });
  return { scenario, end };
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
