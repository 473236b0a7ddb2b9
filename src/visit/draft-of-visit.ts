import type { Evidence, EvidenceOf } from '../evidence/types.ts';
import type { VisitFile } from '../evidence/visit-file.ts';
import type { Scenario, Step } from '../scenario/types.ts';
import type { Draft } from '../scenario/write-draft.ts';

/** Pages whose address a replay may open directly. */
const KEPT_PAGES = new Set([
  'cart',
  'faq',
  'help',
  'contact',
  'hours',
  'returns',
  'delivery',
  'privacy',
  'imprint',
  'terms',
  'order-tracking',
]);
/** Intents with one element on every page; those of a checkout's screens differ from screen to screen. */
const KEPT_INTENTS = new Set([
  'search.field',
  'search.opener',
  'product.add-to-cart',
  'cart.link',
  'cart.checkout-button',
]);

/** What a visit did, as the scenario that does it again. */
export function draftOf(visit: VisitFile, scenario: Scenario, evidence: Evidence[]): Draft {
  const records = evidence.filter((each): each is EvidenceOf<'step'> => each.kind === 'step');
  const product = evidence.find(
    (each): each is EvidenceOf<'search'> => each.kind === 'search' && each.purpose === 'wanted',
  );
  return {
    name: `shop-${visit.store.id.replace(/[^a-z0-9]+/g, '-')}`,
    purpose: `Shop ${visit.store.name} as on ${visit.startedAt.slice(0, 10)}.`,
    store: {
      url: scenario.store.url,
      name: visit.store.name,
      language: visit.store.language,
      country: visit.store.country,
      currency: visit.store.currency,
      platform: visit.store.platform,
      locators: locatorsOf(records),
      pages: pagesOf(evidence, scenario.store.url),
    },
    steps: scenario.steps.flatMap((step, index) =>
      stepOf(
        step,
        records.find((record) => record.index === index),
        product?.query ?? null,
      ),
    ),
    after: scenario.after.map((step) => step.verb),
  };
}

function stepOf(step: Step, record: EvidenceOf<'step'> | undefined, query: string | null): Draft['steps'] {
  if (!record || (record.outcome === 'skipped' && step.optional)) return [];
  return [
    {
      verb: step.verb,
      args: step.verb === 'search-for' ? step.args || query : step.args,
      label: step.label,
      optional: step.optional,
      when: step.when.map((condition) => ('is' in condition ? condition.is : condition)),
      remark: record.outcome === 'failed' ? `this did not work: ${record.because}`.slice(0, 200) : null,
    },
  ];
}

function locatorsOf(records: EvidenceOf<'step'>[]): Draft['store']['locators'] {
  const found = new Map<string, Draft['store']['locators'][number]>();
  for (const { intent, locator, sureness } of records.flatMap((record) => record.resolutions)) {
    if (locator && KEPT_INTENTS.has(intent) && !found.has(intent)) found.set(intent, { intent, locator, sureness });
  }
  return [...found.values()];
}

function pagesOf(evidence: Evidence[], storeUrl: string): Record<string, string> {
  const { origin } = new URL(storeUrl);
  const seen = evidence.filter((each): each is EvidenceOf<'page'> => each.kind === 'page');
  const goods = seen.filter(({ pageKind }) => GOODS_PAGES.has(pageKind));
  const pages: Record<string, string> = {};
  for (const { pageKind, status, url } of seen) {
    if (!KEPT_PAGES.has(pageKind) || pages[pageKind] !== undefined) continue;
    const { pathname, search, origin: host } = new URL(url);
    const opensIt = host === origin && pathname !== '/' && status !== null && status < 400;
    if (opensIt && isSteady(search) && !goods.some((each) => opens(url, each))) pages[pageKind] = pathname + search;
  }
  return pages;
}

/** What opens at the address of one of these shows goods: a cart or a help text seen there was a layer over it. */
const GOODS_PAGES = new Set(['home', 'results', 'category', 'product']);

/** A chosen colour or size is added to the address of the same product. */
function opens(address: string, goods: EvidenceOf<'page'>): boolean {
  const one = new URL(address);
  const other = new URL(goods.url);
  if (one.pathname !== other.pathname) return false;
  return goods.pageKind === 'product'
    ? [...other.searchParams].every(([name, value]) => one.searchParams.get(name) === value)
    : one.search === other.search;
}

/** An address with a session or a token in it is another one tomorrow. */
function isSteady(search: string): boolean {
  return !/(sid|session|token|key|hash)=/i.test(search) && search.length < 60;
}
