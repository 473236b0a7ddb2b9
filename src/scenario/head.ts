import { z } from 'zod';
import { mailboxSettings } from '../shared/mailbox-settings.ts';
import { countryCode, languageTag, moneyText, timezoneName } from './codes.ts';
import { storeHead } from './store-head.ts';
import type { Scenario, ShopperHead } from './types.ts';

/** Payment methods that a scenario may consent to; the words for them stand in the lexicon. */
export const PAYMENTS = [
  'cash-on-delivery',
  'bank-transfer',
  'invoice',
  'cheque',
  'pay-in-store',
  'card',
  'paypal',
  'wallet',
  'instalments',
] as const;
/** What the shopper may hold, by name; sizes stand in browser/devices.ts. */
export const DEVICES = ['desktop', 'wide-desktop', 'tablet', 'phone', 'small-phone', 'slow-phone'] as const;
/** Lines the shopper may be on, by name; figures stand in browser/networks.ts. */
export const NETWORKS = ['as-is', 'slow-3g', '3g', 'fast-3g', '4g', 'dsl', 'cable', 'fibre'] as const;

const CACHES = ['cold', 'warm'] as const;

const address = z.strictObject({
  street: z.string().min(1),
  'house-number': z.string().optional(),
  postcode: z.string().min(1),
  city: z.string().min(1),
  region: z.string().optional(),
});

/** `shopper:` of a scenario or of the config file. */
export const shopperHead = z
  .strictObject({
    'first-name': z.string().min(1).optional(),
    'last-name': z.string().min(1).optional(),
    email: z.email().optional(),
    password: z
      .strictObject({ secret: z.string().min(1).describe('name of the environment variable that holds it') })
      .optional()
      .describe('of an account that the shopper has already; without it a password is made for the visit'),
    phone: z.string().min(3).optional(),
    language: languageTag.optional(),
    country: countryCode.optional(),
    address: address.optional(),
  })
  .describe('who shops; what is absent is chosen to fit the store');

const orders = z
  .strictObject({
    payments: z.array(z.enum(PAYMENTS)).min(1).describe('payment methods with which an order may be placed'),
    'max-total': moneyText.describe('greatest total of an order: 200 EUR'),
    cancel: z.boolean().default(false).describe('cancel the order afterwards'),
  })
  .describe('consent to place an order; the flag --place-orders is the second one');

const matrix = z
  .strictObject({
    device: z.array(z.enum(DEVICES)).min(1).optional(),
    network: z.array(z.enum(NETWORKS)).min(1).optional(),
    locale: z.array(languageTag).min(1).optional(),
    timezone: z.array(timezoneName).min(1).optional(),
    cache: z.array(z.enum(CACHES)).min(1).optional(),
  })
  .describe('one visit for each combination');

/** Everything above the steps. `needs`, `steps` and `after` are read apart. */
export const scenarioHead = z.strictObject({
  version: z.literal(1).optional().describe('version of the scenario language'),
  scenario: z.string().min(1).describe('name of the scenario'),
  purpose: z.string().optional().describe('what the visit is to find out'),
  needs: z
    .unknown()
    .optional()
    .describe('declared inputs: name: default, name: (must be given), or name: {secret: ENV_NAME}'),
  store: storeHead,
  shopper: shopperHead.optional(),
  mailbox: mailboxSettings
    .optional()
    .describe('where the shopper gets and sends mail; passwords are names of environment variables'),
  orders: orders.optional(),
  device: z.enum(DEVICES).optional(),
  network: z.enum(NETWORKS).optional(),
  cache: z.enum(CACHES).optional().describe('cold: a new browser profile (default)'),
  locale: languageTag.optional(),
  timezone: timezoneName.optional(),
  matrix: matrix.optional(),
  steps: z.unknown().optional().describe('what the shopper does'),
  after: z.unknown().optional().describe('played at the end whatever happened'),
});
export type ScenarioHead = z.output<typeof scenarioHead>;

/** Everything but the steps of a part (`scenarios/parts/<name>.yaml`). */
export const partHead = z.strictObject({
  version: z.literal(1).optional(),
  part: z.string().min(1).optional().describe('name of the part'),
  purpose: z.string().optional(),
  needs: scenarioHead.shape.needs,
  steps: scenarioHead.shape.steps,
});

export function shopperOf(head: z.output<typeof shopperHead>): ShopperHead {
  const { 'first-name': firstName, 'last-name': lastName, address: home, ...rest } = head;
  const { 'house-number': houseNumber, ...place } = home ?? { street: '', postcode: '', city: '' };
  return {
    ...rest,
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(home === undefined ? {} : { address: { ...place, ...(houseNumber === undefined ? {} : { houseNumber }) } }),
  };
}

export function ordersOf(head: ScenarioHead['orders']): Scenario['orders'] {
  return head ? { payments: head.payments, maxTotal: head['max-total'], cancel: head.cancel } : null;
}

export function matrixOf(head: ScenarioHead): Scenario['matrix'] {
  if (!head.matrix) return null;
  return {
    device: head.matrix.device ?? [head.device ?? 'desktop'],
    network: head.matrix.network ?? [head.network ?? 'as-is'],
    locale: head.matrix.locale ?? [head.locale ?? null],
    timezone: head.matrix.timezone ?? [head.timezone ?? null],
    cache: head.matrix.cache ?? [head.cache ?? 'cold'],
  };
}
