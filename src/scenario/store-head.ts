import { z } from 'zod';
import { pageKind } from '../evidence/types.ts';
import { countryCode, currencyCode, languageTag } from './codes.ts';
import type { LocatorSpec, Scenario, StoreProfile } from './types.ts';

const webAddress = z
  .url({ protocol: /^https?$/, error: 'this is not an address of a store (https://…)' })
  .describe('address of the store: https://…');

const exact = z.boolean().optional().describe('the whole text, same case');
const locator = z
  .union([
    z.strictObject({ role: z.string(), name: z.string().optional(), exact }),
    z.strictObject({ label: z.string(), exact }),
    z.strictObject({ placeholder: z.string(), exact }),
    z.strictObject({ text: z.string(), exact }),
    z.strictObject({ title: z.string(), exact }),
    z.strictObject({ alt: z.string(), exact }),
    z.strictObject({ 'test-id': z.string() }),
    z.strictObject({ css: z.string() }),
  ])
  .describe(
    'how to find it: by role and name, label, placeholder, text, title, alt, test-id or css',
  ) satisfies z.ZodType<LocatorSpec>;

const profile = z.strictObject({
  platform: z.string().optional().describe('shop software, where it is known: woocommerce, shopify, …'),
  locators: z.record(z.string(), locator).optional().describe('intent (cart.checkout-button) → how to find it'),
  pages: z.partialRecord(pageKind, z.string()).optional().describe('kind of page → its address, relative to the store'),
});

const details = {
  url: webAddress.optional(),
  name: z.string().min(1).optional().describe('name of the store in reports'),
  language: languageTag.optional(),
  country: countryCode.optional(),
  currency: currencyCode.optional(),
  'mail-domains': z.array(z.string().min(3)).optional().describe('domains whose mail counts as the store’s'),
  'contact-email': z.email().optional().describe('address that takes customers’ questions'),
};

const storeMap = z.strictObject({
  ...details,
  profile: z
    .union([z.string(), profile])
    .optional()
    .describe('what is known of the store: a store file, or the map itself'),
});

/** `store:` of a scenario: an address, or a map. */
export const storeHead = z.union([webAddress, storeMap]).describe('the store: its address, or a map');
export type StoreHead = z.output<typeof storeMap>;

/** A store file (`scenarios/stores/<name>.yaml`): a `store:` map that scenarios name as their profile. */
export const storeFile = z.strictObject({
  version: z.literal(1).optional(),
  store: z.strictObject({ ...details, profile: profile.optional() }),
});
export type StoreFile = z.output<typeof storeFile>;

type Store = Omit<Scenario['store'], 'url'> & { url: string | null };

/** Lays the scenario's own words over the store file's: what stands in the scenario wins. */
export function mergeStore(head: StoreHead | string, file: StoreFile['store'] | null): Store {
  const own: StoreHead = typeof head === 'string' ? { url: head } : head;
  const inline = typeof own.profile === 'object' ? own.profile : {};
  return {
    url: own.url ?? file?.url ?? null,
    name: own.name ?? file?.name ?? null,
    language: own.language ?? file?.language ?? null,
    country: own.country ?? file?.country ?? null,
    currency: own.currency ?? file?.currency ?? null,
    mailDomains: own['mail-domains'] ?? file?.['mail-domains'] ?? [],
    contactEmail: own['contact-email'] ?? file?.['contact-email'] ?? null,
    profile: mergeProfile(inline, file?.profile ?? {}),
  };
}

function mergeProfile(own: z.output<typeof profile>, file: z.output<typeof profile>): StoreProfile {
  return {
    platform: own.platform ?? file.platform ?? null,
    locators: { ...file.locators, ...own.locators },
    pages: { ...file.pages, ...own.pages },
  };
}
