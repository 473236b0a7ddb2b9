import path from 'node:path';
import type { Repeats } from '../../result/repeats.ts';
import { formatDuration } from '../../shared/duration.ts';
import { plain } from '../../shared/text.ts';
import type { World } from '../world.ts';

/** What stays in memory of a visit that was played: a thousand results would not. */
export interface VisitLine {
  name: string;
  folder: string | null;
  /** 0..1; null where nothing could be judged. */
  score: number | null;
  coverage: number | null;
  tookMs: number | null;
  outcome: string;
  because: string | null;
}

/** One row for each visit, in the order of the plan. */
export function tellVisits(world: World, lines: readonly VisitLine[]): void {
  const width = Math.max(5, ...lines.map(({ name }) => plain(name, 60).length));
  world.stdout.write(`${world.paint.out.bold(`${'visit'.padEnd(width)}  score  known     time  outcome`)}\n`);
  for (const { name, score, coverage, tookMs, outcome, because, folder } of lines) {
    const figures = [
      plain(name, 60).padEnd(width),
      percent(score).padStart(5),
      (coverage === null ? '-' : `${percent(coverage)} %`).padStart(5),
      (tookMs === null ? '-' : formatDuration(tookMs)).padStart(7),
      because === null ? outcome : `${outcome}: ${plain(because, 100)}`,
    ];
    world.stdout.write(`${figures.join('  ')}\n`);
    if (folder !== null)
      world.stdout.write(`${world.paint.out.dim(`  ${path.relative(world.cwd, folder) || folder}`)}\n`);
  }
}

/** The store's times over the repeats of one visit. */
export function tellRepeats(world: World, name: string, { visits, of, figures }: Repeats): void {
  const steps = figures.filter(({ what, n }) => what === 'step' && n > 1);
  const noise = steps[0]?.noise;
  world.stdout.write(
    `\n${world.paint.out.bold(`${plain(name, 60)}: ${visits.length} of ${of} repeats judged`)}${typeof noise === 'number' ? `, the clock's own error here ± ${ms(noise)}` : ''}\n`,
  );
  world.stdout.write(`${'step'.padEnd(44)}  n    median    spread  interval of the median\n`);
  for (const { title, n, median, spread, low, high, level } of steps) {
    const interval =
      low === null || high === null || level === null
        ? 'needs three visits'
        : `${ms(low)} to ${ms(high)} (${Math.floor(level * 100)} %)`;
    world.stdout.write(
      `${plain(title, 44).padEnd(44)}${String(n).padStart(3)}${ms(median).padStart(10)}${(spread === null ? '-' : ms(spread)).padStart(10)}  ${interval}\n`,
    );
  }
}

function ms(value: number): string {
  return formatDuration(value);
}

function percent(share: number | null): string {
  return share === null ? '-' : (share * 100).toFixed(0);
}
