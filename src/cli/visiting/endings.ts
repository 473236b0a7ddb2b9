import type { Repeats } from '../../result/repeats.ts';
import type { AuditResult } from '../../result/schema.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import type { PlannedVisit } from '../../visit/many/plan.ts';
import type { Went } from '../../visit/many/play-many.ts';
import { tellScorecard } from '../after-visit.ts';
import { EXIT, EXIT_OF_FAILURE, type ExitCode, worstOf } from '../exit-codes.ts';
import { talker } from '../progress.ts';
import { tellExplanations } from '../tell-explanations.ts';
import type { World } from '../world.ts';
import type { VisitOptions } from './options.ts';
import { nameOf } from './overview.ts';
import type { PlayedVisit } from './play-planned.ts';
import { fileRepeats } from './repeated.ts';
import { tellRepeats, tellVisits, type VisitLine } from './tell-visits.ts';

/** What stays of a visit when it has ended: whole results of a thousand visits would fill the memory. */
export interface Kept {
  line: VisitLine;
  code: ExitCode;
  group: string | null;
  /** Only where it is told as a whole at the end. */
  played: PlayedVisit | null;
}

export async function keptOf(
  planned: PlannedVisit,
  played: PlayedVisit,
  wish: { strict: boolean; whole: boolean; missesGates: (result: AuditResult) => boolean },
): Promise<Kept> {
  const { end, result } = played;
  const { startedAt, endedAt } = end.visit;
  return {
    line: {
      name: nameOf(planned),
      folder: end.folder.path,
      score: result.total.score,
      coverage: result.total.coverage,
      tookMs: endedAt === null ? null : Date.parse(endedAt) - Date.parse(startedAt),
      outcome: end.failure?.kind ?? 'done',
      because: end.failure?.message ?? null,
    },
    code: codeOf(played, wish.strict, wish.missesGates(result)),
    group: planned.repeat?.group ?? null,
    played: wish.whole ? played : null,
  };
}

function codeOf({ end, result }: PlayedVisit, strict: boolean, missesGates: boolean): ExitCode {
  if (end.failure) return EXIT_OF_FAILURE[end.failure.kind];
  if (missesGates) return EXIT.gateFailed;
  return strict && result.steps.some((step) => step.healed.length > 0) ? EXIT.outdated : EXIT.done;
}

/** The only visit of a call: its scorecard, and why it ended early. */
export async function endOfOne(world: World, went: Went<Kept> | undefined, options: VisitOptions): Promise<ExitCode> {
  if (went?.how === 'threw') throw went.error;
  if (went?.how !== 'played' || went.end.played === null) return EXIT.interrupted;
  const { end, result } = went.end.played;
  const say = talker(world);
  if (options.explain) await tellExplanations(end.folder, world);
  if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else await tellScorecard(result, end.folder, world);
  for (const wait of end.visit.awaited) say(`awaited: ${wait.what} until ${wait.until} (mystery-shopper collect)`);
  if (end.failure) tellFailure(world, end.failure);
  return went.end.code;
}

/** Many visits: one row each, the figures of repeats, and the worst outcome as exit code. */
export async function endOfMany(
  world: World,
  plan: readonly PlannedVisit[],
  went: readonly Went<Kept>[],
  options: VisitOptions,
): Promise<ExitCode> {
  const groups = await fileGroups(went);
  if (options.json) {
    const results = went.flatMap((one) => (one.how === 'played' && one.end.played ? [one.end.played.result] : []));
    const told = results.map((result) => {
      const repeats = groups.find(({ repeats: { visits } }) => visits.includes(result.visits[0]?.id ?? ''))?.repeats;
      return repeats ? { ...result, repeats } : result;
    });
    world.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    tellVisits(
      world,
      plan.map((planned, place) => lineOf(planned, went[place])),
    );
    for (const { name, repeats } of groups) tellRepeats(world, name, repeats);
  }
  return worstOf(went.map(codeOfWent));
}

interface Group {
  name: string;
  repeats: Repeats;
}

/** What each group of repeats says together, written into the results of its visits. */
async function fileGroups(went: readonly Went<Kept>[]): Promise<Group[]> {
  const folders = new Map<string, { name: string; folders: string[] }>();
  for (const one of went) {
    if (one.how !== 'played' || one.end.group === null || one.end.line.folder === null) continue;
    const name = one.end.line.name.replace(/, \d+\/\d+$/, '');
    const group = folders.get(one.end.group) ?? { name, folders: [] };
    group.folders.push(one.end.line.folder);
    folders.set(one.end.group, group);
  }
  const filed: Group[] = [];
  for (const { name, folders: own } of folders.values()) {
    const repeats = await fileRepeats(own);
    if (repeats) filed.push({ name, repeats });
  }
  return filed;
}

function lineOf(planned: PlannedVisit, went: Went<Kept> | undefined): VisitLine {
  if (went?.how === 'played') return went.end.line;
  const nothing = { name: nameOf(planned), folder: null, score: null, coverage: null, tookMs: null };
  if (went?.how !== 'threw') return { ...nothing, outcome: 'not begun', because: null };
  const kind = went.error instanceof Failure ? went.error.kind : 'internal';
  return { ...nothing, outcome: kind, because: messageOf(went.error) };
}

function codeOfWent(went: Went<Kept>): ExitCode {
  if (went.how === 'played') return went.end.code;
  if (went.how === 'left') return EXIT.interrupted;
  return went.error instanceof Failure ? EXIT_OF_FAILURE[went.error.kind] : EXIT.internal;
}

function tellFailure(world: World, failure: Failure): void {
  world.stderr.write(`${world.paint.err.red(failure.kind)} ${failure.message}\n`);
  if (failure.remedy) world.stderr.write(`${world.paint.err.dim('→')} ${failure.remedy}\n`);
}
