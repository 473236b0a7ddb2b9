import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { DEVICES, NETWORKS } from '../../scenario/head.ts';
import { Failure } from '../../shared/errors.ts';
import type { Shard } from '../../visit/many/shard.ts';
import { addGateOptions, type GateOptions } from '../judging/gate-options.ts';
import { collectInput } from '../scenario-file.ts';

/** What `visit` may be told; as commander gives it. */
export interface VisitOptions extends GateOptions {
  input?: Record<string, string>;
  store?: string;
  product?: string;
  placeOrders?: boolean;
  account?: boolean;
  payments?: string;
  maxTotal?: string;
  device?: string;
  network?: string;
  browser?: string;
  browserEndpoint?: string[];
  headed?: boolean;
  identify?: string | boolean;
  reports?: string;
  language?: string;
  wave?: string;
  json?: boolean;
  explain?: boolean;
  strict?: boolean;
  config?: string;
  from?: string;
  repeat?: number;
  workers?: number;
  shard?: Shard;
  earlier?: string;
  list?: boolean;
}

/** Adds the flags to the command. */
export function addVisitOptions(command: Command): Command {
  return addGateOptions(command)
    .option('-i, --input <name=value>', 'value of an input of the scenario (repeatable)', collectInput)
    .option('--store <file>', 'store file (locators, pages) to use')
    .option('-p, --product <words>', 'what to search for; without it the shopper picks a product that the store shows')
    .option('--place-orders', 'allow orders, within what the scenario (or --payments and --max-total) consents to')
    .option(
      '--payments <names>',
      'for an address: payment methods an order may use, e.g. cash-on-delivery,bank-transfer',
    )
    .option('--max-total <amount>', 'for an address: greatest total of an order, e.g. "200 EUR"')
    .option('--no-account', 'open no account with the store; what only members see stays "cannot tell"')
    .addOption(new Option('--device <name>', 'what the shopper holds').choices([...DEVICES]))
    .addOption(new Option('--network <name>', 'the line the shopper is on').choices([...NETWORKS]))
    .option('--from <file>', 'a file with a scenario or an address on each line')
    .option('--repeat <n>', 'play each visit so often, in turn over all stores, and tell median and interval', count)
    .option('--workers <n>', 'visits that go on at once, one at a time for each store (default: 1)', count)
    .option('--shard <i/n>', 'play the part i of n of the visits; needs --wave', shard)
    .option(
      '--earlier <dir>',
      'visits by whose durations shards are balanced, the same for all (default: the reports folder)',
    )
    .option('--list', 'say what would be played, and play nothing')
    .option('--browser <path>', 'browser program to use (or MYSTERY_SHOPPER_BROWSER)')
    .option(
      '--browser-endpoint <address>',
      'a browser that runs elsewhere: Playwright server, CDP, Selenium Grid (repeatable)',
      endpoints,
    )
    .option('--headed', 'show the browser window')
    .option('--identify [token]', 'tell the store who visits, in the user agent')
    .option('--reports <dir>', 'folder for visits (default: reports)')
    .option('-l, --language <code>', 'language of the report')
    .option('--wave <name>', 'name of the wave this visit belongs to')
    .option('--json', 'print result.json instead of the scorecard; of several visits a list')
    .option('--explain', 'print how each thing was found on the page')
    .option('--strict', 'exit 4 when a locator had to be healed')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)');
}

/** More visits at once than processors only slow each other down and spoil each other's times. */
export function crowded(workers: number, endpoints: number): string | null {
  const cores = availableParallelism();
  if (endpoints > 0 || workers <= cores) return null;
  return `${workers} visits at once on ${cores} processors make each other slow; the reports will say so`;
}

const MOST = 1000;

function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST) return number;
  throw new Failure('usage', `"${text}" is no number of visits`, `Write a whole number from 1 to ${MOST}.`);
}

function shard(text: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const found = { index: Number(index), of: Number(of) };
  if (found.of >= 1 && found.index >= 1 && found.index <= found.of) return found;
  throw new Failure('usage', `--shard ${text} is no part`, 'Write it like 2/5: the second of five parts.');
}

function endpoints(text: string, before: string[] = []): string[] {
  return [...before, ...text.split(',').map((part) => part.trim())].filter((part) => part !== '');
}
