import type { Command } from 'commander';
import type { Config } from '../../config/types.ts';
import type { AuditResult } from '../../result/schema.ts';
import { Failure } from '../../shared/errors.ts';
import type { PlannedVisit } from '../../visit/many/plan.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { baselineOf, gatesFrom, tellMissedGates } from '../judging/gate-options.ts';
import { talker } from '../progress.ts';
import { reportsFolder } from '../report-outputs.ts';
import { openConfig } from '../scenario-file.ts';
import { addVisitOptions, crowded, type VisitOptions } from '../visiting/options.ts';
import type { World } from '../world.ts';

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addVisitOptions(
    command.argument('[scenario|URL...]', 'scenario files, or addresses of stores (played with the standard scenario)'),
  )
    .addHelpText(
      'after',
      `
A visit stops before the order unless the scenario's head allows it and --place-orders is given.
For what members see an account is opened, in an invented person's name (--no-account: not).
A gate that is missed, also one whose value is not known yet, gives exit code 1; see docs/judging.md.
What needs a mailbox is "cannot tell: no mailbox" without one; see docs/mail.md. Later: mystery-shopper collect.
Many stores, repeats, shards and browsers elsewhere: docs/scale.md.

Examples:
  mystery-shopper visit https://shop.example
  mystery-shopper visit https://shop.example --product "walking boots"
  mystery-shopper visit scenarios/shop.yaml --place-orders
  mystery-shopper visit https://shop.example --min-score 70 --max checkout-time=15s
  mystery-shopper visit https://shop.example --payments cash-on-delivery --max-total "80 EUR" --place-orders
  mystery-shopper visit https://shop-a.example https://shop-b.example --repeat 5
  mystery-shopper visit --from stores.txt --workers 2 --shard 1/4 --wave 2026-11`,
    )
    .action(async (targets: string[], options: VisitOptions) => finish(await visit(world, targets, options)));
}

async function visit(world: World, targets: string[], options: VisitOptions): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const gates = gatesFrom(options, config);
  const before = await baselineOf(gates);
  const plan = await planFor(world, targets, config, options);
  const { playPlan, sayPlan } = await import('../visiting/play-plan.ts');
  if (options.list) {
    world.stdout.write(sayPlan(plan));
    return EXIT.done;
  }
  const endpoints = options.browserEndpoint ?? config.browser.endpoints;
  const workers = Math.min(options.workers ?? 1, Math.max(1, plan.length));
  const warning = crowded(workers, endpoints.length);
  if (warning) talker(world)(warning);
  const [only] = plan.length === 1 ? plan : [];
  const say = only ? talker(world) : null;
  if (only) say?.(`visiting ${only.scenario.store.url} with ${only.scenario.name}`);
  const visiting = { world, config, options, reports: reportsFolder(world, options.reports, config) };
  const missesGates = (result: AuditResult) => tellMissedGates(result, gates, before, world);
  const went = await playPlan(visiting, plan, { endpoints, workers, say }, async (planned, played) => {
    const { keptOf } = await endings();
    return keptOf(planned, played, {
      strict: options.strict ?? false,
      whole: only !== undefined || (options.json ?? false),
      missesGates,
    });
  });
  const { endOfMany, endOfOne } = await endings();
  return only ? endOfOne(world, went[0], options) : endOfMany(world, plan, went, options);
}

/** What tells of visits is loaded when there is one to tell of: the browser has started by then. */
const endings = () => import('../visiting/endings.ts');

/** All visits of this call: every mistake is told before the first store is visited. */
async function planFor(
  world: World,
  targets: string[],
  config: Config,
  options: VisitOptions,
): Promise<PlannedVisit[]> {
  const { verbs } = await import('../../steps/index.ts');
  const { scenariosFor } = await import('../visiting/targets.ts');
  const { planVisits } = await import('../../visit/many/plan.ts');
  const scenarios = await scenariosFor(world, targets, verbs, config, options);
  const stamp = world
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  const plan = planVisits(scenarios, { repeat: options.repeat ?? 1, stamp, verbs });
  if (!options.shard) return plan;
  if (options.wave === undefined) {
    throw new Failure(
      'usage',
      '--shard needs --wave',
      'All parts of one wave share the list out by how long the visits of earlier waves took.',
    );
  }
  const { knownDurations } = await import('../../visit/many/durations.ts');
  const { shardOf } = await import('../../visit/many/shard.ts');
  const earlier = reportsFolder(world, options.earlier ?? options.reports, config);
  const stores = plan.map(({ store }) => store);
  return shardOf(plan, options.shard, await knownDurations(earlier, stores, options.wave));
}
