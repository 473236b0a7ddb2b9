import { z } from 'zod';
import { repeats } from './repeats.ts';

/** `result.json`: the one contract of the tool. Additive changes only; a change of meaning raises SCHEMA_VERSION. */
export const SCHEMA_VERSION = 1;

const iso = z.string();
const score = z.number().min(0).max(1).nullable();
const nullableMs = z.number().nullable();

export const verdict = z.object({
  id: z.string(),
  /** Raised when the criterion's meaning changes: points of different revisions are never joined. */
  revision: z.int(),
  chapter: z.string(),
  title: z.string(),
  by: z.enum(['page', 'mail', 'person', 'trend']),
  state: z.enum(['pass', 'partial', 'fail', 'cannot-tell', 'awaited', 'not-applicable', 'error']),
  score,
  value: z.union([z.number(), z.boolean(), z.string()]).nullable(),
  unit: z.string().nullable(),
  /** `more-than`: the true value is larger (an answer that has not come). */
  bound: z.enum(['exactly', 'more-than']),
  better: z.enum(['higher', 'lower', 'present']),
  limit: z.number().nullable(),
  /** Share of the whole score this verdict carries, 0..1. */
  weight: z.number(),
  sentence: z.string(),
  /** Key of the sentence among the criterion's sentences, with what fills it in: what a translation needs. */
  said: z
    .object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable()
    .optional(),
  /** Why it cannot be told, is awaited or does not apply. */
  because: z.string().nullable(),
  why: z.string(),
  remedy: z.string().nullable(),
  effort: z.enum(['small', 'medium', 'large']).nullable(),
  evidence: z.array(z.string()),
  quotes: z.array(
    z.object({
      text: z.string(),
      where: z.string(),
      evidence: z.string().nullable(),
      /** Place on the page: left, top, width, height in CSS px relative to the document. */
      rect: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
      /** The same place on a screenshot of the page; absent where no screenshot shows it. */
      region: z
        .object({
          /** Evidence id of the screenshot. */
          screenshot: z.string(),
          /** Left, top, width, height in px of the picture. */
          rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
          /** Width and height of the picture in px. */
          of: z.tuple([z.number(), z.number()]),
        })
        .optional(),
    }),
  ),
  positions: z.array(
    z.object({
      figure: z.string(),
      sentence: z.string(),
      study: z.string(),
      year: z.int().nullable(),
      n: z.int().nullable(),
      source: z.object({ title: z.string(), publisher: z.string(), url: z.string() }),
    }),
  ),
});
export type Verdict = z.infer<typeof verdict>;

const scoreRange = z.object({
  /** 0..1, or null when nothing could be judged. */
  score,
  /** If everything unknown failed. */
  low: score,
  /** If everything unknown passed. */
  high: score,
  /** Share of the weight that was judged, 0..1. */
  coverage: z.number().min(0).max(1),
});

export const resultStep = z.object({
  visit: z.string(),
  index: z.int(),
  verb: z.string(),
  label: z.string().nullable(),
  sentence: z.string(),
  /** `checkout.yaml:42:5` */
  at: z.string(),
  outcome: z.enum(['done', 'skipped', 'failed', 'blocked', 'interrupted']),
  because: z.string().nullable(),
  url: z.string().nullable(),
  startedAt: iso,
  respondedMs: nullableMs,
  shownMs: nullableMs,
  settledMs: nullableMs,
  neverSettled: z.boolean(),
  storeMs: nullableMs,
  typingMs: z.number(),
  overheadMs: z.number(),
  wallMs: z.number(),
  clicks: z.int(),
  advancingClicks: z.int(),
  fieldsFilled: z.int(),
  screenshots: z.array(z.string()),
  interruptions: z.array(z.string()),
  healed: z.array(z.object({ intent: z.string(), before: z.string(), after: z.string() })),
});

export const resultMail = z.object({
  evidence: z.string(),
  kind: z.string(),
  automatic: z.boolean(),
  because: z.string(),
  about: z.string(),
  subject: z.string(),
  from: z.string(),
  deliveredAt: iso,
  /** From the order or question to delivery. */
  latencyMs: nullableMs,
  latencyErrorMs: nullableMs,
  /** The part of that time within the store's own service hours; null where those were not seen. */
  serviceMs: nullableMs.optional(),
  /** Clocks of its question that this mail stops: `receipt`, `first-answer`, `complete-answer`. */
  stops: z.array(z.string()).optional(),
  /** What is not the store's doing, and what its own clock says wrong. */
  onTheWay: z
    .object({
      /** The receiving server sent the mail away first, and took it so much later. */
      greylistedMs: nullableMs,
      junk: z.boolean(),
      /** The Date header lies so far outside what is possible. */
      dateOffMs: nullableMs,
      /** That is whole half hours: a wrong time zone. */
      wrongZone: z.boolean(),
    })
    .optional(),
  quotes: z.array(z.object({ what: z.string(), text: z.string() })),
  matchedBy: z.array(z.string()),
});

export const auditResult = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.object({ name: z.string(), version: z.string() }),
  judgedAt: iso,
  store: z.object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    language: z.string().nullable(),
    country: z.string().nullable(),
    currency: z.string().nullable(),
    platform: z.string().nullable(),
  }),
  wave: z.string().nullable(),
  visits: z.array(
    z.object({
      id: z.string(),
      startedAt: iso,
      endedAt: iso.nullable(),
      state: z.enum(['playing', 'awaiting', 'closed']),
      outcome: z.string().nullable(),
      because: z.string().nullable(),
      scenario: z.object({ name: z.string(), file: z.string(), digest: z.string() }),
      device: z.string(),
      network: z.string(),
      browser: z.string(),
      os: z.string(),
      locale: z.string(),
      timezone: z.string(),
      placeOrders: z.boolean(),
      noiseMs: nullableMs,
      /** Share of a local page's timer beats that the machine let come late; null or absent: not measured. */
      lateShare: z.number().nullable().optional(),
      /** The machine was short of processor time: the store may look slower than it is. */
      starved: z.boolean().nullable().optional(),
    }),
  ),
  edition: z.object({ id: z.string(), name: z.string(), date: z.string(), digest: z.string() }),
  stages: z.array(
    z.object({
      id: z.string(),
      reached: z.boolean(),
      because: z.string().nullable(),
      evidence: z.array(z.string()),
    }),
  ),
  steps: z.array(resultStep),
  verdicts: z.array(verdict),
  chapters: z.array(scoreRange.extend({ id: z.string(), title: z.string(), weight: z.number() })),
  total: scoreRange,
  mustHaves: z.array(
    z.object({
      study: z.int(),
      year: z.int(),
      title: z.string(),
      /** Items stand in order of importance; false when the published list has no order. */
      ordered: z.boolean(),
      /** False when the published list is cut off. */
      complete: z.boolean(),
      /** met: all items met · missed: one is missed · open: none missed, some unknown */
      conclusion: z.enum(['met', 'missed', 'open']),
      firstMissed: z.string().nullable(),
      items: z.array(
        z.object({
          key: z.string(),
          text: z.string(),
          criterion: z.string().nullable(),
          state: z.enum(['met', 'missed', 'unknown']),
          because: z.string().nullable(),
        }),
      ),
      source: z.object({ title: z.string(), publisher: z.string(), url: z.string() }),
    }),
  ),
  mails: z.array(resultMail),
  awaited: z.array(
    z.object({
      what: z.string(),
      about: z.string(),
      since: iso,
      until: iso,
      deadlines: z.array(z.object({ name: z.string(), dueAt: iso })),
    }),
  ),
  interruptions: z.array(
    z.object({
      what: z.string(),
      closedBy: z.string().nullable(),
      stepIndex: z.int().nullable(),
      evidence: z.string(),
    }),
  ),
  checkout: z.object({
    screens: z.array(
      z.object({
        screen: z.int(),
        title: z.string(),
        fields: z.int(),
        clicks: z.int(),
        advancingClicks: z.int(),
        evidence: z.string(),
      }),
    ),
    order: z
      .object({
        placed: z.boolean(),
        number: z.string().nullable(),
        total: z.string().nullable(),
        because: z.string().nullable(),
        evidence: z.string(),
      })
      .nullable(),
  }),
  observations: z.array(
    z.object({
      about: z.string(),
      answer: z.union([z.boolean(), z.number(), z.string()]),
      unit: z.string(),
      observer: z.string(),
      note: z.string().nullable(),
      evidence: z.string(),
    }),
  ),
  /** Questions that only a person can answer and nobody has yet. */
  openObservations: z.array(z.string()),
  evidence: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      /** Relative to the visit's folder; null where the evidence is only a record. */
      file: z.string().nullable(),
      seenAt: iso,
      url: z.string().nullable(),
    }),
  ),
  warnings: z.array(z.string()),
  /** Null or absent: the visit was not repeated. */
  repeats: repeats.nullable().optional(),
});

/** Everything a report, a comparison or a CI job may know of a visit. */
export type AuditResult = z.infer<typeof auditResult>;
