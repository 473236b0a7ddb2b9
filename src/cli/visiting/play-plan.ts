import { openSupply } from '../../browser/supply/supply.ts';
import { messageOf } from '../../shared/errors.ts';
import type { PlannedVisit } from '../../visit/many/plan.ts';
import { playMany, type Went } from '../../visit/many/play-many.ts';
import { nameOf, openOverview } from './overview.ts';
import { type PlayedVisit, playPlanned, type Visiting } from './play-planned.ts';

/** Plays every visit of a plan and hands each over as it ends; browsers are closed whatever happens. */
export async function playPlan<Kept>(
  visiting: Omit<Visiting, 'supply'>,
  plan: readonly PlannedVisit[],
  wish: { endpoints: string[]; workers: number; say: ((line: string) => void) | null },
  keep: (planned: PlannedVisit, played: PlayedVisit) => Promise<Kept>,
): Promise<Went<Kept>[]> {
  const { world, config, options } = visiting;
  const supply = openSupply({
    path: options.browser ?? config.browser.path,
    headed: options.headed ?? false,
    endpoints: wish.endpoints,
  });
  // A single visit tells each step as it is played; of many there is an overview.
  const overview = wish.say === null ? openOverview(world, plan) : null;
  try {
    return await playMany(plan, {
      workers: wish.workers,
      signal: world.signal,
      async play(planned, place) {
        overview?.begins(place);
        try {
          const say = wish.say ?? ((line: string) => overview?.says(place, line));
          const played = await playPlanned({ ...visiting, supply }, planned, say);
          const { score } = played.result.total;
          const { failure } = played.end;
          overview?.ends(
            place,
            failure ? 'ill' : 'well',
            failure
              ? `${failure.kind}: ${failure.message}`
              : score === null
                ? 'no score'
                : `${Math.round(score * 100)} of 100`,
          );
          return await keep(planned, played);
        } catch (error) {
          overview?.ends(place, 'ill', messageOf(error));
          throw error;
        }
      },
    });
  } finally {
    overview?.close();
    await supply.close();
  }
}

/** The plan in words, one line a visit. */
export function sayPlan(plan: readonly PlannedVisit[]): string {
  return plan.map((visit) => `${nameOf(visit)}  ${visit.scenario.name}\n`).join('');
}
