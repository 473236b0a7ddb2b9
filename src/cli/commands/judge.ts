import path from 'node:path';
import type { Command } from 'commander';
import type { Edition } from '../../benchmark/edition.ts';
import { VisitFolder } from '../../evidence/folder.ts';
import type { PeerVisit } from '../../facts/view/view.ts';
import { type Difference, differencesOf } from '../../judging/differences.ts';
import { fileResult, resultText } from '../../judging/file-result.ts';
import { judgeVisit } from '../../judging/judge-visit.ts';
import { readResult } from '../../result/read.ts';
import type { AuditResult } from '../../result/schema.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openEdition } from '../judging/edition-file.ts';
import { addGateOptions, baselineOf, type GateOptions, gatesFrom, tellMissedGates } from '../judging/gate-options.ts';
import { findVisitFolders } from '../judging/visit-folders.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';

interface Options extends GateOptions {
  edition?: string;
  diff?: boolean;
  json?: boolean;
  reports?: string;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addGateOptions(
    command
      .argument('<visit...>', 'folders of visits, or a store (all its visits)')
      .option('-e, --edition <file>', 'weights, limits and must-haves of your own (YAML); default: the shipped edition')
      .option('--diff', 'show what would change against the result that is there; write nothing')
      .option('--json', 'print the result (or the differences) as JSON')
      .option('--reports <dir>', 'folder of the visits (default: reports)')
      .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)'),
  )
    .addHelpText(
      'after',
      `
Judges from the evidence on disk and writes result.json; the store is not visited. The same evidence, edition and
version give the same result. Visits of one store that are named together are also compared for busy hours.

Examples:
  mystery-shopper judge reports/shop.example/2026-11-16T09-02-11Z
  mystery-shopper judge shop.example --edition acme-2026.yaml --diff
  mystery-shopper judge shop.example --min-score 70 --max reply-time=24h --must-have 13`,
    )
    .action(async (places: string[], options: Options) => finish(await judge(world, places, options)));
}

async function judge(world: World, places: string[], options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const wanted = gatesFrom(options, config);
  const edition = await openEdition(world, options.edition ?? config.edition);
  const folders = await findVisitFolders(places, world.cwd, reportsFolder(world, options.reports, config));
  const peers = folders.length > 1 ? await Promise.all(folders.map(peerOf)) : [];
  const results: AuditResult[] = [];
  const differences: { folder: string; differences: Difference[] }[] = [];
  const before = await baselineOf(wanted);
  let missed = false;
  for (const folder of folders) {
    const result = await judgeOne(world, folder, edition, peers);
    results.push(result);
    if (options.diff)
      differences.push({ folder, differences: differencesOf((await readResult(folder)).result, result) });
    else await fileResult(folder, result);
    if (!options.json) tell(world, folder, result, differences.at(-1)?.differences ?? null);
    missed = tellMissedGates(result, wanted, before, world) || missed;
  }
  if (options.json) printJson(world, options.diff ? differences : results);
  return missed ? EXIT.gateFailed : EXIT.done;
}

function judgeOne(world: World, folder: string, edition: Edition, peers: PeerVisit[]): Promise<AuditResult> {
  return judgeVisit({ folder: new VisitFolder(folder), edition, now: world.now(), toolVersion: VERSION, peers });
}

async function peerOf(folder: string): Promise<PeerVisit> {
  const visit = new VisitFolder(folder);
  const evidence = await visit.readAll();
  return { visit: await visit.readVisit(), steps: evidence.filter((piece) => piece.kind === 'step') };
}

function printJson(world: World, all: AuditResult[] | unknown[]): void {
  const [only, ...more] = all;
  const text = more.length === 0 && isResult(only) ? resultText(only) : `${JSON.stringify(all, null, 2)}\n`;
  world.stdout.write(text);
}

function isResult(value: unknown): value is AuditResult {
  return typeof value === 'object' && value !== null && 'verdicts' in value;
}

function tell(world: World, folder: string, result: AuditResult, differences: Difference[] | null): void {
  const paint = world.paint.out;
  const { score, low, high, coverage } = result.total;
  const name = path.relative(world.cwd, folder) || folder;
  const told =
    score === null ? 'nothing could be judged' : `${percent(score)} of 100 (${percent(low)}-${percent(high)})`;
  world.stdout.write(`${paint.bold(told)}, ${percent(coverage)} % of the weight judged  ${plain(name)}\n`);
  if (differences === null) return;
  if (differences.length === 0) world.stdout.write('  nothing changes\n');
  for (const one of differences) {
    world.stdout.write(
      `  ${paint.cyan(one.id)}: ${one.before} → ${one.after}${one.because ? ` (${one.because})` : ''}\n`,
    );
  }
}

function percent(share: number | null): string {
  return share === null ? '-' : String(Math.round(share * 100));
}
