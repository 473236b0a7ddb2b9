import path from 'node:path';
import type { Command } from 'commander';
import { blind, type KeyEntry } from '../../comparison/blind.ts';
import { compare as compareResults } from '../../comparison/compare.ts';
import type { ComparedScreens } from '../../comparison/screens.ts';
import type { Comparison } from '../../comparison/types.ts';
import type { Config } from '../../config/types.ts';
import { COMPARISON_FORMATS, comparisonReporterOf } from '../../reporters/comparison/index.ts';
import { LANGUAGE_CODES, textsOf } from '../../reporters/texts/index.ts';
import { writeReport } from '../../reporters/write.ts';
import { type FiledResult, findVisits, readResult } from '../../result/read.ts';
import { Failure } from '../../shared/errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { brandingFrom, formatsFrom, type Output, outputFrom, reportsFolder, withPaper } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import { type ShownVisit, screensOf } from '../telling/screens.ts';
import type { World } from '../world.ts';

interface Options {
  format?: string;
  output?: string;
  language?: string;
  reports?: string;
  config?: string;
  wave?: string;
  rejudge?: boolean | string;
  blind?: boolean;
  key?: string;
  pictures: boolean;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<visit|store|folder...>', 'visits, stores (all their visits count as repeats) or folders')
    .option('-f, --format <names>', `formats, parted by commas: ${COMPARISON_FORMATS.join(', ')} (default: terminal)`)
    .option('-o, --output <place>', 'a file for one format, or a folder (default: stdout)')
    .option('-l, --language <code>', `language: ${LANGUAGE_CODES.join(', ')}`)
    .option('--wave <name>', 'only visits of this wave')
    .option(
      '--rejudge [edition]',
      'judge all anew by one edition, so that older visits can be compared; nothing is overwritten',
    )
    .option('--blind', 'stores as A, B, C: no name, domain, colour, logo, quote; pages as sketches without a word')
    .option('--key <file>', 'where --blind writes who is who (default: blind-key.json beside the output)')
    .option('--no-pictures', 'leave the pages side by side out of HTML')
    .option('--reports <dir>', 'folder of the visits (default: reports)')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .addHelpText(
      'after',
      `
Visits of another edition, revision, device or network are named and left out.

Examples:
  mystery-shopper compare shop-a.example shop-b.example
  mystery-shopper compare reports --wave 2026-11 --format html --output wave.html
  mystery-shopper compare reports --blind --format html,csv --output client`,
    )
    .action(async (places: string[], options: Options) => finish(await compare(world, places, options)));
}

async function compare(world: World, places: string[], options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const formats = formatsFrom(options.format, ['terminal'], COMPARISON_FORMATS);
  const output = outputFrom(world, options.output, formats);
  const reports = reportsFolder(world, options.reports, config);
  const folders = await foldersOf(world, places, reports);
  const judged = await resultsOf(world, folders, options, config.edition);
  const wanted = judged.filter(({ result }) => options.wave === undefined || result.wave === options.wave);
  const whole = wanted.map(({ result }) => result);
  const { results, key } = options.blind ? blind(whole) : { results: whole, key: null };
  const comparison = { ...compareResults(results), blind: key !== null };
  const branding = await brandingFrom(config);
  const visits = wanted.map(({ folder, result }, at) => ({ folder, result, shown: results[at] ?? result }));
  const context = {
    screens: formats.includes('html') && options.pictures ? await screensFor(config, comparison, visits) : null,
    texts: await textsOf(options.language ?? config.report.language ?? 'en'),
    branding,
    paint: output.to === 'stdout' ? world.paint.out : NO_COLOUR,
    unicode: world.unicode || output.to !== 'stdout',
    columns: world.stdout.columns,
  };
  for (const format of formats) {
    const reporter = await comparisonReporterOf(format);
    const text = reporter.render(comparison, context);
    if (output.to === 'stdout') world.stdout.write(text);
    else await writeReport(output.to === 'file' ? output.file : path.join(output.folder, reporter.fileName), text);
  }
  if (key !== null) await writeKey(world, key, output, options.key);
  return EXIT.done;
}

const same = (text: string) => text;
const NO_COLOUR = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

async function foldersOf(world: World, places: string[], reports: string): Promise<string[]> {
  const folders = new Set<string>();
  for (const place of places) {
    const found = await findVisits(path.resolve(world.cwd, place), path.join(reports, place));
    if (found.length === 0)
      throw new Failure('usage', `${place} holds no judged visit`, 'Judge it first: mystery-shopper judge <visit>.');
    for (const folder of found) folders.add(folder);
  }
  return [...folders];
}

/** The results as they are filed, or judged anew by one edition; what is on disk stays as it is. */
async function resultsOf(
  world: World,
  folders: string[],
  { rejudge: wish }: Options,
  edition: string | null,
): Promise<FiledResult[]> {
  if (wish) {
    const { rejudge } = await import('../telling/rejudge.ts');
    const results = await rejudge(world, folders, wish === true ? edition : wish);
    return results.flatMap((result, at) => (folders[at] === undefined ? [] : [{ folder: folders[at], result }]));
  }
  const filed: FiledResult[] = [];
  for (const folder of folders) filed.push(await readResult(folder));
  return filed;
}

/** Scaling needs a browser; a sketch does not, and where there is no browser there are no pictures. */
function screensFor(config: Config, comparison: Comparison, visits: ShownVisit[]): Promise<ComparedScreens> {
  return withPaper(config, (paper) =>
    screensOf(comparison, visits, (picture, widthPx) => paper.shrink(picture, widthPx).catch(() => null)),
  );
}

/** The key must not lie where the blind report is handed over from by accident: it is told where it was written. */
async function writeKey(world: World, key: KeyEntry[], output: Output, wish: string | undefined): Promise<void> {
  const beside = output.to === 'file' ? path.dirname(output.file) : output.to === 'folder' ? output.folder : world.cwd;
  const file = wish === undefined ? path.join(beside, 'blind-key.json') : path.resolve(world.cwd, wish);
  await writeReport(file, `${JSON.stringify({ stores: key }, null, 2)}\n`);
  world.stderr.write(`who is who: ${path.relative(world.cwd, file) || file} (keep it apart from the report)\n`);
}
