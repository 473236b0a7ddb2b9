import type { EvidenceKind, EvidenceOf } from '../../src/evidence/types.ts';
import type { PageSeen } from '../../src/facts/view/view.ts';
import type { PageFacts, Read } from '../../src/reading/types.ts';
import { pageFactsOf } from '../judging/seen.ts';

const NO_TIMES = { inputAt: null, respondedMs: null, shownMs: null, settledMs: null, neverSettled: false };
const NO_VITALS = { ttfbMs: null, fcpMs: null, lcpMs: null, inpMs: null, cls: null };
const common = { seenAt: '2026-11-20T10:00:00.000Z', stepIndex: null, by: 'machine' as const, page: null };

const DEFAULTS: { [K in EvidenceKind]?: Partial<EvidenceOf<K>> } = {
  step: {
    index: 0,
    verb: 'open',
    label: null,
    sentence: 'open the store',
    at: { file: 'a.yaml', line: 1, column: 1 },
    startedAt: common.seenAt,
    outcome: 'done',
    because: null,
    stages: [],
    url: null,
    times: NO_TIMES,
    storeMs: null,
    ownMs: { typing: 0, overhead: 0 },
    wallMs: 0,
    interactions: [],
    clicks: 0,
    advancingClicks: 0,
    fieldsFilled: 0,
    resolutions: [],
    attempts: [],
    screenshots: [],
  },
  page: {
    pageKind: 'other',
    url: 'https://shop.example/',
    title: 'Shop',
    language: 'en',
    status: 200,
    snapshot: null,
    screenshot: null,
    clicksFromHome: null,
    device: 'desktop',
    vitals: NO_VITALS,
    requests: { count: 1, failed: [], insecure: [], thirdPartyHosts: [] },
    freshDocument: true,
  },
  price: {
    what: 'total',
    where: 'review',
    screen: null,
    amount: { amountMinor: 0, currency: 'EUR' },
    quantity: 1,
    quote: '',
  },
  stock: { where: 'product', status: 'in-stock', quote: null },
  cart: {
    action: 'add',
    done: true,
    because: null,
    witnesses: [],
    confirmedVisibly: true,
    quantityBefore: 0,
    quantityAfter: 1,
  },
  'checkout-screen': {
    screen: 1,
    title: 'Address',
    url: 'https://shop.example/checkout',
    as: 'guest',
    purposes: ['address'],
    fields: [],
    clicks: 1,
    advancingClicks: 1,
    deliveryOptions: [],
    paymentOptions: [],
    errors: [],
  },
  order: {
    placed: true,
    because: null,
    number: '1042',
    numberQuote: 'Order 1042',
    placedAt: '2026-11-20T10:08:00.000Z',
    total: null,
    payment: null,
    product: null,
    attempts: 1,
  },
  question: {
    channel: 'form',
    about: 'returns',
    sent: true,
    because: null,
    sentAt: '2026-11-20T10:09:00.000Z',
    subject: 'A question',
    text: '',
    token: 'T1',
    replyTo: 'anna@example.org',
    sentTo: null,
    messageId: null,
    acknowledged: null,
    asks: [{ id: 'waterproof', text: 'Is it waterproof?', expects: [] }],
    shopperName: 'Anna Berg',
    language: 'en',
  },
  sought: { pageKind: 'faq', found: true, because: null, clicks: 1, linkText: 'Help' },
  mail: {
    file: 'mails/1.eml',
    sizeBytes: 1,
    folder: 'INBOX',
    folderUse: 'inbox',
    deliveredAt: '2026-11-20T10:08:05.000Z',
    fetchedAt: '2026-11-20T11:00:00.000Z',
    messageId: null,
    about: 'order',
    question: null,
    matchedBy: ['tag'],
    skewMs: null,
    skewErrorMs: null,
  },
  observation: { about: 'phone-hold', answer: 45, unit: 's', observer: 'Anna', note: null },
  search: {
    purpose: 'wanted',
    available: true,
    query: 'boots',
    product: 'Boots',
    resultCount: 5,
    rank: 1,
    suggestion: null,
  },
};

/** One piece of evidence with ordinary values where none are given. */
export function piece<K extends EvidenceKind>(kind: K, id: string, more: Partial<EvidenceOf<K>> = {}): EvidenceOf<K> {
  const given: object = { ...common, ...DEFAULTS[kind], ...more, kind, id };
  return given as EvidenceOf<K>;
}

/** A page of that kind that says these things. */
export function pageSaying(
  pageKind: EvidenceOf<'page'>['pageKind'],
  id: string,
  facts: Partial<PageFacts> = {},
): PageSeen {
  return { evidence: piece('page', id, { pageKind }), facts: pageFactsOf(facts) };
}

/** A value with the words that say it. */
export function read<T>(value: T, quote = 'as it stands'): Read<T> {
  return { value, quote, where: 'main', rect: null };
}
