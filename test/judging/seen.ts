import type { Evidence } from '../../src/evidence/types.ts';
import type { VisitFile } from '../../src/evidence/visit-file.ts';
import type { View } from '../../src/facts/view/view.ts';
import type { PageFacts } from '../../src/reading/types.ts';

/** A visit that saw nothing; tests add what they want seen. */
export function visitFileOf(more: Partial<VisitFile> = {}): VisitFile {
  return {
    schemaVersion: 1,
    id: 'visit-1',
    tool: { name: 'mystery-shopper', version: '0.0.0' },
    store: {
      id: 'shop.example',
      name: 'Shop',
      url: 'https://shop.example/',
      language: 'en',
      country: 'IE',
      currency: 'EUR',
      platform: null,
      mailDomains: ['shop.example'],
    },
    scenario: { name: 'standard', file: 'standard.yaml', digest: 'd'.repeat(64) },
    wave: null,
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:10:00.000Z',
    state: 'closed',
    outcome: 'done',
    because: null,
    shopper: { firstName: 'Anna', lastName: 'Berg', language: 'en', country: 'IE', email: null, tag: 'ms-1' },
    environment: {
      browser: 'Chromium',
      os: 'Linux',
      node: '20',
      device: 'desktop',
      network: 'none',
      locale: 'en-IE',
      timezone: 'Europe/Dublin',
      cache: 'cold',
      noiseMs: null,
    },
    consent: { placeOrders: false, payments: [], maxTotal: null },
    mailbox: null,
    awaited: [],
    warnings: [],
    ...more,
  };
}

export function viewOfEvidence(evidence: Evidence[] = [], more: Partial<View> = {}): View {
  return { visit: visitFileOf(), evidence, pages: [], mails: [], peers: [], warnings: [], ...more };
}

/** A page that says nothing; tests override what it says. */
export function pageFactsOf(more: Partial<PageFacts> = {}): PageFacts {
  const nothing = {
    faq: null,
    faqSearch: null,
    faqCategories: null,
    helpArticles: null,
    serviceHours: null,
    serviceBreaks: null,
    serviceHoursTimezone: null,
    liveChat: null,
    orderTracking: null,
    contactForm: null,
    returnsPolicy: null,
    returnsWindowDays: null,
    returnsFree: null,
    returnsFee: null,
    returnsLabel: null,
    returnsInStore: null,
    returnsOnlineStart: null,
    returnsSinglePolicy: null,
    deliveryMethods: null,
    deliveryCost: null,
    deliveryDays: null,
    deliveryDate: null,
    productName: null,
    price: null,
    stock: null,
    description: null,
    attributes: null,
    images: null,
    reviews: null,
    recommendations: null,
    company: null,
    companyAddress: null,
    companyRegistration: null,
    privacyPolicy: null,
    privacyLink: null,
    newsletterPreticked: null,
    orderNumber: null,
    orderCancellation: null,
    costs: null,
    advertisingShare: null,
    keywordShare: null,
    phoneProminence: null,
    greetedByName: null,
  } as const;
  const searchEngine = { title: null, description: null, canonical: null, productData: null, indexable: true };
  return { ...nothing, phones: [], emails: [], channels: [], searchEngine, ...more };
}
