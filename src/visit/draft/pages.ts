import type { Evidence, EvidenceOf } from '../../evidence/types.ts';

type Page = EvidenceOf<'page'>;

/** Pages whose address a replay may open directly. */
const KEPT_PAGES = new Set<Page['pageKind']>([
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
/** What opens at the address of one of these shows goods: a cart or a help text seen there was a layer over it. */
const GOODS_PAGES = new Set<Page['pageKind']>(['home', 'results', 'category', 'product']);

const LONGEST_SEARCH = 60;
const SESSION = /(^|[?&;/])[\w-]*(sid|sess(ion)?(_?id)?|token|key|hash|nonce|csrf)=/i;
/** An address that does something each time it is opened. */
const ACTS = /(^|[?&/_-])(add|remove|delete|update|insert|clear|logout)([=&/_.?-]|$)/i;
const LONG_PART = /[A-Za-z0-9_]{16,}/g;

/** Addresses, relative to the store, at which a page of its kind opens for anybody at any time. */
export function pagesOf(evidence: Evidence[], storeUrl: string): Record<string, string> {
  const { origin } = new URL(storeUrl);
  const seen = evidence.filter((each): each is Page => each.kind === 'page' && URL.canParse(each.url));
  const goods = seen.filter(({ pageKind }) => GOODS_PAGES.has(pageKind));
  const pages: Record<string, string> = {};
  for (const page of seen) {
    const { pageKind, url } = page;
    if (!KEPT_PAGES.has(pageKind) || pages[pageKind] !== undefined) continue;
    const { pathname, search, origin: host } = new URL(url);
    if (host === origin && opens(page) && isSteady(url) && !goods.some((each) => isOf(url, each)))
      pages[pageKind] = pathname + search;
  }
  return pages;
}

/** It came from its server, so it comes from there again; a screen that a script drew may not. */
function opens({ url, status, freshDocument, device }: Page): boolean {
  const { pathname, hash } = new URL(url);
  const isRoute = /^#(\/|!)/.test(hash);
  return pathname !== '/' && !isRoute && freshDocument && device === 'desktop' && status !== null && status < 400;
}

/** A chosen colour or size is added to the address of the same product. */
function isOf(address: string, goods: Page): boolean {
  const one = new URL(address);
  const other = new URL(goods.url);
  if (one.pathname !== other.pathname) return false;
  return goods.pageKind === 'product'
    ? [...other.searchParams].every(([name, value]) => one.searchParams.get(name) === value)
    : one.search === other.search;
}

/** An address with a session or a token in it is another one tomorrow; one that acts changes what it shows. */
function isSteady(url: string): boolean {
  const { pathname, search } = new URL(url);
  const parts = `${pathname}${search}`.match(LONG_PART) ?? [];
  return (
    !SESSION.test(pathname + search) &&
    !ACTS.test(pathname + search) &&
    !parts.some((part) => /\d/.test(part) && /[a-z]/i.test(part)) &&
    search.length < LONGEST_SEARCH
  );
}
