import type { QuietReport, QuietWish } from '../../page/clock/types.ts';
import type { Frame, Page } from '../playwright.ts';
import { keepWalk, nameOfWalk } from '../snapshot.ts';
import { patience, within } from './patience.ts';
import { RequestWatch } from './requests.ts';

/** How long nothing may change before the page counts as settled; not part of any time that is reported. */
const QUIET_MS = 80;
/** After this, on a page that came anew and is quiet otherwise, a data request still open is a long poll. */
const HANGING_MS = 3000;
/** A tab that was announced and is not there by then was not let open, ms. */
const OPENING_MS = 3000;
/** A page that does not answer in this time what keeps it busy is too busy to say, ms. */
const SAYING_MS = 500;

/** `absent`: the page has no clock in it (an error page of the browser). */
export type Quiet = QuietReport | 'absent';

/** Waits, by events alone, until a page has done what an input caused. */
export class Settling {
  readonly requests: RequestWatch;
  /** Documents that came since the clock was armed. */
  documents = 0;
  /** The page that the store opened beside this one since the clock was armed. */
  opened: Page | null = null;
  #page: Page;
  #opening = false;
  #crashed = false;
  #idleTimers: string[] = [];
  #wake: () => void = () => undefined;
  #unlisten: () => void;

  constructor(page: Page) {
    this.#page = page;
    this.requests = new RequestWatch(page, () => this.#wake());
    const navigated = (frame: Frame) => {
      if (frame === page.mainFrame()) this.#wake();
    };
    const arrived = () => {
      this.documents += 1;
    };
    const opened = (tab: Page) => {
      this.opened = tab;
      this.#wake();
    };
    const closed = () => this.#wake();
    const crashed = () => {
      this.#crashed = true;
      this.#wake();
    };
    page.on('framenavigated', navigated);
    page.on('domcontentloaded', arrived);
    page.on('popup', opened);
    page.on('close', closed);
    page.on('crash', crashed);
    this.#unlisten = () => {
      page.off('framenavigated', navigated);
      page.off('domcontentloaded', arrived);
      page.off('popup', opened);
      page.off('close', closed);
      page.off('crash', crashed);
    };
  }

  close(): void {
    this.#unlisten();
    this.requests.close();
  }

  arm(): void {
    this.documents = 0;
    this.opened = null;
    this.#opening = false;
    this.requests.arm();
  }

  /** The page said that it is about to open another. */
  announceOpening(): void {
    this.#opening = true;
  }

  /** Resolves once nothing holds the page any more; with null when `over` did first, or the page went. */
  async quiet(over: Promise<'over'>): Promise<Quiet | null> {
    const seen = await this.#quietHere(over);
    if (this.#opening) await Promise.race([this.#quietBeside(), over]);
    this.requests.disarm();
    return seen;
  }

  /** What holds the page: addresses, or in words what keeps changing. */
  async holding(): Promise<string[]> {
    const requests = this.requests.holding();
    if (requests.length > 0) return requests;
    const asked = this.#page.evaluate(() => window.__shopperClock?.holding() ?? null);
    const busy = await within(SAYING_MS, asked, 'the page is too busy to say');
    return busy ? [busy] : [];
  }

  /** The next sign that what holds the page may have changed. */
  woken(): Promise<'woken'> {
    return new Promise((resolve) => {
      this.#wake = () => resolve('woken');
    });
  }

  get #gone(): boolean {
    return this.#crashed || this.#page.isClosed();
  }

  async #quietHere(over: Promise<'over'>): Promise<Quiet | null> {
    while (!this.#gone) {
      const seen = await Promise.race([this.requests.holds ? this.#answers() : this.#looks(), over]);
      if (seen === 'over') {
        this.#callOff();
        return null;
      }
      if (seen === 'absent' || (seen?.quiet && !this.requests.holds)) return seen;
    }
    return null;
  }

  /** Waits for what the page has asked for. */
  async #answers(): Promise<null> {
    const hanging = patience<'hanging'>(HANGING_MS, 'hanging');
    const seen = await Promise.race([this.woken(), hanging.over]);
    hanging.end();
    if (seen === 'hanging' && this.documents > 0) this.requests.letHang(Date.now() - HANGING_MS);
    return null;
  }

  /** Waits in the page until it is quiet, or until it asks for something. */
  async #looks(): Promise<Quiet | null> {
    const looking = this.#whenQuiet();
    for (;;) {
      const seen = await Promise.race([looking, this.woken()]);
      if (seen !== 'woken') return seen;
      if (this.requests.holds || this.#gone) {
        // A document that is about to go takes the question along.
        if (!this.requests.leaving) this.#callOff();
        return null;
      }
    }
  }

  async #whenQuiet(): Promise<Quiet | null> {
    const wish = this.#wish(this.requests.lastEndAt ?? 0);
    const frame = this.#page.mainFrame();
    const known = nameOfWalk(frame);
    try {
      const seen = await frame.evaluate(quietWithWalk, { wish, known });
      if (typeof seen?.walked === 'string') keepWalk(frame, { walked: seen.walked, known });
      if (seen) this.#idleTimers = seen.report.idleTimers;
      return seen?.report ?? 'absent';
    } catch {
      return null; // the document went away: the next one is asked
    }
  }

  /** Waits for the page that was announced, and until that is quiet. */
  async #quietBeside(): Promise<void> {
    const refused = patience<'refused'>(OPENING_MS, 'refused');
    while (!this.opened && (await Promise.race([this.woken(), refused.over])) === 'woken');
    refused.end();
    if (!this.opened) return;
    await this.opened.waitForLoadState('domcontentloaded').catch(() => undefined);
    const asked = this.opened.evaluate((wanted) => window.__shopperClock?.whenQuiet(wanted), this.#wish(0));
    await asked.catch(() => undefined);
  }

  #wish(notBefore: number): QuietWish {
    return { quietMs: QUIET_MS, notBefore, idleTimers: this.#idleTimers };
  }

  #callOff(): void {
    void this.#page.evaluate(() => window.__shopperClock?.callOff()).catch(() => undefined);
  }
}

/** Runs in the page. What the page shows when it is quiet comes along: it is mostly looked at next. */
async function quietWithWalk({ wish, known }: { wish: QuietWish; known: string | null }) {
  const report = await window.__shopperClock?.whenQuiet(wish);
  if (!report) return null;
  return { report, walked: report.quiet ? (window.__shopper?.walk(known) ?? null) : null };
}
