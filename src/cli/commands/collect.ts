import path from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../config/types.ts';
import { VisitFolder } from '../../evidence/folder.ts';
import type { CollectReport } from '../../mailbox/collect/collect-visit.ts';
import { parseDuration } from '../../shared/duration.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import type { World } from '../world.ts';

interface Options {
  reports?: string;
  once?: boolean;
  wait?: string;
  watch?: boolean;
  probe?: boolean;
  json?: boolean;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('[visit...]', 'folders of visits, or of stores (default: all visits that await something)')
    .option('--reports <dir>', 'folder of the visits (default: reports)')
    .option('--once', 'look once and end (default)')
    .option('--wait <time>', 'go on looking for so long, or until nothing is awaited: 30m, 2h')
    .option('--watch', 'go on looking until Ctrl-C')
    .option('--probe', "measure the mailbox's clock first by a mail to the shopper itself (needs SMTP)")
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .option('--json', 'what was found as JSON on stdout')
    .addHelpText(
      'after',
      `
Fetches what stores have written since, files it as evidence and judges the visit anew. Nothing in the mailbox is
marked, moved or deleted. May be called any number of times, here or on another machine: each mail counts once, and
deadlines are judged by the times of the mails, not by when this command ran.

Examples:
  mystery-shopper collect
  mystery-shopper collect reports/shop.example/2026-11-16T09-02-11Z --wait 2h
  mystery-shopper collect --watch`,
    )
    .action(async (places: string[], options: Options) => finish(await collect(world, places, options)));
}

async function collect(world: World, places: string[], options: Options): Promise<ExitCode> {
  const waitMs = waitOf(options);
  const { config } = await openConfig(world, options.config);
  const folders = await foldersOf(world, places, reportsFolder(world, options.reports, config));
  const { byMailbox, collectFrom } = await import('../../mailbox/collect/collect-visits.ts');
  const { mailboxes, without } = await byMailbox(folders, config.mailbox);
  for (const folder of without)
    say(world, `${path.relative(world.cwd, folder)}: no mailbox is set, so nothing can be fetched`);
  const until = waitMs === null ? null : new Date(world.now().getTime() + waitMs);
  const runs = await Promise.allSettled(
    mailboxes.map((group) =>
      collectFrom(group, until, {
        secrets: (name) => world.env[name],
        now: world.now,
        after: (folder) => judgeAnew(folder, world, config),
        onReport: (report) => tell(world, report),
        probe: options.probe === true,
        options: {
          signal: world.signal,
          ...(waitMs === null ? {} : { patienceMs: waitMs }),
          onReconnect: (because, pauseMs) => say(world, `${because}; trying again in ${Math.ceil(pauseMs / 1000)} s`),
        },
      }),
    ),
  );
  const reports = runs.flatMap((run) => (run.status === 'fulfilled' ? run.value : []));
  if (options.json) world.stdout.write(`${JSON.stringify({ visits: reports }, null, 2)}\n`);
  else world.stdout.write(summary(reports, folders.length));
  const failed = runs.find((run) => run.status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return world.signal.aborted && !options.watch ? EXIT.interrupted : EXIT.done;
}

/** Milliseconds to go on looking; null: look once. */
function waitOf(options: Options): number | null {
  if (options.once && (options.wait !== undefined || options.watch)) {
    throw new Failure('usage', '--once does not go with --wait or --watch', 'Give one of them.');
  }
  if (options.watch) return 365 * 86_400_000;
  if (options.wait === undefined) return null;
  const waitMs = parseDuration(options.wait);
  if (waitMs === null) throw new Failure('usage', `--wait ${options.wait} is no time`, 'Write it like 30m or 2h.');
  return waitMs;
}

async function foldersOf(world: World, places: string[], reports: string): Promise<string[]> {
  const { visitFoldersBelow } = await import('../../mailbox/collect/open-visits.ts');
  if (places.length === 0) return (await open(await visitFoldersBelow(reports), world)).map((folder) => folder);
  const found: string[] = [];
  for (const place of places) {
    const here = await visitFoldersBelow(path.resolve(world.cwd, place));
    const below = here.length > 0 ? here : await visitFoldersBelow(path.join(reports, place));
    if (below.length === 0)
      throw new Failure('usage', `${place} holds no visit`, 'Name a folder that holds a visit.json.');
    found.push(...below);
  }
  return [...new Set(found)];
}

/** Visits that still await something. One that cannot be read is told and left out. */
async function open(folders: string[], world: World): Promise<string[]> {
  const waiting: string[] = [];
  for (const folder of folders) {
    try {
      const visit = await new VisitFolder(folder).readVisit();
      if (visit.awaited.length > 0) waiting.push(folder);
    } catch (error) {
      say(world, messageOf(error));
    }
  }
  return waiting;
}

/** Judges and reports a visit anew, once mail has come. The mails are safe already: what fails here can be repeated. */
async function judgeAnew(folder: VisitFolder, world: World, config: Config): Promise<void> {
  const { judgeAndReport } = await import('../after-visit.ts');
  await judgeAndReport(folder, world, { config }).catch((error) =>
    say(world, `${folder.path} could not be judged: ${messageOf(error)}`),
  );
}

function tell(world: World, report: CollectReport): void {
  for (const mail of report.filed)
    say(world, `${report.visit}: ${mail.kind} "${plain(mail.subject, 70)}" (${mail.matchedBy.join(', ')})`);
  for (const warning of report.warnings) say(world, `${report.visit}: ${warning}`);
}

function summary(reports: CollectReport[], folders: number): string {
  if (folders === 0) return 'No visit awaits anything.\n';
  const lines = reports.map((report) => {
    const waits = report.awaited.map((one) => `${one.what} until ${one.until.slice(0, 16).replace('T', ' ')} UTC`);
    const rest = waits.length > 0 ? `; awaited: ${waits.join(', ')}` : '; nothing more is awaited';
    return `${plain(report.visit)}: ${report.filed.length === 1 ? '1 new mail' : `${report.filed.length} new mails`}${rest}\n`;
  });
  return lines.join('');
}

function say(world: World, text: string): void {
  if (!world.quiet) world.stderr.write(`${plain(text, 400)}\n`);
}
