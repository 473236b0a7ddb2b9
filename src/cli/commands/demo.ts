import type { Command } from 'commander';
import { formatDuration } from '../../shared/duration.ts';
import { judgeAndReport, tellScorecard } from '../after-visit.ts';
import { openPracticeStore, type PracticeWorld } from '../demo/practice-world.ts';
import { openStreet } from '../demo/street.ts';
import { EXIT, EXIT_OF_FAILURE, type ExitCode } from '../exit-codes.ts';
import { talker } from '../progress.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options {
  keep?: boolean;
  street?: boolean;
  reports?: string;
  browser?: string;
  headed?: boolean;
  json?: boolean;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .option('--keep', 'leave the practice store open afterwards, to click around in (Ctrl-C ends it)')
    .option('--street', 'only open every store of the practice high street, for visits of your own (Ctrl-C ends them)')
    .option('--reports <dir>', 'folder for visits (default: reports)')
    .option('--browser <path>', 'browser program to use (or MYSTERY_SHOPPER_BROWSER)')
    .option('--headed', 'show the browser window')
    .option('--json', 'print result.json instead of the scorecard')
    .option('--config <file>', 'config file')
    .addHelpText(
      'after',
      `
Opens a small practice store with its own mail on this machine, shops it with the standard scenario, orders, asks two
questions, waits for the answers, judges and reports. Nothing leaves the machine.

With --street, fourteen small stores of different build and language stand open instead, and their addresses are listed.`,
    )
    .action(async (options: Options) => finish(await demo(world, options)));
}

async function demo(world: World, options: Options): Promise<ExitCode> {
  if (options.street) return openStreet(world, options.json ?? false);
  const started = performance.now();
  const { config } = await openConfig(world, options.config);
  const say = talker(world);
  const practice = await openPracticeStore();
  say(`the practice store is open at ${practice.url}, its mail beside it`);
  try {
    const end = await practice.visit(world, {
      config,
      reports: reportsFolder(world, options.reports, config),
      browser: options.browser ?? config.browser.path,
      headed: options.headed ?? false,
      say,
    });
    const result = await judgeAndReport(end.folder, world, { config });
    if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else await tellScorecard(result, end.folder, world);
    say(`done in ${formatDuration(performance.now() - started)}`);
    if (options.keep && !world.signal.aborted) await keepOpen(world, practice, say);
    return end.failure ? EXIT_OF_FAILURE[end.failure.kind] : EXIT.done;
  } finally {
    await practice.close();
  }
}

function keepOpen(world: World, practice: PracticeWorld, say: (line: string) => void): Promise<void> {
  say(`the practice store stays open at ${practice.url}; Ctrl-C ends it`);
  return new Promise((resolve) => world.signal.addEventListener('abort', () => resolve(), { once: true }));
}
