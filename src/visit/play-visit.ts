import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser, openContext, openPage } from '../browser/launch.ts';
import type { Browser, BrowserContext, Page } from '../browser/playwright.ts';
import { VisitFolder } from '../evidence/folder.ts';
import { maskFor } from '../evidence/mask.ts';
import type { VisitFile } from '../evidence/visit-file.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { Scenario, Step } from '../scenario/types.ts';
import { Failure } from '../shared/errors.ts';
import { countryFor } from '../shopper/browse/country-of-store.ts';
import { storeName } from '../shopper/browse/store-name.ts';
import type { Consent } from '../shopper/order-gate.ts';
import { personaFor } from '../shopper/persona.ts';
import { recognisePlatform } from '../shopper/platforms/index.ts';
import type { ShopperSetUp } from '../shopper/shopper.ts';
import { Shopper } from '../shopper/shopper.ts';
import { verbs } from '../steps/index.ts';
import { awaitedOf } from './awaited.ts';
import { type Played, playStep } from './play-step.ts';

export interface VisitWish {
  scenario: Scenario;
  /** The `--place-orders` flag. */
  placeOrders: boolean;
  product: string | null;
  /** Folder under which visits are kept. */
  reports: string;
  /** A browser that is already open; absent: one is started for the visit. */
  browser?: Browser;
  browserPath: string | null;
  browserEndpoint: string | null;
  headed: boolean;
  identify: string | null;
  wave: string | null;
  toolVersion: string;
  /** The shopper's address for a tag; null without a mailbox. */
  addressFor: ((tag: string) => string) | null;
  sendMail: ShopperSetUp['sendMail'];
  now(): Date;
  signal: AbortSignal;
  say(line: string): void;
}

export interface VisitEnd {
  folder: VisitFolder;
  visit: VisitFile;
  /** Why the visit ended early, for the exit code; null when it was played to its end. */
  failure: Failure | null;
}

/** Plays a scenario against its store. The visit's folder holds everything seen, also when this ends early. */
export async function playVisit(wish: VisitWish): Promise<VisitEnd> {
  const startedAt = wish.now();
  const tag = newTag();
  const mask = maskFor(wish.scenario.secrets);
  const folder = new VisitFolder(path.join(wish.reports, storeIdOf(wish.scenario), stampOf(startedAt)), mask);
  let visit = openVisit(wish, startedAt, tag);
  await folder.writeVisit(visit);

  const own = wish.browser ? null : await launch(wish, folder, visit);
  const browser = wish.browser ?? own;
  if (!browser) throw new Failure('environment', 'no browser');
  try {
    const context = await contextFor(wish, browser, wish.scenario.device);
    const page = await openPage(context);
    visit = { ...visit, environment: { ...visit.environment, browser: `Chromium ${browser.version()}` } };
    const shopper = new Shopper(setUpFor({ wish, folder, tag, page, context, browser }));
    const failure = await playAll(wish, shopper);
    visit = await closeVisit(wish, folder, visit, shopper, failure);
    await context.close().catch(() => undefined);
    return { folder, visit, failure };
  } finally {
    await own?.close().catch(() => undefined);
  }
}

async function launch(wish: VisitWish, folder: VisitFolder, visit: VisitFile): Promise<Browser> {
  try {
    return await launchBrowser({ path: wish.browserPath, endpoint: wish.browserEndpoint, headed: wish.headed });
  } catch (error) {
    const because = error instanceof Failure ? error.message : 'the browser did not start';
    await folder.writeVisit({
      ...visit,
      endedAt: wish.now().toISOString(),
      state: 'closed',
      outcome: 'environment',
      because,
    });
    throw error;
  }
}

/** Plays the steps, then the closing ones. What ends the visit early is returned. */
async function playAll(wish: VisitWish, shopper: Shopper): Promise<Failure | null> {
  const { steps, after } = wish.scenario;
  let worst: Failure | null = null;
  let broke = 0;
  for (const [index, step] of steps.entries()) {
    const played = await play(shopper, step, index);
    worst ??= failureOf(step, played);
    broke = played.failure?.kind === 'store-broke' ? broke + 1 : played.outcome === 'done' ? 0 : broke;
    if (endsVisit(played, broke, index)) break;
  }
  if (
    worst?.kind !== 'blocked' &&
    worst?.kind !== 'interrupted' &&
    worst?.kind !== 'environment' &&
    broke < 2 &&
    shopper.memory.stages.size > 0
  ) {
    for (const [index, step] of after.entries()) await play(shopper, { ...step, optional: true }, steps.length + index);
  }
  return worst;
}

function play(shopper: Shopper, step: Step, index: number): Promise<Played> {
  const verb = verbs.get(step.verb);
  if (!verb) throw new Failure('usage', `unknown verb "${step.verb}"`);
  return playStep(shopper, step, verb, index);
}

function failureOf(step: Step, played: Played): Failure | null {
  if (played.failure && (!step.optional || played.failure.kind !== 'store-broke')) return played.failure;
  if (played.outcome !== 'failed' || step.optional) return null;
  return new Failure(
    'outdated',
    `${step.at.file}:${step.at.line}:${step.at.column} ${played.because}`,
    'The report shows what the page offered instead; a store file can name the element.',
  );
}

/** Blocked, interrupted and a lost browser end the visit at once; a store that does not answer at the first step or twice running does too. */
function endsVisit(played: Played, broke: number, index: number): boolean {
  const kind = played.failure?.kind;
  if (kind === undefined) return false;
  return kind !== 'store-broke' || index === 0 || broke >= 2;
}

function openVisit(wish: VisitWish, startedAt: Date, tag: string): VisitFile {
  const { scenario } = wish;
  return {
    schemaVersion: 1,
    id: `${storeIdOf(scenario)}/${stampOf(startedAt)}`,
    tool: { name: 'mystery-shopper', version: wish.toolVersion },
    store: {
      id: storeIdOf(scenario),
      name: scenario.store.name ?? new URL(scenario.store.url).host,
      url: scenario.store.url,
      language: scenario.store.language,
      country: scenario.store.country,
      currency: scenario.store.currency,
      platform: scenario.store.profile.platform,
      mailDomains: scenario.store.mailDomains,
    },
    scenario: { name: scenario.name, file: scenario.file, digest: scenario.digest },
    wave: wish.wave,
    startedAt: startedAt.toISOString(),
    endedAt: null,
    state: 'playing',
    outcome: null,
    because: null,
    shopper: {
      firstName: scenario.shopper.firstName ?? '',
      lastName: scenario.shopper.lastName ?? '',
      language: scenario.shopper.language ?? 'en',
      country: scenario.shopper.country ?? '',
      email: wish.addressFor?.(tag) ?? null,
      tag,
    },
    environment: {
      browser: '',
      os: `${os.platform()} ${os.release()}`,
      node: process.version,
      device: scenario.device,
      network: scenario.network,
      locale: scenario.locale ?? 'en-US',
      timezone: scenario.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      cache: scenario.cache,
      noiseMs: null,
    },
    consent: {
      placeOrders: wish.placeOrders && scenario.orders !== null,
      payments: scenario.orders?.payments ?? [],
      maxTotal: scenario.orders?.maxTotal ?? null,
    },
    mailbox: scenario.mailbox,
    awaited: [],
    warnings: [],
  };
}

async function closeVisit(
  wish: VisitWish,
  folder: VisitFolder,
  visit: VisitFile,
  shopper: Shopper,
  failure: Failure | null,
): Promise<VisitFile> {
  const awaited = wish.scenario.mailbox === null ? [] : awaitedOf(await folder.readAll());
  const persona = shopper.memory.stages.size > 0 ? shopper.persona : null;
  const { home } = shopper.memory;
  const closed: VisitFile = {
    ...visit,
    store: {
      ...visit.store,
      language: visit.store.language ?? shopper.language,
      country: visit.store.country ?? persona?.country.code ?? null,
      currency: visit.store.currency ?? shopper.memory.product?.price?.currency ?? null,
      platform: visit.store.platform ?? (home ? (recognisePlatform(home)?.id ?? null) : null),
      name: wish.scenario.store.name ?? (home ? storeName(home) : null) ?? visit.store.name,
    },
    shopper: persona
      ? {
          ...visit.shopper,
          firstName: persona.firstName,
          lastName: persona.lastName,
          language: persona.language,
          country: persona.country.code,
        }
      : visit.shopper,
    endedAt: wish.now().toISOString(),
    state: awaited.length > 0 ? 'awaiting' : 'closed',
    outcome: failure ? outcomeOf(failure) : 'done',
    because: failure?.message ?? null,
    awaited,
  };
  await folder.writeVisit(closed);
  return closed;
}

function outcomeOf(failure: Failure): NonNullable<VisitFile['outcome']> {
  switch (failure.kind) {
    case 'store-broke':
    case 'outdated':
    case 'blocked':
    case 'environment':
    case 'interrupted':
      return failure.kind;
    default:
      return 'environment';
  }
}

function contextFor(wish: VisitWish, browser: Browser, device: string): Promise<BrowserContext> {
  const { scenario } = wish;
  return openContext(browser, {
    device,
    locale: scenario.locale ?? localeFor(scenario),
    timezone: scenario.timezone,
    network: scenario.network,
    cache: scenario.cache,
    identify: wish.identify,
  });
}

/** A shopper's browser speaks the store's language where it is known. */
function localeFor(scenario: Scenario): string | null {
  const language = scenario.shopper.language ?? scenario.store.language;
  if (!language) return null;
  return scenario.store.country ? `${language.split('-')[0]}-${scenario.store.country}` : language;
}

function setUpFor(parts: {
  wish: VisitWish;
  folder: VisitFolder;
  tag: string;
  page: Page;
  context: BrowserContext;
  browser: Browser;
}): ShopperSetUp {
  const { wish, folder, tag, page, context, browser } = parts;
  const { scenario } = wish;
  const consent: Consent = { flag: wish.placeOrders, scenario: scenario.orders };
  const email = wish.addressFor?.(tag) ?? null;
  const password = `${randomBytes(9).toString('base64url')}aA7!`;
  return {
    context,
    page,
    folder,
    scenario,
    consent,
    personaFor: (language, country) =>
      personaFor({
        head: scenario.shopper,
        language,
        country: countryFor({ country, language, url: scenario.store.url, currency: scenario.store.currency }),
        email: email ?? ownAddress(lexiconOf(language).persona, tag),
        password,
      }),
    mailAddress: email,
    tag,
    sendMail: wish.sendMail,
    openDevice: async (device) => {
      const second = await contextFor(wish, browser, device);
      return { page: await openPage(second), close: () => second.close() };
    },
    wantedProduct: wish.product,
    device: scenario.device.includes('phone') ? 'phone' : 'desktop',
    now: wish.now,
    signal: wish.signal,
    say: wish.say,
  };
}

/** A believable address of a domain that is reserved for examples: mails to it reach nobody. */
function ownAddress(words: { firstName: string; lastName: string }, tag: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase();
  const name = [plain(words.firstName), plain(words.lastName)].filter((part) => part !== '').join('.') || 'shopper';
  return `${name}.${tag}@example.com`;
}

function storeIdOf(scenario: Scenario): string {
  return new URL(scenario.store.url).host.replace(/[^a-z0-9.-]+/gi, '-').toLowerCase();
}

/** `2026-11-22T10-15-30Z`: sorts by time and is a file name everywhere. */
function stampOf(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}

/** Six letters and digits that look like a customer's own reference. */
function newTag(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return `k${[...randomBytes(6)].map((byte) => letters[byte % letters.length]).join('')}`;
}
