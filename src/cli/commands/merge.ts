import path from 'node:path';
import type { Command } from 'commander';
import { writeIndexPage } from '../../reporters/index-page.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findVisitFolders } from '../judging/visit-folders.ts';
import { carryOut, type Move, planMerge } from '../merging/merge-visits.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options {
  reports?: string;
  language?: string;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<folder...>', 'folders with visits: the reports of other machines or of shards')
    .option('--reports <dir>', 'folder that takes them all (default: reports)')
    .option('-l, --language <code>', 'language of the index page')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .addHelpText(
      'after',
      `
Copies every visit into one reports folder and writes its index page. A visit that is there already is left as it is,
or brought up to date where the other knows more of it (mails that were collected later). Doing it again changes
nothing. Where two visits claim one place with different evidence nothing at all is copied, and each is named.

Example:
  mystery-shopper merge shard-1 shard-2 shard-3 --reports reports`,
    )
    .action(async (places: string[], options: Options) => finish(await merge(world, places, options)));
}

async function merge(world: World, places: string[], options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const into = reportsFolder(world, options.reports, config);
  const folders = await findVisitFolders(places, world.cwd, into);
  const moves = await planMerge(folders, into);
  const clashes = moves.filter((move) => move.how === 'clash');
  if (clashes.length > 0) throw refused(world, clashes);
  await carryOut(moves).catch((error: unknown) => {
    throw new Failure(
      'environment',
      `cannot write ${into}: ${messageOf(error)}`,
      'What was copied is whole; merge again when there is room.',
    );
  });
  await writeIndexPage(into, options.language ?? config.report.language ?? 'en').catch(() => undefined);
  const count = (how: Move['how']) => moves.filter((move) => move.how === how).length;
  world.stdout.write(
    `${count('copy')} copied, ${count('update')} brought up to date, ${count('keep')} there already  ${path.relative(world.cwd, into) || into}\n`,
  );
  return EXIT.done;
}

const MOST_TOLD = 20;

function refused(world: World, clashes: Extract<Move, { how: 'clash' }>[]): Failure {
  const lines = clashes
    .slice(0, MOST_TOLD)
    .map(
      ({ from, to, because }) =>
        `${path.relative(world.cwd, from)} → ${path.relative(world.cwd, to)}: ${plain(because)}`,
    );
  const more = clashes.length > MOST_TOLD ? [`… and ${clashes.length - MOST_TOLD} more`] : [];
  return new Failure(
    'usage',
    `${clashes.length === 1 ? 'one visit clashes' : `${clashes.length} visits clash`}; nothing was copied\n${[...lines, ...more].join('\n')}`,
    'Name another --reports folder, or see which is right: mystery-shopper verify <visit>.',
  );
}
