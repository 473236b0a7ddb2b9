import { type Command, Option } from 'commander';
import type { Config } from '../../config/types.ts';
import { addressFor } from '../../mailbox/settings.ts';
import { SHIPPED_SCENARIOS } from '../../scenario/files.ts';
import { DEVICES, NETWORKS } from '../../scenario/head.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Failure } from '../../shared/errors.ts';
import { judgeAndReport, tellScorecard } from '../after-visit.ts';
import { EXIT, EXIT_OF_FAILURE, type ExitCode } from '../exit-codes.ts';
import { ordersFrom } from '../orders-option.ts';
import { talker } from '../progress.ts';
import { reportsFolder } from '../report-outputs.ts';
import { collectInput, openConfig, openScenario } from '../scenario-file.ts';
import { tellExplanations } from '../tell-explanations.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';

interface Options {
  input?: Record<string, string>;
  store?: string;
  product?: string;
  placeOrders?: boolean;
  payments?: string;
  maxTotal?: string;
  device?: string;
  network?: string;
  browser?: string;
  browserEndpoint?: string;
  headed?: boolean;
  identify?: string | boolean;
  reports?: string;
  language?: string;
  wave?: string;
  json?: boolean;
  explain?: boolean;
  strict?: boolean;
  config?: string;
}

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<scenario|URL...>', 'scenario files, or addresses of stores (played with the standard scenario)')
    .option('-i, --input <name=value>', 'value of an input of the scenario (repeatable)', collectInput)
    .option('--store <file>', 'store file (locators, pages) to use')
    .option('-p, --product <words>', 'what to search for; without it the shopper picks a product that the store shows')
    .option('--place-orders', 'allow orders, within what the scenario (or --payments and --max-total) consents to')
    .option(
      '--payments <names>',
      'for an address: payment methods an order may use, e.g. cash-on-delivery,bank-transfer',
    )
    .option('--max-total <amount>', 'for an address: greatest total of an order, e.g. "200 EUR"')
    .addOption(new Option('--device <name>', 'what the shopper holds').choices([...DEVICES]))
    .addOption(new Option('--network <name>', 'the line the shopper is on').choices([...NETWORKS]))
    .option('--browser <path>', 'browser program to use (or MYSTERY_SHOPPER_BROWSER)')
    .option('--browser-endpoint <address>', 'a browser that runs elsewhere (Playwright server or CDP)')
    .option('--headed', 'show the browser window')
    .option('--identify [token]', 'tell the store who visits, in the user agent')
    .option('--reports <dir>', 'folder for visits (default: reports)')
    .option('-l, --language <code>', 'language of the report')
    .option('--wave <name>', 'name of the wave this visit belongs to')
    .option('--json', 'print result.json instead of the scorecard')
    .option('--explain', 'print how each thing was found on the page')
    .option('--strict', 'exit 4 when a locator had to be healed')
    .option('--config <file>', 'config file (default: mystery-shopper.config.yaml here or above)')
    .addHelpText(
      'after',
      `
A visit stops before the order unless the scenario's head allows it and --place-orders is given.
What needs a mailbox is "cannot tell: no mailbox" without one; see docs/mail.md. Later: mystery-shopper collect.

Examples:
  mystery-shopper visit https://shop.example
  mystery-shopper visit https://shop.example --product "walking boots"
  mystery-shopper visit scenarios/shop.yaml --place-orders
  mystery-shopper visit https://shop.example --payments cash-on-delivery --max-total "80 EUR" --place-orders`,
    )
    .action(async (targets: string[], options: Options) => finish(await visit(world, targets, options)));
}

async function visit(world: World, targets: string[], options: Options): Promise<ExitCode> {
  const { config } = await openConfig(world, options.config);
  const scenarios: Scenario[] = [];
  for (const target of targets) scenarios.push(await scenarioFor(world, target, config, options));
  let worst: ExitCode = EXIT.done;
  for (const scenario of scenarios) {
    const code = await visitOne(world, scenario, config, options);
    if (code !== EXIT.done) worst = code;
    if (code === EXIT.interrupted) break;
  }
  return worst;
}

async function visitOne(world: World, scenario: Scenario, config: Config, options: Options): Promise<ExitCode> {
  const { playVisit } = await import('../../visit/play-visit.ts');
  const say = talker(world);
  say(`visiting ${scenario.store.url} with ${scenario.name}`);
  const { mailbox } = scenario;
  const end = await playVisit({
    scenario,
    placeOrders: options.placeOrders ?? false,
    product: options.product ?? null,
    reports: reportsFolder(world, options.reports, config),
    browserPath: options.browser ?? config.browser.path,
    browserEndpoint: options.browserEndpoint ?? config.browser.endpoints[0] ?? null,
    headed: options.headed ?? false,
    identify: options.identify === true ? `mystery-shopper/${VERSION}` : options.identify || config.identify,
    wave: options.wave ?? null,
    toolVersion: VERSION,
    addressFor: mailbox ? (tag) => addressFor(mailbox, tag) : null,
    sendMail: mailbox?.smtp
      ? async (mail) => (await import('../../mailbox/send.ts')).sendQuestion(mail, mailbox, (name) => world.env[name])
      : null,
    now: () => world.now(),
    signal: world.signal,
    say,
  });
  if (options.explain) await tellExplanations(end.folder, world);
  const result = await judgeAndReport(end.folder, world, { config, language: options.language });
  if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else await tellScorecard(result, end.folder, world);
  for (const wait of end.visit.awaited) say(`awaited: ${wait.what} until ${wait.until} (mystery-shopper collect)`);
  if (end.failure) {
    world.stderr.write(`${world.paint.err.red(end.failure.kind)} ${end.failure.message}\n`);
    if (end.failure.remedy) world.stderr.write(`${world.paint.err.dim('→')} ${end.failure.remedy}\n`);
    return EXIT_OF_FAILURE[end.failure.kind];
  }
  return options.strict && result.steps.some((step) => step.healed.length > 0) ? EXIT.outdated : EXIT.done;
}

/** A file is read; an address is played with the standard scenario. */
async function scenarioFor(world: World, target: string, config: Config, options: Options): Promise<Scenario> {
  const { verbs } = await import('../../steps/index.ts');
  const address = addressFrom(target);
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
  };
}

/** `https://…`, or a bare host such as `shop.example`; null for what looks like a file. */
function addressFrom(target: string): string | null {
  if (/^https?:\/\//i.test(target)) {
    if (URL.canParse(target)) return target;
    throw new Failure('usage', `${target} is not a web address`);
  }
  return null;
}
