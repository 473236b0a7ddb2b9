import { randomBytes } from 'node:crypto';
import { openContext, openPage } from '../browser/launch.ts';
import type { Browser, BrowserContext, Page } from '../browser/playwright.ts';
import type { VisitFolder } from '../evidence/folder.ts';
import { lexiconOf } from '../lexicon/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { countryFor } from '../shopper/browse/country-of-store.ts';
import type { Consent } from '../shopper/order-gate.ts';
import { personaFor } from '../shopper/persona.ts';
import type { ShopperSetUp } from '../shopper/set-up.ts';

import type { VisitWish } from './play-visit.ts';

export function setUpFor(parts: {
  wish: VisitWish;
  folder: VisitFolder;
  tag: string;
  page: Page;
  context: BrowserContext;
  browser: Browser;
  password: string;
}): ShopperSetUp {
  const { wish, folder, tag, page, context, browser, password } = parts;
  const { scenario } = wish;
  const consent: Consent = { flag: wish.placeOrders, scenario: scenario.orders };
  const email = wish.addressFor?.(tag) ?? null;
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
    mayOpenAccount: wish.noAccount !== true,
    wantedProduct: wish.product,
    device: scenario.device.includes('phone') ? 'phone' : 'desktop',
    now: wish.now,
    signal: wish.signal,
    say: wish.say,
  };
}

export function contextFor(wish: VisitWish, browser: Browser, device: string): Promise<BrowserContext> {
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

/** Six letters and digits that look like a customer's own reference. */
export function newTag(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return `k${[...randomBytes(6)].map((byte) => letters[byte % letters.length]).join('')}`;
}
