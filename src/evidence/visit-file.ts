import { z } from 'zod';
import { mailboxSettings } from '../shared/mailbox-settings.ts';

const iso = z.string();

/** How far the machine kept the browser waiting for a processor while the visit went on. */
export const starvation = z.object({
  /** Share of a local page's timer beats that came more than 20 ms late, 0..1. */
  lateShare: z.number(),
  longestLateMs: z.number(),
  /** Share of the visit that this process waited for a processor, 0..1; null where the system does not say. */
  ownWaitShare: z.number().nullable(),
  /** Processes that wanted a processor for each there is, at the end of the visit; null where the system does not say. */
  loadPerCore: z.number().nullable(),
  /** Indexes of the steps during which it happened. */
  steps: z.array(z.int()),
  /** Enough to make the store look slower than it is. */
  starved: z.boolean(),
});
export type Starvation = z.infer<typeof starvation>;

/** One of several visits that measure the same: same store, scenario, device, network, locale and cache. */
export const repeat = z.object({
  /** The same for all visits that belong together. */
  group: z.string(),
  /** From 1. */
  index: z.int(),
  of: z.int(),
});
export type Repeat = z.infer<typeof repeat>;

/** What a visit still waits for. Secrets never stand here; deadlines are judged by mail times, not by when we looked. */
export const awaited = z.object({
  id: z.string(),
  what: z.enum(['order-mails', 'answer', 'account-mails']),
  /** Evidence id of the question or order that it belongs to. */
  evidence: z.string(),
  since: iso,
  /** After this the wait is over: what has not come is "more than". */
  until: iso,
  deadlines: z.array(z.object({ name: z.string(), dueAt: iso })),
});
export type Awaited = z.infer<typeof awaited>;

/** `visit.json`: who visited which store with what, and how far it got. The only file of a visit that is rewritten. */
export const visitFile = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  tool: z.object({ name: z.string(), version: z.string() }),
  store: z.object({
    /** Folder name: the store's host, or the profile's id. */
    id: z.string(),
    name: z.string(),
    url: z.string(),
    language: z.string().nullable(),
    country: z.string().nullable(),
    currency: z.string().nullable(),
    platform: z.string().nullable(),
    /** Registrable domains whose mail counts as the store's. */
    mailDomains: z.array(z.string()),
  }),
  scenario: z.object({ name: z.string(), file: z.string(), digest: z.string() }),
  wave: z.string().nullable(),
  startedAt: iso,
  endedAt: iso.nullable(),
  /** playing: still going or died on the way · awaiting: mails or observations are open · closed: nothing is awaited */
  state: z.enum(['playing', 'awaiting', 'closed']),
  outcome: z.enum(['done', 'store-broke', 'outdated', 'blocked', 'environment', 'interrupted']).nullable(),
  because: z.string().nullable(),
  shopper: z.object({
    firstName: z.string(),
    lastName: z.string(),
    language: z.string(),
    country: z.string(),
    /** The visit's own address, with its tag; null without a mailbox. */
    email: z.string().nullable(),
    /** The tag or token by which this visit's mails are known. */
    tag: z.string(),
  }),
  environment: z.object({
    browser: z.string(),
    os: z.string(),
    node: z.string(),
    device: z.string(),
    network: z.string(),
    locale: z.string(),
    timezone: z.string(),
    cache: z.enum(['cold', 'warm']),
    /** The machine's own noise against a local page: p95 of the clock's error, ms; null when not calibrated. */
    noiseMs: z.number().nullable(),
    /** Null or absent: not measured. */
    starvation: starvation.nullable().optional(),
  }),
  /** Null or absent: a visit of its own. */
  repeat: repeat.nullable().optional(),
  consent: z.object({
    placeOrders: z.boolean(),
    payments: z.array(z.string()),
    maxTotal: z.object({ amountMinor: z.int(), currency: z.string().nullable() }).nullable(),
  }),
  /** Null: no mailbox, and what needs mail cannot be told. Secrets are only named. */
  mailbox: mailboxSettings.nullable(),
  awaited: z.array(awaited),
  /** When the mailbox was last read to its end: a mail that is not there by then had not come. Null or absent: never. */
  mailLookedAt: iso.nullable().optional(),
  /** The mailbox's clock less ours, as `collect --probe` last measured it: later looks without it use that. */
  mailClock: z.object({ skewMs: z.number(), skewErrorMs: z.number(), measuredAt: iso }).optional(),
  warnings: z.array(z.string()),
});
export type VisitFile = z.infer<typeof visitFile>;
