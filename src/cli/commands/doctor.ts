import path from 'node:path';
import type { Command } from 'commander';
import { plain } from '../../shared/text.ts';
import type { Finding } from '../doctor/finding.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openConfig } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options {
  browser?: string;
  browserEndpoint?: string;
  out?: string;
  config?: string;
  mailbox: boolean;
  json?: boolean;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .option('--browser <path>', 'the browser to start (default: find one)')
    .option('--browser-endpoint <url>', 'a browser that runs elsewhere')
    .option('-o, --out <folder>', 'the folder for visits')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .option('--no-mailbox', 'leave the mailbox alone')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Tries what a visit needs: Node, the browser, its clock, the folder for visits, the mailbox. Where the mailbox has an
SMTP server, one mail is sent to the shopper's own address. Exit code 6 when something is not well.

Examples:
  mystery-shopper doctor
  mystery-shopper doctor --browser /usr/bin/chromium --json`,
    )
    .action(async (options: Options) => finish(await doctor(world, options)));
}

async function doctor(world: World, options: Options): Promise<ExitCode> {
  const findings: Finding[] = [];
  for await (const finding of examine(world, options)) {
    findings.push(finding);
    if (!options.json) world.stdout.write(lineOf(finding, world));
  }
  const sick = findings.some(({ state }) => state === 'ill');
  if (options.json) world.stdout.write(`${JSON.stringify({ well: !sick, findings }, null, 2)}\n`);
  return sick ? EXIT.environment : EXIT.done;
}

async function* examine(world: World, options: Options): AsyncGenerator<Finding> {
  const { examineNode } = await import('../doctor/node.ts');
  yield examineNode(process.versions.node);
  const { config } = await openConfig(world, options.config);
  const { examineReports } = await import('../doctor/reports.ts');
  yield await examineReports(
    options.out ? path.resolve(world.cwd, options.out) : (config.reports ?? path.resolve(world.cwd, 'reports')),
  );
  const { examineBrowser } = await import('../doctor/browser.ts');
  const endpoint = options.browserEndpoint ?? config.browser.endpoints[0] ?? null;
  yield* await examineBrowser({ path: options.browser ?? config.browser.path, endpoint });
  if (!options.mailbox) return;
  const { mailboxFindings } = await import('../doctor/mailbox.ts');
  if (!config.mailbox) return yield* mailboxFindings(null);
  const { probeMailbox } = await import('../../mailbox/probe.ts');
  yield* mailboxFindings(await probeMailbox(config.mailbox, (name) => world.env[name]));
}

function lineOf({ part, state, says, remedy }: Finding, world: World): string {
  const paint = world.paint.out;
  const colour = { well: paint.green, ill: paint.red, 'not set': paint.yellow }[state];
  const help = remedy ? `\n           ${paint.dim('→')} ${plain(remedy)}` : '';
  return `${colour(state.padEnd(8))} ${paint.bold(part)}: ${plain(says)}${help}\n`;
}
