import { z } from 'zod';

/** What was seen on a visit. Each piece is written once, as one file; what follows from it is worked out elsewhere. */

const iso = z.string().describe('ISO 8601, UTC');
const money = z.object({ amountMinor: z.int(), currency: z.string().nullable() });
const evidenceId = z.string();

/** Kinds of page a shopper looks for; also the `open:` and `find:` targets of a scenario. */
export const PAGE_KINDS = [
  'home',
  'results',
  'category',
  'product',
  'cart',
  'checkout',
  'review',
  'confirmation',
  'faq',
  'help',
  'contact',
  'hours',
  'returns',
  'delivery',
  'privacy',
  'imprint',
  'terms',
  'about',
  'stores',
  'order-tracking',
  'account',
  'sign-in',
  'wishlist',
  'other',
] as const;
export const pageKind = z.enum(PAGE_KINDS);
export type PageKind = z.infer<typeof pageKind>;

/** The stages of a purchase, in order. */
export const STAGES = [
  'home',
  'search',
  'product',
  'cart',
  'checkout',
  'delivery',
  'payment',
  'review',
  'placed',
] as const;
export const stage = z.enum(STAGES);
export type Stage = z.infer<typeof stage>;

const common = {
  id: evidenceId,
  seenAt: iso,
  /** Index of the step that saw it, null when no step did (mails, observations). */
  stepIndex: z.int().nullable(),
  by: z.enum(['machine', 'person']),
};

/** Milliseconds from the input event the store received. See docs/clock.md. */
export const stepTimes = z.object({
  inputAt: iso.nullable(),
  respondedMs: z.number().nullable(),
  shownMs: z.number().nullable(),
  settledMs: z.number().nullable(),
  /** True when the page went on changing until patience ended: `settledMs` is then null. */
  neverSettled: z.boolean(),
});
export type StepTimes = z.infer<typeof stepTimes>;

/** How an intent was resolved on the page: what won and what else was there. */
export const resolution = z.object({
  intent: z.string(),
  how: z.enum(['locator', 'profile', 'platform', 'structure', 'words']),
  /** Description a person understands: `button "Add to basket"`. */
  chosen: z.string().nullable(),
  /** 0..1: how far the winner stood above the rest. */
  sureness: z.number(),
  candidates: z.array(
    z.object({
      what: z.string(),
      score: z.number(),
      because: z.string(),
      /** Left, top, width, height, CSS px from the document's corner; visits of older versions do not say. */
      rect: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    }),
  ),
  healed: z.object({ before: z.string(), after: z.string() }).optional(),
  /** A locator that a person would choose for what won; null where none is unmistakable. */
  locator: z
    .record(z.string(), z.union([z.string(), z.boolean()]))
    .nullable()
    .optional(),
});
export type Resolution = z.infer<typeof resolution>;

const step = z.object({
  ...common,
  kind: z.literal('step'),
  index: z.int(),
  verb: z.string(),
  label: z.string().nullable(),
  /** The step in words: `search for "walking boots"`. */
  sentence: z.string(),
  at: z.object({ file: z.string(), line: z.int(), column: z.int() }),
  startedAt: iso,
  outcome: z.enum(['done', 'skipped', 'failed', 'blocked', 'interrupted']),
  because: z.string().nullable(),
  /** Stages of the purchase that this step reached. */
  stages: z.array(stage),
  url: z.string().nullable(),
  /** Of the interaction that led to the step's goal. */
  times: stepTimes,
  /** The store's time summed over every interaction of the step. */
  storeMs: z.number().nullable(),
  /** Our part: typing and choosing, looking and deciding, writing evidence. */
  ownMs: z.object({ typing: z.number(), overhead: z.number() }),
  wallMs: z.number(),
  interactions: z.array(z.object({ what: z.string(), times: stepTimes, advancing: z.boolean() })),
  clicks: z.int(),
  /** Clicks that brought a new page or screen. */
  advancingClicks: z.int(),
  fieldsFilled: z.int(),
  resolutions: z.array(resolution),
  attempts: z.array(z.object({ because: z.string() })),
  screenshots: z.array(evidenceId),
});

const page = z.object({
  ...common,
  kind: z.literal('page'),
  pageKind,
  url: z.string(),
  title: z.string(),
  language: z.string().nullable(),
  status: z.int().nullable(),
  /** Gzipped JSON of a Snapshot, relative to the evidence folder. */
  snapshot: z.string().nullable(),
  screenshot: evidenceId.nullable(),
  /** Page-advancing clicks from the home page, as the shopper came. */
  clicksFromHome: z.int().nullable(),
  device: z.enum(['desktop', 'phone']),
  /** Web vitals of this document so far, ms (cls: unitless). Null where the browser reported none. */
  vitals: z.object({
    ttfbMs: z.number().nullable(),
    fcpMs: z.number().nullable(),
    lcpMs: z.number().nullable(),
    inpMs: z.number().nullable(),
    cls: z.number().nullable(),
  }),
  requests: z.object({
    count: z.int(),
    failed: z.array(z.string()),
    /** Plain-http addresses asked for from an https page. */
    insecure: z.array(z.string()),
    thirdPartyHosts: z.array(z.string()),
  }),
  /** True when the document came from its server anew (not an in-page screen of the same document). */
  freshDocument: z.boolean(),
});

const screenshot = z.object({
  ...common,
  kind: z.literal('screenshot'),
  file: z.string(),
  widthPx: z.int(),
  heightPx: z.int(),
  /** Where in the document the picture begins, CSS px from its top; visits of older versions do not say. */
  topPx: z.number().optional(),
  page: evidenceId.nullable(),
  caption: z.string(),
  /** Marked spots, CSS px within the picture. */
  marks: z.array(z.object({ rect: z.tuple([z.number(), z.number(), z.number(), z.number()]), label: z.string() })),
});

const search = z.object({
  ...common,
  kind: z.literal('search'),
  purpose: z.enum(['wanted', 'typo']),
  /** False when no search was found on the store. */
  available: z.boolean(),
  query: z.string(),
  product: z.string(),
  resultCount: z.int().nullable(),
  /** 1 = first; null = the wanted product is not among the results. */
  rank: z.int().nullable(),
  /** For a typing error: the store offered the right spelling. */
  suggestion: z.string().nullable(),
  page: evidenceId.nullable(),
});

const price = z.object({
  ...common,
  kind: z.literal('price'),
  what: z.enum(['product', 'subtotal', 'delivery', 'tax', 'discount', 'total']),
  where: z.enum(['results', 'product', 'cart', 'checkout', 'review', 'confirmation']),
  /** Number of the checkout screen, from 1; null elsewhere. */
  screen: z.int().nullable(),
  amount: money,
  quantity: z.int(),
  quote: z.string(),
  page: evidenceId.nullable(),
});

const stock = z.object({
  ...common,
  kind: z.literal('stock'),
  where: z.enum(['results', 'product', 'cart', 'checkout', 'review', 'confirmation']),
  status: z.enum(['in-stock', 'low', 'out-of-stock', 'not-shown']),
  quote: z.string().nullable(),
  page: evidenceId.nullable(),
});

const witness = z.object({
  what: z.enum(['count', 'item', 'sum', 'message', 'state']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  agrees: z.boolean(),
});

const cart = z.object({
  ...common,
  kind: z.literal('cart'),
  action: z.enum(['add', 'set-quantity', 'remove', 'revisit', 'to-wishlist', 'second-device', 'empty']),
  /** Null when it could not be tried; `because` then says why. */
  done: z.boolean().nullable(),
  because: z.string().nullable(),
  witnesses: z.array(witness),
  /** The store told the shopper, visibly. */
  confirmedVisibly: z.boolean().nullable(),
  quantityBefore: z.int().nullable(),
  quantityAfter: z.int().nullable(),
  page: evidenceId.nullable(),
});

const checkoutScreen = z.object({
  ...common,
  kind: z.literal('checkout-screen'),
  /** From 1, in the order the shopper met them. */
  screen: z.int(),
  title: z.string(),
  url: z.string(),
  as: z.enum(['guest', 'new-account', 'member']),
  purposes: z.array(z.enum(['identity', 'address', 'delivery', 'payment', 'review'])),
  fields: z.array(
    z.object({
      label: z.string(),
      /** Recognised field of the persona (`fields` of the lexicon), or null. */
      field: z.string().nullable(),
      autocomplete: z.string().nullable(),
      inputType: z.string(),
      required: z.boolean(),
      prefilled: z.boolean(),
      filled: z.boolean(),
    }),
  ),
  clicks: z.int(),
  advancingClicks: z.int(),
  deliveryOptions: z.array(z.object({ label: z.string(), price: money.nullable(), chosen: z.boolean() })),
  paymentOptions: z.array(z.object({ label: z.string(), method: z.string().nullable(), chosen: z.boolean() })),
  /** Error messages the store showed although the entry was right. */
  errors: z.array(z.string()),
  page: evidenceId.nullable(),
});

const guest = z.object({
  ...common,
  kind: z.literal('guest'),
  offered: z.boolean(),
  how: z.enum(['default', 'radio', 'link', 'button', 'form', 'forced-account']),
  because: z.string().nullable(),
  page: evidenceId.nullable(),
});

const order = z.object({
  ...common,
  kind: z.literal('order'),
  placed: z.boolean(),
  /** Why it was not placed: no consent, dead end, refused by the store. */
  because: z.string().nullable(),
  number: z.string().nullable(),
  numberQuote: z.string().nullable(),
  /** When the placing press reached the store. */
  placedAt: iso.nullable(),
  total: money.nullable(),
  payment: z.string().nullable(),
  product: z.string().nullable(),
  attempts: z.int(),
  page: evidenceId.nullable(),
});

const question = z.object({
  ...common,
  kind: z.literal('question'),
  channel: z.enum(['form', 'mail']),
  about: z.string(),
  sent: z.boolean(),
  because: z.string().nullable(),
  sentAt: iso.nullable(),
  subject: z.string(),
  text: z.string(),
  /** Natural token that stands in the text and subject (an own reference the shopper mentions). */
  token: z.string(),
  /** The address the answer should come to (with its tag). */
  replyTo: z.string(),
  sentTo: z.string().nullable(),
  messageId: z.string().nullable(),
  /** The store said on the page that it got the message. */
  acknowledged: z.boolean().nullable(),
  asks: z.array(z.object({ id: z.string(), text: z.string(), expects: z.array(z.string()) })),
  shopperName: z.string(),
  language: z.string(),
  page: evidenceId.nullable(),
});

const interruption = z.object({
  ...common,
  kind: z.literal('interruption'),
  what: z.enum([
    'cookie-banner',
    'newsletter',
    'age-gate',
    'chat',
    'app-install',
    'geolocation',
    'country-chooser',
    'dialog',
    'other',
  ]),
  closedBy: z.string().nullable(),
  /** Share of the viewport it covered, 0..1. */
  coveredShare: z.number(),
  /** True when it lay over the product or had to be closed to go on. */
  blocking: z.boolean(),
  page: evidenceId.nullable(),
});

const sought = z.object({
  ...common,
  kind: z.literal('sought'),
  pageKind,
  found: z.boolean(),
  because: z.string().nullable(),
  /** Clicks from the home page; null when not found. */
  clicks: z.int().nullable(),
  linkText: z.string().nullable(),
  page: evidenceId.nullable(),
});

const fieldError = z.object({
  ...common,
  kind: z.literal('field-error'),
  field: z.enum(['email', 'postcode']),
  typed: z.string(),
  /** The store's own message or the browser's, null when nothing was said. */
  message: z.string().nullable(),
  byBrowser: z.boolean(),
  besideField: z.boolean(),
  valueKept: z.boolean(),
  page: evidenceId.nullable(),
});

const accessibility = z.object({
  ...common,
  kind: z.literal('accessibility'),
  engine: z.string(),
  violations: z.array(
    z.object({
      rule: z.string(),
      impact: z.enum(['minor', 'moderate', 'serious', 'critical']),
      help: z.string(),
      count: z.int(),
      targets: z.array(z.string()),
    }),
  ),
  page: evidenceId.nullable(),
});

const phoneFit = z.object({
  ...common,
  kind: z.literal('phone-fit'),
  viewportWidthPx: z.int(),
  contentWidthPx: z.int(),
  targets: z.int(),
  /** Targets under 24 × 24 CSS px (WCAG 2.2, 2.5.8) that are not inline links. */
  smallTargets: z.int(),
  page: evidenceId.nullable(),
});

const chat = z.object({
  ...common,
  kind: z.literal('chat'),
  present: z.boolean(),
  because: z.string().nullable(),
  asked: z.string().nullable(),
  firstResponseMs: z.number().nullable(),
  page: evidenceId.nullable(),
});

const siteFile = z.object({
  ...common,
  kind: z.literal('site-file'),
  name: z.enum(['robots.txt', 'sitemap.xml']),
  url: z.string(),
  status: z.int().nullable(),
  /** At most the first 64 KiB. */
  text: z.string(),
});

const account = z.object({
  ...common,
  kind: z.literal('account'),
  action: z.enum(['register', 'sign-in', 'sign-out', 'save-address']),
  done: z.boolean().nullable(),
  because: z.string().nullable(),
  /** The store greets or names the shopper on the page. */
  greetedByName: z.boolean().nullable(),
  page: evidenceId.nullable(),
});

const memberCheckout = z.object({
  ...common,
  kind: z.literal('member-checkout'),
  fields: z.int(),
  prefilled: z.int(),
  oneClick: z.boolean(),
  oneClickQuote: z.string().nullable(),
  page: evidenceId.nullable(),
});

const cancellation = z.object({
  ...common,
  kind: z.literal('cancellation'),
  offered: z.boolean(),
  tried: z.boolean(),
  done: z.boolean().nullable(),
  quote: z.string().nullable(),
  page: evidenceId.nullable(),
});

const blocked = z.object({
  ...common,
  kind: z.literal('blocked'),
  what: z.enum(['captcha', 'bot-wall', 'rate-limit', 'password', 'robots']),
  status: z.int().nullable(),
  quote: z.string(),
  page: evidenceId.nullable(),
});

const mail = z.object({
  ...common,
  kind: z.literal('mail'),
  /** The original message, relative to the evidence folder. */
  file: z.string(),
  sizeBytes: z.int(),
  folder: z.string(),
  folderUse: z.enum(['inbox', 'junk', 'all', 'other']),
  /** IMAP INTERNALDATE. */
  deliveredAt: iso,
  fetchedAt: iso,
  messageId: z.string().nullable(),
  about: z.enum(['order', 'question', 'account', 'other']),
  /** The question this mail belongs to. */
  question: evidenceId.nullable(),
  /** Why it belongs to this visit: `tag ms-4f2a`, `token`, `In-Reply-To`, `order number 1042` … */
  matchedBy: z.array(z.string()).min(1),
  /** Mailbox clock less our clock, ms, and its uncertainty, as last measured; null when never. */
  skewMs: z.number().nullable(),
  skewErrorMs: z.number().nullable(),
});

const observation = z.object({
  ...common,
  kind: z.literal('observation'),
  /** Criterion or question id. */
  about: z.string(),
  answer: z.union([z.boolean(), z.number(), z.string()]),
  /** `s`, `days`, `of-3`, `count`, `yes-no`, `text`. */
  unit: z.string(),
  observer: z.string(),
  note: z.string().nullable(),
});

export const evidence = z.discriminatedUnion('kind', [
  step,
  page,
  screenshot,
  search,
  price,
  stock,
  cart,
  checkoutScreen,
  guest,
  order,
  question,
  interruption,
  sought,
  fieldError,
  accessibility,
  phoneFit,
  chat,
  siteFile,
  account,
  memberCheckout,
  cancellation,
  blocked,
  mail,
  observation,
]);

/** One thing that was seen. */
export type Evidence = z.infer<typeof evidence>;
export type EvidenceKind = Evidence['kind'];
export type EvidenceOf<K extends EvidenceKind> = Extract<Evidence, { kind: K }>;
