import { type AuditResult, auditResult, type Verdict } from '../../src/result/schema.ts';
import { SAMPLE_CRITERIA } from './sample-criteria.ts';

const CHAPTERS: [string, string, number][] = [
  ['finding', 'Finding the store and the product', 10],
  ['clarity', 'Speed and clarity of the pages', 10],
  ['self-service', 'Self-service information', 10],
  ['cart', 'Shopping cart', 8],
  ['checkout', 'Checkout', 15],
  ['delivery', 'Delivery', 10],
  ['confirmation', 'Order confirmation and status notices', 12],
  ['contact', 'E-mail, chat and phone service', 13],
  ['returns', 'Returns', 8],
  ['trust', 'Trust and personal attention', 4],
];

export interface SampleOptions {
  id?: string;
  store?: { id: string; name: string; url: string };
  startedAt?: string;
  /** Other verdicts by criterion id: what differs from the sample. */
  change?: Record<string, Partial<Verdict>>;
  device?: string;
  network?: string;
  edition?: string;
  wave?: string | null;
}

/** A believable result of a small outdoor store: verdicts of every state, a whole journey, mails, must-haves. */
export function sampleResult(options: SampleOptions = {}): AuditResult {
  const startedAt = options.startedAt ?? '2026-11-16T09:02:11.000Z';
  const visit = options.id ?? 'v-2026-11-16';
  const store = options.store ?? { id: 'alpenrand.example', name: 'Alpenrand Outdoor', url: 'https://alpenrand.example/' };
  const verdicts = sampleVerdicts().map((verdict) => ({ ...verdict, ...options.change?.[verdict.id] }));
  const at = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1000).toISOString();
  return auditResult.parse({
    schemaVersion: 1,
    tool: { name: 'mystery-shopper', version: '0.1.0' },
    judgedAt: at(172_800),
    store: { ...store, language: 'en', country: 'GB', currency: 'EUR', platform: 'woocommerce' },
    wave: options.wave ?? null,
    visits: [
      {
        id: visit,
        startedAt,
        endedAt: at(184),
        state: 'awaiting',
        outcome: 'done',
        because: null,
        scenario: { name: 'Standard visit', file: 'scenarios/standard.yaml', digest: 'a3f1'.repeat(16) },
        device: options.device ?? 'desktop 1280 × 800',
        network: options.network ?? 'unthrottled',
        browser: 'Chromium 131',
        os: 'Linux 6.1',
        locale: 'en-GB',
        timezone: 'Europe/London',
        placeOrders: true,
        noiseMs: 9,
      },
    ],
    edition: { id: options.edition ?? '2026', name: `Edition ${options.edition ?? '2026'}`, date: '2026-11-01', digest: '5b9d'.repeat(16) },
    stages: ['home', 'search', 'product', 'cart', 'checkout', 'delivery', 'payment', 'review', 'placed'].map((id) => ({
      id,
      reached: true,
      because: null,
      evidence: [],
    })),
    steps: sampleSteps(visit, at),
    verdicts,
    ...addedUp(verdicts),
    mustHaves: sampleMustHaves(),
    mails: sampleMails(at),
    awaited: [
      { what: 'order-mails', about: 'order 10482: shipping notice', since: at(170), until: at(604_970), deadlines: [] },
    ],
    interruptions: [
      { what: 'cookie-banner', closedBy: 'button "Only necessary"', stepIndex: 0, evidence: 'interruption-004' },
      { what: 'newsletter', closedBy: 'button "Close"', stepIndex: 3, evidence: 'interruption-014' },
      { what: 'country-chooser', closedBy: null, stepIndex: 3, evidence: 'interruption-015' },
    ],
    checkout: {
      screens: [
        { screen: 1, title: 'Your details', fields: 4, clicks: 3, advancingClicks: 1, evidence: 'checkout-screen-031' },
        { screen: 2, title: 'Address', fields: 9, clicks: 2, advancingClicks: 1, evidence: 'checkout-screen-034' },
        { screen: 3, title: 'Delivery and payment', fields: 3, clicks: 4, advancingClicks: 1, evidence: 'checkout-screen-037' },
        { screen: 4, title: 'Review', fields: 1, clicks: 2, advancingClicks: 1, evidence: 'checkout-screen-040' },
      ],
      order: { placed: true, number: '10482', total: '94.80 EUR', because: null, evidence: 'order-042' },
    },
    observations: [
      { about: 'phone-hold', answer: 35, unit: 's', observer: 'M. Ito', note: null, evidence: 'observation-060' },
      { about: 'phone-courtesy', answer: 2.5, unit: 'of-3', observer: 'M. Ito', note: 'Friendly, used my name.', evidence: 'observation-061' },
      { about: 'phone-knowledge', answer: 1.5, unit: 'of-3', observer: 'M. Ito', note: 'Had to ask a colleague twice.', evidence: 'observation-062' },
    ],
    openObservations: ['courier-conduct', 'parcel-condition', 'phone-order', 'channel-consistency'],
    evidence: sampleEvidence(at),
    warnings: ['The store’s robots.txt asks for a pause of 2 s between pages; the visit kept it.'],
  });
}

function sampleVerdicts(): Verdict[] {
  const lines = SAMPLE_CRITERIA.split('\n').map((line) => line.split('|'));
  const inChapter = new Map<string, number>();
  for (const [, chapter] of lines) inChapter.set(chapter ?? '', (inChapter.get(chapter ?? '') ?? 0) + 1);
  return lines.map((fields) => {
    const [id = '', chapter = '', by = '', better = '', unit = '', limit = '', state = '', value = '', score = '', title = '', remedy = '', effort = ''] = fields;
    const weight = CHAPTERS.find(([name]) => name === chapter)?.[2] ?? 0;
    return {
      id,
      revision: 1,
      chapter,
      title,
      by: by as Verdict['by'],
      state: state as Verdict['state'],
      score: score === '-' ? null : Number(score),
      value: valueFrom(value),
      unit: unit || null,
      bound: 'exactly',
      better: better as Verdict['better'],
      limit: limit === '-' ? null : Number(limit),
      weight: Math.round((weight / 100 / (inChapter.get(chapter) ?? 1)) * 1e6) / 1e6,
      sentence: sentenceFrom(title, state, value),
      because: BECAUSE[state] ?? null,
      why: `Shoppers who meet trouble here buy elsewhere (${title.toLowerCase()}).`,
      remedy: remedy || null,
      effort: (effort || null) as Verdict['effort'],
      evidence: EVIDENCE_OF[id] ?? ['page-010'],
      quotes: QUOTES[id] ?? [],
      positions: POSITIONS[id] ?? [],
    };
  });
}

const BECAUSE: Record<string, string> = {
  'cannot-tell': 'The visit did not get far enough to see this.',
  awaited: 'The parcel has not arrived yet.',
  'not-applicable': 'The store has no such service.',
  error: 'The criterion stopped: no returns page was recorded.',
};

const EVIDENCE_OF: Record<string, string[]> = { 'reply-time': ['question-045', 'mail-052'], 'confirmation-latency': ['order-042', 'mail-050'] };

const QUOTES: Record<string, Verdict['quotes']> = {
  'reply-answer': [{ text: 'Yes, the jacket is waterproof to 10,000 mm.', where: 'answer of 17 November', evidence: 'mail-052' }],
  'service-hours': [{ text: 'Our team is here for you Mon–Fri 9:00–17:00.', where: 'contact page', evidence: 'page-010' }],
};

const STUDY = { title: '3 Cornerstones of Superior Customer Service', publisher: 'the e-tailing group', url: 'http://www.e-tailing.com/content/index.php?paged=2' };
const POSITIONS: Record<string, Verdict['positions']> = {
  'faq-search': [{ figure: 'eg17-faq-searchable', sentence: '26 of 100 retailers had a searchable FAQ.', study: '17th Annual Mystery Shopping Study', year: 2014, n: 100, source: STUDY }],
  'checkout-fields': [
    { figure: 'baymard24-form-fields', sentence: 'The average checkout has 11.3 form fields.', study: 'Checkout benchmark', year: 2024, n: null, source: { title: 'Checkout flow: average form fields', publisher: 'Baymard Institute', url: 'https://baymard.com/blog/checkout-flow-average-form-fields' } },
  ],
};

function valueFrom(text: string): Verdict['value'] {
  if (text === '-') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function sentenceFrom(title: string, state: string, value: string): string {
  if (value === '-') return `${title}: ${state}.`;
  if (value === 'true') return `${title}: seen.`;
  return value === 'false' ? `${title}: not seen.` : `${title}: ${value}.`;
}

/** Chapters and total by the plain rule: weighted mean of what was judged; low and high with the unknown as 0 and 1. */
function addedUp(verdicts: Verdict[]): Pick<AuditResult, 'chapters' | 'total'> {
  const range = (some: Verdict[]) => {
    const counted = some.filter(({ state }) => state !== 'not-applicable');
    const all = counted.reduce((sum, { weight }) => sum + weight, 0);
    const known = counted.filter(({ score }) => score !== null);
    const judged = known.reduce((sum, { weight }) => sum + weight, 0);
    const won = known.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
    const round = (share: number) => Math.round(share * 1e6) / 1e6;
    if (judged === 0) return { score: null, low: null, high: null, coverage: 0 };
    return { score: round(won / judged), low: round(won / all), high: round((won + all - judged) / all), coverage: round(judged / all) };
  };
  return {
    chapters: CHAPTERS.map(([id, title, weight]) => ({ id, title, weight, ...range(verdicts.filter(({ chapter }) => chapter === id)) })),
    total: range(verdicts),
  };
}

function sampleSteps(visit: string, at: (seconds: number) => string): AuditResult['steps'] {
  const rows: [string, string, number | null, number | null, number | null, number, number][] = [
    ['open-store', 'Opens the store’s home page', 182, 940, 1410, 0, 0],
    ['search', 'Searches for “walking boots”', 96, 640, 980, 2, 1],
    ['open-product', 'Opens “Hochkar Walking Boots”', 120, 710, 1230, 1, 0],
    ['choose-options', 'Chooses size 42', 30, 44, 60, 1, 0],
    ['add-to-cart', 'Puts one into the cart', 140, 420, 700, 1, 0],
    ['open-cart', 'Looks into the cart', 110, 380, 610, 1, 0],
    ['change-quantity', 'Changes the quantity to 2 and back', 95, 340, 520, 4, 1],
    ['check-out', 'Starts the checkout as a guest', 160, 690, 1130, 3, 4],
    ['fill-address', 'Gives the address', 150, 530, 820, 2, 9],
    ['choose-delivery', 'Chooses the cheapest delivery', 80, 260, 400, 2, 0],
    ['choose-payment', 'Chooses cash on delivery', 70, 230, 390, 2, 0],
    ['place-order', 'Places the order', 310, 1480, 2210, 2, 0],
    ['find-page', 'Looks for the returns policy', 105, 450, 690, 1, 0],
    ['ask-by-form', 'Asks a question through the contact form', 210, 760, null, 2, 4],
    ['subscribe', 'Would subscribe to the newsletter', null, null, null, 0, 0],
  ];
  return rows.map(([verb, sentence, responded, shown, settled, clicks, fields], index) => ({
    visit,
    index,
    verb,
    label: null,
    sentence,
    at: `scenarios/standard.yaml:${20 + index * 3}:5`,
    outcome: verb === 'subscribe' ? 'skipped' : 'done',
    because: verb === 'subscribe' ? 'optional: no newsletter form was found' : null,
    url: `https://alpenrand.example/${verb}`,
    startedAt: at(index * 11),
    respondedMs: responded,
    shownMs: shown,
    settledMs: settled,
    neverSettled: verb === 'ask-by-form',
    storeMs: shown,
    typingMs: fields * 400,
    overheadMs: 130,
    wallMs: (settled ?? 900) + fields * 400 + 130,
    clicks,
    advancingClicks: Math.min(1, clicks),
    fieldsFilled: fields,
    screenshots: verb === 'subscribe' ? [] : [`screenshot-${String(100 + index)}`],
    interruptions: index === 0 ? ['cookie-banner'] : [],
    healed: verb === 'add-to-cart' ? [{ intent: 'product.add-button', before: 'button "Add to cart"', after: 'button "Add to basket"' }] : [],
  }));
}

function sampleMails(at: (seconds: number) => string): AuditResult['mails'] {
  const mail = (evidence: string, kind: string, automatic: boolean, subject: string, seconds: number, start: number, quotes: AuditResult['mails'][number]['quotes']) => ({
    evidence,
    kind,
    automatic,
    because: automatic ? 'Auto-Submitted header' : 'no sign of automation',
    about: kind.startsWith('order') ? 'order 10482' : 'question about walking boots',
    subject,
    from: 'Alpenrand Outdoor <service@alpenrand.example>',
    deliveredAt: at(start + seconds),
    latencyMs: seconds * 1000,
    latencyErrorMs: 1000,
    quotes,
    matchedBy: ['tag ms-4f2a'],
  });
  return [
    mail('mail-050', 'order-confirmation', true, 'Your order 10482', 38, 150, [
      { what: 'order number', text: 'Order number: 10482' },
      { what: 'total', text: 'Total: 94.80 EUR incl. VAT' },
    ]),
    mail('mail-051', 'acknowledgement', true, 'We have received your question', 12, 175, []),
    mail('mail-052', 'answer', false, 'Re: Question about walking boots', 67_320, 175, [
      { what: 'answer', text: 'Yes, the jacket is waterproof to 10,000 mm.' },
      { what: 'greeting', text: 'Dear Anna,' },
    ]),
    mail('mail-053', 'order-paid', true, 'Payment received for order 10482', 5400, 150, []),
  ];
}

function sampleMustHaves(): AuditResult['mustHaves'] {
  const source = { title: 'e-tailing group Mystery Shopping Study', publisher: 'the e-tailing group', url: 'http://www.e-tailing.com/content/?p=1689' };
  const item = (key: string, text: string, criterion: string, state: 'met' | 'missed' | 'unknown', because: string | null = null) => ({ key, text, criterion, state, because });
  return [
    {
      study: 13,
      year: 2010,
      title: '13th study',
      ordered: true,
      complete: true,
      conclusion: 'missed',
      firstMissed: 'phone-access',
      items: [
        item('search', 'Keyword search', 'site-search', 'met'),
        item('days', 'Parcel in four days or fewer', 'delivery-days', 'unknown', 'The parcel has not arrived yet.'),
        item('reply', 'E-mail question answered within 24 hours', 'reply-time', 'met'),
        item('phone-access', 'Phone number easy to find: at least 2.5 of 3', 'phone-on-home', 'missed'),
        item('knowledge', 'Agent’s product knowledge: at least 2.0 of 3', 'phone-knowledge', 'missed'),
        item('clicks', 'Five or fewer clicks to checkout', 'checkout-clicks', 'met'),
      ],
      source,
    },
    {
      study: 6,
      year: 2003,
      title: '6th study',
      ordered: false,
      complete: true,
      conclusion: 'open',
      firstMissed: null,
      items: [item('first', 'The first attempt succeeds', 'first-attempt', 'met'), item('days', 'Five days or fewer', 'delivery-days', 'unknown')],
      source,
    },
    {
      study: 11,
      year: 2008,
      title: '11th study',
      ordered: true,
      complete: false,
      conclusion: 'met',
      firstMissed: null,
      items: [item('search', 'Keyword search', 'site-search', 'met')],
      source,
    },
  ];
}

function sampleEvidence(at: (seconds: number) => string): AuditResult['evidence'] {
  const piece = (id: string, title: string, seconds: number, file: string | null = null, url: string | null = null) => ({ id, kind: id.replace(/-\d+$/, ''), title, file, seenAt: at(seconds), url });
  return [
    piece('interruption-004', 'Cookie banner', 1),
    piece('page-010', 'Contact', 60, 'evidence/pages/page-010.json.gz', 'https://alpenrand.example/contact'),
    piece('interruption-014', 'Newsletter', 34),
    piece('interruption-015', 'Country chooser', 35),
    ...[31, 34, 37, 40].map((number) => piece(`checkout-screen-0${number}`, `Checkout screen ${number}`, number * 3)),
    piece('order-042', 'Order 10482', 150),
    piece('question-045', 'Question about walking boots', 175),
    piece('mail-050', 'Your order 10482', 188, 'evidence/mails/mail-050.eml'),
    piece('mail-051', 'We have received your question', 187, 'evidence/mails/mail-051.eml'),
    piece('mail-052', 'Re: Question about walking boots', 67_495, 'evidence/mails/mail-052.eml'),
    piece('mail-053', 'Payment received for order 10482', 5550, 'evidence/mails/mail-053.eml'),
    piece('observation-060', 'Time on hold', 90_000),
    piece('observation-061', 'Courtesy on the phone', 90_000),
    piece('observation-062', 'Knowledge on the phone', 90_000),
    ...Array.from({ length: 14 }, (_, index) => piece(`screenshot-${100 + index}`, `Step ${index + 1}`, index * 11, `evidence/screenshots/step-${index + 1}.jpg`)),
  ];
}
