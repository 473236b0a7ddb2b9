import os from 'node:os';
import type { Gauge } from '../browser/clock/gauge.ts';
import type { Browser } from '../browser/playwright.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import type { Starvation, VisitFile } from '../evidence/visit-file.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Failure } from '../shared/errors.ts';
import { storeName } from '../shopper/browse/store-name.ts';
import { recognisePlatform } from '../shopper/platforms/index.ts';
import type { Shopper } from '../shopper/shopper.ts';
import { awaitedOf } from './awaited.ts';
import { sayStarvation } from './machine.ts';
import type { VisitWish } from './play-visit.ts';

export function openVisit(
  wish: VisitWish,
  { startedAt, stamp, tag }: { startedAt: Date; stamp: string; tag: string },
): VisitFile {
  const { scenario } = wish;
  return {
    schemaVersion: 1,
    id: `${storeIdOf(scenario)}/${stamp}`,
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
    repeat: wish.repeat ?? null,
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

/** A clock of the browser's machine further off than this is told, ms: times of mails are ours, times of presses its. */
const TOLERABLE_SKEW_MS = 250;

/** The visit with what is known of its browser before the first step. */
export function equipped(visit: VisitFile, browser: Browser, gauge: Gauge | null): VisitFile {
  const skewMs = gauge?.calibration.skewMs ?? 0;
  const skewed = `The clock of the browser's machine is ${skewMs} ms off ours: times that lie between a press and a mail are off by as much.`;
  return {
    ...visit,
    environment: {
      ...visit.environment,
      browser: `Chromium ${browser.version()}`,
      noiseMs: gauge?.calibration.noiseMs ?? null,
    },
    warnings: Math.abs(skewMs) > TOLERABLE_SKEW_MS ? [...visit.warnings, skewed] : visit.warnings,
  };
}

/** The visit with what its machine kept it from. */
export function withMachine(visit: VisitFile, starvation: Starvation | null): VisitFile {
  const said = starvation && sayStarvation(starvation);
  return {
    ...visit,
    environment: { ...visit.environment, starvation },
    warnings: said ? [...visit.warnings, said] : visit.warnings,
  };
}

export async function closeVisit(
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
      name: wish.scenario.store.name ?? (home ? storeName(home, shopper.words) : null) ?? visit.store.name,
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

export function storeIdOf(scenario: Scenario): string {
  return new URL(scenario.store.url).host.replace(/[^a-z0-9.-]+/gi, '-').toLowerCase();
}
