import type { Frame, Page, Request } from 'playwright';
import { siteOf } from '../../shared/sites.ts';
import { isStanding } from './standing-requests.ts';

/** Kinds of request that a page is not settled without. */
const COUNTED = new Set(['document', 'script', 'stylesheet', 'fetch', 'xhr']);
/** The same request that often while nobody asked for anything is a poll. */
const UNASKED = 2;
/** So many of the same request in a row at like distances are a poll. */
const REGULAR = 4;
/** Distances are alike when the longest is at most so many times the shortest. */
const ALIKE = 1.8;
/** The same request that often within the answer to one input is a poll, at whatever distances. */
const REPEATED = 8;

interface Pending {
  key: string;
  startedAt: number;
  /** It was under way before the input. */
  old: boolean;
}

interface Start {
  at: number;
  /** Number of the input before it. */
  input: number;
}

/** Knows which requests of a page hold it: those that came of the input, without polls, streams and beacons. */
export class RequestWatch {
  #page: Page;
  #pending = new Map<Request, Pending>();
  #unasked = new Map<string, number>();
  #asked = new Map<string, number>();
  #starts = new Map<string, Start[]>();
  #inputs = 0;
  #hanging = new Set<string>();
  #armed = false;
  #lastEndAt: number | null = null;
  #navigation: Request | null = null;
  #changed: () => void;
  #unlisten: () => void;

  /** `changed` is called whenever what holds the page may have changed. */
  constructor(page: Page, changed: () => void) {
    this.#page = page;
    this.#changed = changed;
    const started = (request: Request) => this.#start(request);
    const ended = (request: Request) => this.#end(request);
    const navigated = (frame: Frame) => this.#navigated(frame);
    const answered = (response: { request(): Request; headers(): Record<string, string> }) => {
      if (response.headers()['content-type']?.startsWith('text/event-stream')) this.#forget(response.request());
    };
    page.on('request', started);
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
    page.on('response', answered);
    page.on('framenavigated', navigated);
    this.#unlisten = () => {
      page.off('request', started);
      page.off('requestfinished', ended);
      page.off('requestfailed', ended);
      page.off('response', answered);
      page.off('framenavigated', navigated);
    };
  }

  arm(): void {
    this.#armed = true;
    this.#asked.clear();
    this.#inputs += 1;
    this.#lastEndAt = null;
    for (const pending of this.#pending.values()) pending.old = true;
  }

  disarm(): void {
    this.#armed = false;
  }

  close(): void {
    this.#unlisten();
  }

  /** End of the last counted response since the clock was armed, ms since 1970. */
  get lastEndAt(): number | null {
    return this.#lastEndAt;
  }

  /** Addresses that hold the page. */
  holding(): string[] {
    return [...this.#pending].filter(([, pending]) => this.#holds(pending)).map(([request]) => request.url());
  }

  get holds(): boolean {
    for (const pending of this.#pending.values()) if (this.#holds(pending)) return true;
    return false;
  }

  /** The document that is to take the page's place is on its way. */
  get leaving(): boolean {
    return this.#navigation !== null && this.#pending.has(this.#navigation);
  }

  /** Takes data requests that hang since before `startedBefore` as long polls, now and later. True when there were any. */
  letHang(startedBefore: number): boolean {
    let found = false;
    for (const [request, pending] of this.#pending) {
      const data = request.resourceType() === 'fetch' || request.resourceType() === 'xhr';
      if (!data || !this.#holds(pending) || pending.startedAt > startedBefore) continue;
      this.#hanging.add(pending.key);
      found = true;
    }
    return found;
  }

  #holds({ key, old }: Pending): boolean {
    return !old && !this.#hanging.has(key) && !this.#polls(key);
  }

  #polls(key: string): boolean {
    if ((this.#unasked.get(key) ?? 0) >= UNASKED || (this.#asked.get(key) ?? 0) >= REPEATED) return true;
    return isRegular(this.#starts.get(key) ?? []);
  }

  #start(request: Request): void {
    if (!COUNTED.has(request.resourceType()) || !this.#concerns(request)) return;
    if (!request.isNavigationRequest() && isStanding(request.url())) return;
    if (request.isNavigationRequest() && request.frame() === this.#page.mainFrame()) this.#navigation = request;
    const key = keyOf(request);
    const data = request.resourceType() === 'fetch' || request.resourceType() === 'xhr';
    if (data) {
      const counts = this.#armed ? this.#asked : this.#unasked;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      this.#starts.set(
        key,
        [...(this.#starts.get(key) ?? []), { at: Date.now(), input: this.#inputs }].slice(-REGULAR),
      );
    }
    this.#pending.set(request, { key, startedAt: Date.now(), old: false });
    this.#changed();
  }

  #end(request: Request): void {
    const pending = this.#pending.get(request);
    if (!pending) return;
    if (this.#armed && this.#holds(pending)) {
      const { startTime, responseEnd } = request.timing();
      const endAt = responseEnd >= 0 ? startTime + responseEnd : Date.now();
      this.#lastEndAt = Math.max(this.#lastEndAt ?? 0, endAt);
    }
    this.#forget(request);
  }

  #forget(request: Request): void {
    if (this.#pending.delete(request)) this.#changed();
  }

  /** What the old document was still waiting for went with it. */
  #navigated(frame: Frame): void {
    const navigation = this.#navigation;
    if (frame !== this.#page.mainFrame() || !navigation) return;
    this.#navigation = null;
    for (const request of this.#pending.keys()) {
      if (request === navigation) break;
      this.#pending.delete(request);
    }
    this.#changed();
  }

  /** Frames of other sites (advertisements, videos) load for themselves. */
  #concerns(request: Request): boolean {
    if (request.isNavigationRequest()) {
      const frame = request.frame();
      return frame === this.#page.mainFrame() || siteOf(request.url()) === siteOf(this.#page.url());
    }
    if (request.serviceWorker() !== null) return false;
    const frame = request.frame();
    return frame === this.#page.mainFrame() || siteOf(frame.url()) === siteOf(this.#page.url());
  }
}

/** The same for two requests that ask for the same, whatever number they carry against caches. */
function keyOf(request: Request): string {
  const body = request.postData()?.slice(0, 300) ?? '';
  return `${request.method()} ${request.url()} ${body}`.replace(/\d+/g, '#');
}

function isRegular(starts: Start[]): boolean {
  if (starts.length < REGULAR) return false;
  // A shopper who does the same thing over and over asks for one each time.
  if (new Set(starts.map(({ input }) => input)).size === starts.length) return false;
  const gaps = starts.slice(1).map(({ at }, index) => at - (starts[index]?.at ?? at));
  const shortest = Math.min(...gaps);
  return shortest > 0 && Math.max(...gaps) <= shortest * ALIKE + 20;
}
