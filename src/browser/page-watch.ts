import { StepClock } from './clock.ts';
import type { Page } from './playwright.ts';
import { countRequests, type RequestCounter, type RequestFigures } from './requests.ts';

/** The page that the shopper looks at, with its clock and its counters. A tab that the store opens takes its place. */
export class PageWatch {
  #pages: Watched[];
  #number = 0;
  #heard: string[] = [];
  #seenDocument = -1;

  constructor(page: Page) {
    this.#pages = [this.#watch(page)];
  }

  get page(): Page {
    return this.#top.page;
  }

  get clock(): StepClock {
    return this.#top.clock;
  }

  /** HTTP status of the document shown. */
  get status(): number | null {
    return this.#top.requests.status;
  }

  /** What the store asked a visitor to wait with that document, as it wrote it. */
  get retryAfter(): string | null {
    return this.#top.requests.retryAfter;
  }

  requests(): RequestFigures {
    return this.#top.requests.figures();
  }

  /** What the browser's own boxes (`alert`) have said since `listen`. */
  get heard(): readonly string[] {
    return this.#heard;
  }

  /** What was said before answers nothing that is done from here on. */
  listen(): void {
    this.#heard = [];
  }

  #watch(page: Page): Watched {
    return watch(page, (message) => this.#heard.push(message));
  }

  /** True the first time a document is asked about; false for a further screen of the same document. */
  takeFreshness(): boolean {
    const fresh = this.#seenDocument !== this.#top.documents.count;
    this.#seenDocument = this.#top.documents.count;
    return fresh;
  }

  /** A running number for files of this visit. */
  nextNumber(): number {
    this.#number += 1;
    return this.#number;
  }

  /** The store opened a tab: the shopper looks at it until it closes. */
  adopt(page: Page): void {
    if (this.#pages.some((each) => each.page === page)) return;
    this.#pages.push(this.#watch(page));
    page.once('close', () => {
      this.#pages = this.#pages.filter((each) => each.page !== page);
    });
  }

  close(): void {
    for (const each of this.#pages) {
      each.clock.close();
      each.requests.close();
    }
  }

  get #top(): Watched {
    const top = this.#pages.at(-1);
    if (!top) throw new Error('every page of the visit was closed');
    return top;
  }
}

interface Watched {
  page: Page;
  clock: StepClock;
  requests: RequestCounter;
  documents: { count: number };
}

function watch(page: Page, hear: (message: string) => void): Watched {
  const documents = { count: 0 };
  page.on('domcontentloaded', () => {
    documents.count += 1;
  });
  // "Remove this article?": a shopper says yes. Whatever may place an order is never pressed without consent.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') hear(dialog.message());
    void dialog.accept().catch(() => undefined);
  });
  return { page, clock: new StepClock(page), requests: countRequests(page), documents };
}

/** The page's address; a link to nowhere (`#`) is no other page. */
export function addressOf(page: Page): string {
  return page.url().replace(/#$/, '');
}
