import { access, constants, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../config/types.ts';
import { writeAtomically } from '../../evidence/folder.ts';
import { SHIPPED_SCENARIOS } from '../../scenario/files.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import type { VisitEnd } from '../../visit/play-visit.ts';
import type { Replay } from '../drafting/compare-visits.ts';
import { EXIT, EXIT_OF_FAILURE, type ExitCode, worstOf } from '../exit-codes.ts';
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
  json?: boolean;
  account: boolean;
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
    .option('--no-account', 'open no account with the store')
    .option('--json', 'what came of it as JSON')
    .option('--browser <path>', 'browser program to use (or MYSTERY_SHOPPER_BROWSER)')
    .option('--reports <dir>', 'folder for visits (default: reports)')
    .option('--config <file>', 'config file')
    .addHelpText(
      'after',
      `
Shops the store unaided (no order is placed) and writes the scenario that it just played: the product and the choices it
took, locators that a person would choose, remarks where it was not sure. Edit it, keep it, replay it with "visit".
As in any visit a question is asked through the contact form and an account is opened; with --check both twice.

Exit code 4: the purchase came to a dead end (the draft is written, with a remark at that step), or the draft does not
replay: a step failed, or it took another product.

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
  await makeWayFor(file, options.force ?? false);
  const { draftOf } = await import('../../visit/draft-of-visit.ts');
  const { writeDraft } = await import('../../scenario/write-draft.ts');
  const { scenario, end } = await play(world, config, `${SHIPPED_SCENARIOS}standard.yaml`, { store: url }, options);
  if (end.failure && end.failure.kind !== 'outdated') throw end.failure;
  await writeAtomically(file, writeDraft(draftOf(end.visit, scenario, await end.folder.readAll())));
  const name = path.relative(world.cwd, file);
  if (!options.json) world.stdout.write(`${name}\n`);
  // The place in the shipped scenario says nothing to whoever has the draft.
  const deadEnd = end.failure?.message.replace(/^.*?:\d+:\d+ /, '') ?? null;
  if (deadEnd) world.stderr.write(`the purchase came to a dead end: ${deadEnd}\n`);
  const checked = options.check ? await check(world, config, file, { first: end, options }) : null;
  if (options.json)
    world.stdout.write(`${JSON.stringify({ file: name, deadEnd, replay: checked?.replay ?? null }, null, 2)}\n`);
  const code = end.failure ? EXIT_OF_FAILURE[end.failure.kind] : EXIT.done;
  return checked ? worstOf([code, checked.code]) : code;
}

/** Whether the file can be written is asked before a store is troubled for minutes. */
async function makeWayFor(file: string, force: boolean): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory())
    throw new Failure('usage', `${file} is a folder`, 'Name the file to write with --output, as drafts/shop.yaml.');
  if (there && !force)
    throw new Failure('usage', `${file} is there already`, 'Name another with --output, or overwrite it with --force.');
  const folder = path.dirname(file);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new Failure(
      'environment',
      `cannot write ${file}: ${messageOf(error)}`,
      'Check the rights of the folder, or name another file with --output.',
      { cause: error },
    );
  }
}

/** Replays the draft and tells what no longer fitted. */
async function check(
  world: World,
  config: Config,
  file: string,
  { first, options }: { first: VisitEnd; options: Options },
): Promise<{ replay: Replay; code: ExitCode }> {
  talker(world)('replaying the draft');
  const { compareVisits } = await import('../drafting/compare-visits.ts');
  const { end } = await play(world, config, file, {}, options);
  const replay = compareVisits(await first.folder.readAll(), await end.folder.readAll(), end);
  if (!options.json) tell(world, replay);
  const code = end.failure ? EXIT_OF_FAILURE[end.failure.kind] : replay.replays ? EXIT.done : EXIT.outdated;
  return { replay, code };
}

function tell({ stdout }: World, { healed, because, done, steps }: Replay): void {
  for (const { step, intent, before, after } of healed)
    stdout.write(`healed ${intent} in ${step}: ${before} → ${after}\n`);
  stdout.write(because === null ? `replays: ${done} of ${steps} steps done\n` : `does not replay: ${because}\n`);
}

async function play(world: World, config: Config, file: string, input: Record<string, string>, options: Options) {
  const { verbs } = await import('../../steps/index.ts');
  const { playVisit } = await import('../../visit/play-visit.ts');
  const scenario = { ...(await openScenario(world, file, verbs, config, { input })), orders: null, mailbox: null };
  const end = await playVisit({
    scenario,
    placeOrders: false,
    noAccount: !options.account,
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
