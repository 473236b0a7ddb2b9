import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { BrowserContext } from '../../browser/playwright.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { LookedAt } from '../look/facts-json.ts';
import type { World } from '../world.ts';

interface Options {
  json?: boolean;
  browser?: string;
  browserEndpoint?: string;
  device: string;
  country?: string;
  name?: string;
}

/** Longer than this no page is waited for. */
const PAGE_PATIENCE_MS = 30_000;
/** How long a page may still be fetching when it is read: what comes later a shopper has not seen either. */
const REST_PATIENCE_MS = 2_500;

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument('<pages...>', 'addresses or HTML files')
    .option('--json', 'the facts as JSON')
    .option(
      '--country <code>',
      'country of the store (ISO 3166), for phone numbers; default: from language and address',
    )
    .option('--name <name>', 'the signed-in shopper, to see whether the page greets by name')
    .option('--device <name>', 'device to look with', 'desktop')
    .option('--browser <path>', 'the browser to start (default: find one)')
    .option('--browser-endpoint <url>', 'a browser that runs elsewhere')
    .addHelpText(
      'after',
      `
Reads single pages as a visit would and prints what they say: each fact with the words that say it and their place.
A fact that is not listed (null in JSON) is not stated on the page.

Examples:
  mystery-shopper look https://shop.example/returns
  mystery-shopper look saved/*.html --json`,
    )
    .action(async (pages: string[], options: Options) => finish(await look(world, pages, options)));
}

async function look(world: World, pages: string[], options: Options): Promise<ExitCode> {
  const addresses = pages.map((page) => addressOf(page, world.cwd));
  const { launchBrowser, openContext } = await import('../../browser/launch.ts');
  const browser = await launchBrowser({ path: options.browser ?? null, endpoint: options.browserEndpoint ?? null });
  try {
    const context = await openContext(browser, {
      device: options.device,
      locale: null,
      timezone: null,
      network: 'as-is',
      cache: 'cold',
    });
    const looked: LookedAt[] = [];
    for (const address of addresses) {
      if (world.signal.aborted) throw new Failure('interrupted', 'stopped');
      looked.push(await lookAt(context, address, options));
    }
    await print(world, looked, options);
    return EXIT.done;
  } finally {
    await browser.close();
  }
}

function addressOf(page: string, cwd: string): string {
  if (/^(https?|file):\/\//i.test(page)) return page;
  return pathToFileURL(path.resolve(cwd, page)).href;
}

async function lookAt(context: BrowserContext, url: string, options: Options): Promise<LookedAt> {
  const { takeSnapshot } = await import('../../browser/snapshot.ts');
  const { readLanguage, readPage } = await import('../../reading/read-page.ts');
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: PAGE_PATIENCE_MS }).catch((cause: unknown) => {
      throw new Failure('store-broke', `${url} did not open: ${messageOf(cause)}`, 'Check the address or the path.', {
        cause,
      });
    });
    await page.waitForLoadState('networkidle', { timeout: REST_PATIENCE_MS }).catch(() => undefined);
    const snapshot = await takeSnapshot(page);
    const facts = readPage(snapshot, { country: options.country ?? null, shopperName: options.name ?? null });
    return { url, language: readLanguage(snapshot), facts };
  } finally {
    await page.close();
  }
}

async function print(world: World, looked: LookedAt[], options: Options): Promise<void> {
  if (options.json) {
    const { toJson } = await import('../look/facts-json.ts');
    world.stdout.write(`${JSON.stringify(looked.map(toJson), null, 2)}\n`);
    return;
  }
  const { toText } = await import('../look/facts-text.ts');
  for (const each of looked) world.stdout.write(`${toText(each, world.paint.out)}\n`);
}
