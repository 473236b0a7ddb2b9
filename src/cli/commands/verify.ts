import type { Command } from 'commander';
import { VisitFolder } from '../../evidence/folder.ts';
import { type Verification, verifyManifest } from '../../evidence/manifest.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findVisitFolders } from '../judging/visit-folders.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options {
  reports?: string;
  config?: string;
  json?: boolean;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<visit...>', 'folders of visits, or a store (all its visits)')
    .option('--reports <dir>', 'folder of the visits (default: reports)')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Compares each file of the evidence with the SHA-256 digest that was noted when it was filed.
Exit code 1 when a file was changed, is missing, or was added by somebody else.

Example:
  mystery-shopper verify reports/shop.example/2026-11-16T09-02-11Z`,
    )
    .action(async (places: string[], options: Options) => finish(await verify(world, places, options)));
}

async function verify(world: World, places: string[], options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const folders = await findVisitFolders(places, world.cwd, reportsFolder(world, options.reports, config));
  const verified: (Verification & { folder: string })[] = [];
  for (const folder of folders) verified.push({ folder, ...(await verifyManifest(new VisitFolder(folder))) });
  if (options.json) world.stdout.write(`${JSON.stringify(verified, null, 2)}\n`);
  else for (const one of verified) tell(world, one);
  return verified.every(isWhole) ? EXIT.done : EXIT.gateFailed;
}

function isWhole({ changed, missing, unlisted }: Verification): boolean {
  return changed.length + missing.length + unlisted.length === 0;
}

function tell(world: World, one: Verification & { folder: string }): void {
  const paint = world.paint.out;
  const verdict = isWhole(one) ? paint.green('unchanged') : paint.red('changed');
  world.stdout.write(`${verdict} ${plain(one.folder)}: ${one.unchanged} files as they were filed\n`);
  for (const [what, names] of [
    ['changed', one.changed],
    ['missing', one.missing],
    ['not filed by the visit', one.unlisted],
  ] as const) {
    for (const name of names) world.stdout.write(`  ${paint.red(what)}: evidence/${plain(name)}\n`);
  }
}
