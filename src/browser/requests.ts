import type { Request, Response } from 'playwright';
import type { EvidenceOf } from '../evidence/types.ts';
import { siteOf } from '../shared/sites.ts';
import type { Frame, Page } from './playwright.ts';

export type RequestFigures = EvidenceOf<'page'>['requests'];

export interface RequestCounter {
  /** Figures of the page's document up to now. */
  figures(): RequestFigures;
  /** HTTP status of the page's document, null when it had none (an in-page screen, a failed load). */
  readonly status: number | null;
  /** The `Retry-After` that came with the document: a number of seconds or a date, as the store wrote it. */
  readonly retryAfter: string | null;
  close(): void;
}

/** Counts what each document of the page asks for, from the request of the document itself on. */
export function countRequests(page: Page): RequestCounter {
  let seen = freshCount();
  let coming: { request: Request; count: Count } | null = null;

  const started = (request: Request) => {
    if (isDocumentOf(page.mainFrame(), request)) {
      // A redirect is the same navigation going on.
      coming = { request, count: coming?.request === request.redirectedFrom() ? coming.count : freshCount() };
    }
    (coming?.count ?? seen).asked.push(request.url());
  };
  const failed = (request: Request) => {
    // The store's own scripts and a leaving page call requests off: that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') countOf(request).failed.add(request.url());
  };
  const answered = (response: Response) => {
    if (response.status() >= 400) countOf(response.request()).failed.add(response.url());
    if (coming?.request !== response.request()) return;
    coming.count.status = response.status();
    coming.count.retryAfter = response.headers()['retry-after'] ?? null;
  };
  const navigated = (frame: Frame) => {
    if (frame !== page.mainFrame() || coming === null) return;
    seen = coming.count;
    coming = null;
  };
  const countOf = (request: Request) => (coming?.request === request ? coming.count : seen);

  page.on('request', started);
  page.on('requestfailed', failed);
  page.on('response', answered);
  page.on('framenavigated', navigated);
  return {
    figures: () => figuresOf(seen, page.url()),
    get status() {
      return seen.status;
    },
    get retryAfter() {
      return seen.retryAfter;
    },
    close() {
      page.off('request', started);
      page.off('requestfailed', failed);
      page.off('response', answered);
      page.off('framenavigated', navigated);
    },
  };
}

interface Count {
  asked: string[];
  failed: Set<string>;
  status: number | null;
  retryAfter: string | null;
}

function freshCount(): Count {
  return { asked: [], failed: new Set(), status: null, retryAfter: null };
}

function isDocumentOf(frame: Frame, request: Request): boolean {
  return request.isNavigationRequest() && request.frame() === frame;
}

/** The figures of one document: what it asked for, against its own address. */
export function figuresOf({ asked, failed }: Pick<Count, 'asked' | 'failed'>, documentUrl: string): RequestFigures {
  const fetched = asked.filter((url) => /^https?:/.test(url));
  const own = siteOf(documentUrl);
  const hosts = new Set(fetched.filter((url) => siteOf(url) !== own).map((url) => new URL(url).host));
  const secure = documentUrl.startsWith('https:');
  return {
    count: fetched.length,
    failed: [...failed],
    insecure: secure ? [...new Set(fetched.filter((url) => url.startsWith('http:')))] : [],
    thirdPartyHosts: [...hosts].sort(),
  };
}
