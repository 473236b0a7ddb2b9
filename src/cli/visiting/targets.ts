import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../config/types.ts';
import { SHIPPED_SCENARIOS } from '../../scenario/files.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { VerbSchemas } from '../../scenario/verb-schema.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { ordersFrom } from '../orders-option.ts';
import { openScenario } from '../scenario-file.ts';
import type { World } from '../world.ts';
import type { VisitOptions } from './options.ts';

/** The scenarios of the command line and of `--from`, read and checked before the first store is visited. */
export async function scenariosFor(
  world: World,
  targets: string[],
  verbs: VerbSchemas,
  config: Config,
  options: VisitOptions,
): Promise<Scenario[]> {
  const all = [...targets, ...(options.from === undefined ? [] : await linesOf(world, options.from))];
  if (all.length === 0)
    throw new Failure('usage', 'there is nothing to visit', 'Name a scenario, an address, or --from a file of them.');
  const scenarios: Scenario[] = [];
  for (const target of all) scenarios.push(await scenarioFor(world, target, verbs, config, options));
  return scenarios;
}

/** One target a line; empty lines and those with # at their beginning say nothing. */
async function linesOf(world: World, file: string): Promise<string[]> {
  const text = await readFile(path.resolve(world.cwd, file), 'utf8').catch((error: unknown) => {
    throw new Failure('usage', `cannot read ${file}: ${messageOf(error)}`);
  });
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A file is read; an address is played with the standard scenario. */
async function scenarioFor(
  world: World,
  target: string,
  verbs: VerbSchemas,
  config: Config,
  options: VisitOptions,
): Promise<Scenario> {
  const address = addressFrom(target, world);
  const scenario = address
    ? await openScenario(world, `${SHIPPED_SCENARIOS}standard.yaml`, verbs, config, {
        input: { ...options.input, store: address },
        store: options.store,
      })
    : await openScenario(world, target, verbs, config, { input: options.input, store: options.store });
  if (!address && (options.payments || options.maxTotal)) {
    throw new Failure(
      'usage',
      '--payments and --max-total are for addresses',
      'Write the consent into the head of the scenario: orders: {payments: […], max-total: 80 EUR}.',
    );
  }
  return {
    ...scenario,
    orders: address ? ordersFrom(options.payments, options.maxTotal) : scenario.orders,
    device: options.device ?? scenario.device,
    network: options.network ?? scenario.network,
    matrix: narrowed(scenario.matrix, options),
  };
}

/** A device or network that is named on the command line goes before those of the matrix. */
function narrowed(matrix: Scenario['matrix'], { device, network }: VisitOptions): Scenario['matrix'] {
  if (matrix === null) return null;
  return { ...matrix, ...(device ? { device: [device] } : {}), ...(network ? { network: [network] } : {}) };
}

/** `https://…`; null for what is a file. An address that cannot be visited, or lacks its beginning, is said to be one. */
function addressFrom(target: string, { cwd }: World): string | null {
  if (/^https?:\/\//i.test(target)) {
    if (URL.canParse(target)) return target;
    throw new Failure('usage', `${target} is not a web address`);
  }
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(target))
    throw new Failure('usage', `${target} is not a web address`, 'Only http:// and https:// addresses are visited.');
  if (LOOKS_LIKE_A_HOST.test(target) && !/\.ya?ml$/i.test(target) && !existsSync(path.resolve(cwd, target)))
    throw new Failure('usage', `there is no file ${target}`, `For the store at that address: https://${target}`);
  return null;
}

/** `example.com`, `www.store.test/en`, `localhost:8080`. */
const LOOKS_LIKE_A_HOST = /^(localhost|([a-z\d-]+\.)+[a-z]{2,})(:\d+)?(\/\S*)?$/i;
