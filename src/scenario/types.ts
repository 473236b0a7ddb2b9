import type { PageKind } from '../evidence/types.ts';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import type { Money } from '../shared/money.ts';

/** Where something stands in a scenario file; printed in reports as `file:line:column`. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One step: a verb with its checked arguments, and what any step may carry. */
export interface Step {
  verb: string;
  /** Output of the verb's zod schema. */
  args: unknown;
  label: string | null;
  /** Every condition must hold, else the step is skipped with that reason. */
  when: Condition[];
  /** A failure of this step is recorded and the visit goes on. */
  optional: boolean;
  /** The shopper's patience; null = the default of the verb. Never a limit of the benchmark. */
  withinMs: number | null;
  at: Place;
}

export type Condition =
  | { is: 'mailbox' | 'no-mailbox' | 'orders-allowed' }
  | { reached: string }
  | { 'not-reached': string };

/** Who shops. What is absent is chosen to fit the store's language and country. */
export interface ShopperHead {
  firstName?: string;
  lastName?: string;
  email?: string;
  /** Of an account that the shopper has already: the name of an environment variable. */
  password?: { secret: string };
  phone?: string;
  language?: string;
  country?: string;
  address?: { street: string; houseNumber?: string; postcode: string; city: string; region?: string };
}

/** What the store's owner or the scenario's writer knows of the store; each locator is tried before anything else. */
export interface StoreProfile {
  /** Intent id (`cart.checkout-button`, `search.field` …) → Playwright-style user-facing locator. */
  locators: Record<string, LocatorSpec>;
  /** Addresses of pages, relative to the store's URL. */
  pages: Partial<Record<PageKind, string>>;
  platform: string | null;
}

/** One of Playwright's user-facing locators, or CSS as the last resort. */
export type LocatorSpec =
  | { role: string; name?: string; exact?: boolean }
  | { label: string; exact?: boolean }
  | { placeholder: string; exact?: boolean }
  | { text: string; exact?: boolean }
  | { title: string; exact?: boolean }
  | { alt: string; exact?: boolean }
  | { 'test-id': string }
  | { css: string };

/** A scenario with its inputs filled in and its parts included: ready to be played. */
export interface Scenario {
  name: string;
  purpose: string;
  file: string;
  /** SHA-256 of the text and of every included file, hex. */
  digest: string;
  store: {
    url: string;
    name: string | null;
    language: string | null;
    country: string | null;
    currency: string | null;
    mailDomains: string[];
    /** Address that takes customers' questions by mail; null = the one seen on the store's pages. */
    contactEmail: string | null;
    profile: StoreProfile;
  };
  shopper: ShopperHead;
  /** The value of the shopper's password, where one is named; one is made for the visit otherwise. */
  password?: string | null;
  mailbox: MailboxSettings | null;
  /** Consent of the scenario; the `--place-orders` flag is the second one. Null: no order may be placed. */
  orders: { payments: string[]; maxTotal: Money; cancel: boolean } | null;
  device: string;
  network: string;
  cache: 'cold' | 'warm';
  locale: string | null;
  timezone: string | null;
  /** Combinations to play: one visit each. */
  matrix: {
    device: string[];
    network: string[];
    locale: (string | null)[];
    timezone: (string | null)[];
    cache: Scenario['cache'][];
  } | null;
  steps: Step[];
  /** Played at the end whatever happened: empty the cart, sign out. */
  after: Step[];
  /** Values of secrets that were read, to be masked in everything that is written. */
  secrets: string[];
}
