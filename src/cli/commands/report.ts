import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { FORMATS } from '../../reporters/index.ts';
import { writeIndexPage } from '../../reporters/index-page.ts';
import type { Shrink } from '../../reporters/pictures.ts';
import { LANGUAGE_CODES } from '../../reporters/texts/index.ts';
import { webhookMessage } from '../../reporters/webhook.ts';
import { type ReportWish, renderReports, writeReport } from '../../reporters/write.ts';
import type { Gate } from '../../result/gates.ts';
import { type FiledResult, findVisits, readResult } from '../../result/read.ts';
import { Failure } from '../../shared/errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import {
  addGateOptions,
  baselineOf,
  decideGates,
  type GateOptions,
  gatesFrom,
  type WantedGates,
} from '../judging/gate-options.ts';
import {
  brandingFrom,
  formatsFrom,
  isFolder,
  type Output,
  outputFrom,
  reportsFolder,
  withPaper,
} from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import { postWebhook } from '../telling/webhook.ts';
import type { World } from '../world.ts';

interface Options extends GateOptions {
  format?: string;
  output?: string;
  language?: string;
  reports?: string;
  config?: string;
  pictures: boolean;
  notify?: boolean;
  index?: boolean;
  last?: boolean;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addGateOptions(command)
    .argument('[visit...]', 'folders of judged visits, a store (all its visits), or result.json files')
    .option(
      '-f, --format <names>',
      `formats, parted by commas: ${FORMATS.join(', ')} (default: terminal; in a folder those of the config)`,
    )
    .option('-o, --output <place>', 'a file for one format, or a folder (default: stdout)')
    .option('-l, --language <code>', `language of the report: ${LANGUAGE_CODES.join(', ')}`)
    .option('--reports <dir>', 'folder of the visits (default: reports)')
    .option('--no-pictures', 'leave the screenshots out of HTML and PDF')
    .option('--last', 'only the newest visit of each store or folder')
    .option('--index', 'write index.html over all stores and visits of the reports folder')
    .option('--notify', 'tell the webhook of the config when a gate is missed')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .addHelpText(
      'after',
      `
Reads result.json only: nothing is visited, fetched or judged again. Gates decide the exit code.
On GitHub Actions the format "github" also writes the job's summary.

Examples:
  mystery-shopper report shop.example --last                 scorecard of its newest visit
  mystery-shopper report reports/shop.example/2026-11-16T09-02-11Z --format html,pdf --output out
  mystery-shopper report reports/shop.example/2026-11-16T09-02-11Z --format junit --output junit.xml
  mystery-shopper report shop.example --format html --language hu --output out
  mystery-shopper report --index`,
    )
    .action(async (places: string[], options: Options) => finish(await report(world, places, options)));
}

async function report(world: World, places: string[], options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const wanted = gatesFrom(options, config);
  // The config's formats are for a folder: a terminal and a single file take one.
  const usual = isFolder(options.output) ? config.report.formats : null;
  const formats = formatsFrom(options.format, usual ?? ['terminal'], FORMATS);
  const output = outputFrom(world, options.output, formats);
  if (output.to === 'stdout' && formats.includes('pdf'))
    throw new Failure('usage', 'a PDF is not for the terminal', 'Name a file: --output report.pdf');
  if (places.length === 0 && !options.index)
    throw new Failure('usage', 'no visit was named', 'Name a visit or a store, or write the list of all with --index.');
  const filed = await readAll(world, places, reportsFolder(world, options.reports, config), Boolean(options.last));
  if (output.to === 'file' && filed.length > 1)
    throw new Failure(
      'usage',
      `--output ${options.output} is one file, but there are ${filed.length} visits`,
      'Name a folder.',
    );
  const branding = await brandingFrom(config);
  const language = options.language ?? config.report.language ?? 'en';
  let missed = false;
  await withPaper(config, async (paper) => {
    for (const one of filed) {
      const gates = await gatesOfVisit(one, wanted);
      missed ||= gates.some(({ passed }) => !passed);
      // Without a browser the pictures stay files beside the report.
      const shrink: Shrink = (picture, widthPx) => paper.shrink(picture, widthPx).catch(() => null);
      await tell(world, one, output, filed.length > 1, {
        result: one.result,
        visitFolder: options.pictures ? one.folder : null,
        formats,
        language,
        branding,
        gates,
        paint: output.to === 'stdout' ? world.paint.out : undefined,
        unicode: world.unicode || output.to !== 'stdout',
        columns: Math.min(world.stdout.columns, 80),
        printPdf: (html) => paper.printPdf(html),
        shrink,
        cutSpot: (picture, spot) => paper.cutSpot(picture, spot).catch(() => null),
      });
      await announce(world, one, gates, formats, language);
      if (options.notify) await notify(world, one, gates, config.webhook);
    }
  });
  if (options.index)
    world.stderr.write(`${await writeIndexPage(reportsFolder(world, options.reports, config), language)}\n`);
  return missed ? EXIT.gateFailed : EXIT.done;
}

async function notify(world: World, { result }: FiledResult, gates: Gate[], webhook: string | null): Promise<void> {
  if (webhook === null)
    throw new Failure(
      'usage',
      'there is no webhook to notify',
      'Set it in the config (webhook) or in MYSTERY_SHOPPER_WEBHOOK.',
    );
  const message = webhookMessage({ store: result.store, score: result.total.score, gates, regressions: [] });
  if (message !== null) await postWebhook(world, webhook, message);
}

async function readAll(world: World, places: string[], reports: string, last: boolean): Promise<FiledResult[]> {
  const folders: string[] = [];
  for (const place of places) {
    const found = await findVisits(path.resolve(world.cwd, place), path.join(reports, place));
    if (found.length === 0)
      throw new Failure('usage', `${place} holds no judged visit`, 'Judge it first: mystery-shopper judge <visit>.');
    folders.push(...(last ? found.slice(-1) : found));
  }
  return Promise.all([...new Set(folders)].map(readResult));
}

/** The gates of flags and config; `no-regress` is held against the result it names, or the visit before. */
async function gatesOfVisit(filed: FiledResult, wanted: WantedGates): Promise<Gate[]> {
  const named = await baselineOf(wanted);
  return decideGates(filed.result, wanted, named ?? (wanted.baseline === true ? await visitBefore(filed) : null));
}

/** The judged visit that stands before this one in the store's folder; null when it is the first. */
async function visitBefore({ folder }: FiledResult): Promise<FiledResult['result'] | null> {
  const store = path.dirname(folder);
  const before = (await findVisits(store, store)).filter((other) => path.resolve(other) < path.resolve(folder)).at(-1);
  return before === undefined ? null : (await readResult(before)).result;
}

async function tell(
  world: World,
  filed: FiledResult,
  output: Output,
  several: boolean,
  wish: Omit<ReportWish, 'paint'> & { paint: ReportWish['paint'] | undefined },
): Promise<void> {
  const folder =
    output.to === 'folder'
      ? several
        ? path.join(output.folder, filed.result.store.id.replace(/[^\w.-]/g, '_'), path.basename(filed.folder))
        : output.folder
      : null;
  const outputFolder = output.to === 'file' ? path.dirname(output.file) : folder;
  const { paint, ...rest } = wish;
  const rendered = await renderReports({
    ...rest,
    ...(paint ? { paint } : {}),
    ...(outputFolder === null ? {} : { outputFolder }),
  });
  for (const { fileName, content } of rendered) {
    if (output.to === 'stdout') {
      world.stdout.write(String(content));
      continue;
    }
    const file = output.to === 'file' ? output.file : path.join(folder ?? '.', fileName);
    await writeReport(file, content);
    if (!world.quiet) world.stderr.write(`${path.relative(world.cwd, file) || file}\n`);
  }
}

/** GitHub's job summary takes Markdown from a file that the runner names. */
async function announce(
  world: World,
  { result }: FiledResult,
  gates: Gate[],
  formats: string[],
  language: string,
): Promise<void> {
  for (const gate of gates)
    if (!gate.passed) world.stderr.write(`${world.paint.err.red('gate missed')} ${gate.name}: ${gate.sentence}\n`);
  const summary = world.env.GITHUB_STEP_SUMMARY;
  if (!summary || !world.env.GITHUB_ACTIONS || !formats.includes('github')) return;
  const [markdown] = await renderReports({ result, visitFolder: null, formats: ['markdown'], language, gates });
  await appendFile(summary, String(markdown?.content ?? ''));
}
