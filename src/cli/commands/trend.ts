import path from 'node:path';
import type { Command } from 'commander';
import { knownFigures, type Trend, trendOf } from '../../comparison/trend.ts';
import { LANGUAGE_CODES, textsOf } from '../../reporters/texts/index.ts';
import { TREND_FORMATS, trendReporterOf } from '../../reporters/trend/index.ts';
import { webhookMessage } from '../../reporters/webhook.ts';
import { writeReport } from '../../reporters/write.ts';
import { oneStore, readHistory, type VisitSummary } from '../../result/history.ts';
import { findVisits } from '../../result/read.ts';
import { parseDuration } from '../../shared/duration.ts';
import { Failure } from '../../shared/errors.ts';
import { nearest } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { brandingFrom, formatsFrom, outputFrom, reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import { postWebhook } from '../telling/webhook.ts';
import type { World } from '../world.ts';

interface Options {
  format?: string;
  output?: string;
  language?: string;
  reports?: string;
  config?: string;
  figure?: string;
  every?: string;
  failOnRegression?: boolean;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<store>', 'a store of the reports folder, or a folder of its visits')
    .option('-f, --format <names>', `formats, parted by commas: ${TREND_FORMATS.join(', ')} (default: terminal)`)
    .option('-o, --output <place>', 'a file for one format, or a folder (default: stdout)')
    .option('-l, --language <code>', `language: ${LANGUAGE_CODES.join(', ')}`)
    .option('--figure <names>', 'score, coverage, chapter:<id> or criterion ids, parted by commas')
    .option('--every <duration>', 'how often a visit is due (24h, 7d): missed ones are shown as holes')
    .option('--fail-on-regression', 'exit code 1 when the newest visit is worse')
    .option('--reports <dir>', 'folder of the visits (default: reports)')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .addHelpText(
      'after',
      `
Worse is: a criterion that passed in the visit before and fails now, a score lower by more than 2 points, or a new
level for the worse found by the change test within the last 7 visits. The test is stated in the output.

Examples:
  mystery-shopper trend shop.example
  mystery-shopper trend shop.example --figure score,reply-time --every 24h
  mystery-shopper trend shop.example --format html --output trend.html
  mystery-shopper trend shop.example --fail-on-regression`,
    )
    .action(async (store: string, options: Options) => finish(await trend(world, store, options)));
}

async function trend(world: World, place: string, options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const formats = formatsFrom(options.format, ['terminal'], TREND_FORMATS);
  const output = outputFrom(world, options.output, formats);
  const everyMs = everyFrom(options.every);
  const reports = reportsFolder(world, options.reports, config);
  const { visits, unreadable } = await readHistory(
    await findVisits(path.resolve(world.cwd, place), path.join(reports, place)),
  );
  for (const { folder, because } of unreadable)
    world.stderr.write(`${world.paint.err.yellow('left out')} ${folder}: ${because}\n`);
  oneStore(visits);
  const summaries = visits.map(({ summary }) => summary);
  const drawn = trendOf(summaries, {
    figures: figuresFrom(options.figure, summaries),
    everyMs,
    now: everyMs === null ? null : world.now().toISOString(),
  });
  const context = {
    texts: await textsOf(options.language ?? config.report.language ?? 'en'),
    branding: await brandingFrom(config),
    paint: world.paint.out,
    unicode: world.unicode || output.to !== 'stdout',
    columns: world.stdout.columns,
  };
  for (const format of formats) {
    const reporter = await trendReporterOf(format);
    const text = reporter.render(drawn, output.to === 'stdout' ? context : { ...context, paint: NO_COLOUR });
    if (output.to === 'stdout') world.stdout.write(text);
    else await writeReport(output.to === 'file' ? output.file : path.join(output.folder, reporter.fileName), text);
  }
  return conclude(world, drawn, summaries.at(-1), Boolean(options.failOnRegression), config.webhook);
}

const same = (text: string) => text;
const NO_COLOUR = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

async function conclude(
  world: World,
  drawn: Trend,
  newest: VisitSummary | undefined,
  fails: boolean,
  webhook: string | null,
): Promise<ExitCode> {
  if (!fails || drawn.regressions.length === 0) return EXIT.done;
  for (const { sentence } of drawn.regressions)
    world.stderr.write(`${world.paint.err.red('regression')} ${sentence}\n`);
  const message = webhookMessage({
    store: drawn.store,
    score: newest?.total.score ?? null,
    gates: [],
    regressions: drawn.regressions,
  });
  if (webhook !== null && message !== null) await postWebhook(world, webhook, message);
  return EXIT.gateFailed;
}

function everyFrom(text: string | undefined): number | null {
  if (text === undefined) return null;
  const durationMs = parseDuration(text);
  if (durationMs !== null && durationMs > 0) return durationMs;
  throw new Failure('usage', `--every ${text} is not a duration`, 'Write 12h, 24h or 7d.');
}

/** Named figures, each known; a criterion id or `score`, `coverage`, `chapter:<id>`. */
function figuresFrom(text: string | undefined, visits: VisitSummary[]): string[] | null {
  if (text === undefined) return null;
  const known = knownFigures(visits);
  const wanted = text.split(',').map((part) => part.trim());
  for (const figure of wanted) {
    if (known.includes(figure)) continue;
    const meant = nearest(figure, known);
    throw new Failure(
      'usage',
      `the visits hold no figure "${figure}"`,
      meant ? `Did you mean "${meant}"?` : 'See mystery-shopper criteria for the ids.',
    );
  }
  return wanted;
}
