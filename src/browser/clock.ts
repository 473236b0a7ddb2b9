import type { StepTimes } from '../evidence/types.ts';
import type { DocumentReport, QuietReport, QuietWish, Told } from '../page/clock/types.ts';
import { listenToPage } from './clock/hub.ts';
import { RequestWatch } from './clock/requests.ts';
import { type ToldInput, timesOf } from './clock/times.ts';
import type { ElementHandle, Frame, Page } from './playwright.ts';
import { elementOf } from './snapshot.ts';

/** How long nothing may change before the page counts as settled; not part of any time that is reported. */
const QUIET_MS = 80;
/** After this, on a page that came anew and is quiet otherwise, a data request still open is a long poll. */
const HANGING_MS = 3000;

/** A tab that was announced and is not there by then was not let open, ms. */
const OPENING_MS = 3000;

export interface Settled {
  /** The page went on changing, or waited for something, until patience ended. */
  neverSettled: boolean;
  /** When the last activity that counts was seen; null when there was none, or no end of it. */
  settledAt: number | null;
  /** A document came in place of the old one. */
  navigated: boolean;
  /** A page that the store opened beside this one (a new tab), null when none. */
  opened: Page | null;
  /** What held the page when patience ended: addresses, or what kept changing. */
  holding: string[];
}

export type Clock = StepClock;

/**
 * Times one input after another on a page: `begin`, the input, `settle`, `times`. The moments are stamped inside the
 * page; this side only waits. See docs/clock.md.
 */
export class StepClock {
  readonly page: Page;
  #requests: RequestWatch;
  #inputs: ToldInput[] = [];
  #restoredAt: number | null = null;
  #documents = 0;
  #crashed = false;
  #opens = false;
  #opened: Page | null = null;
  #settled: { report: DocumentReport | null; settledAt: number | null; neverSettled: boolean } | null = null;
  #idleTimers: string[] = [];
  #wake: () => void = () => undefined;
  #close: (() => void)[] = [];

  constructor(page: Page) {
    this.page = page;
    this.#requests = new RequestWatch(page, () => this.#wake());
    const navigated = (frame: Frame) => {
      if (frame === page.mainFrame()) this.#wake();
    };
    const opened = (popup: Page) => {
      this.#opened = popup;
      this.#wake();
    };
    const reloaded = () => {
      this.#documents += 1;
    };
    const wake = () => this.#wake();
    const crashed = () => {
      this.#crashed = true;
      this.#wake();
    };
    page.on('framenavigated', navigated);
    page.on('popup', opened);
    page.on('domcontentloaded', reloaded);
    page.on('close', wake);
    page.on('crash', crashed);
    this.#close = [
      () => this.#requests.close(),
      listenToPage(page, (told) => this.#hear(told)),
      () => page.off('framenavigated', navigated),
      () => page.off('popup', opened),
      () => page.off('domcontentloaded', reloaded),
      () => page.off('close', wake),
      () => page.off('crash', crashed),
    ];
  }

  /** Stops listening; the page stays. */
  close(): void {
    for (const end of this.#close) end();
  }

  /** Arms the clock: what the page does from here on answers the next input. */
  async begin(): Promise<void> {
    this.#inputs = [];
    this.#restoredAt = null;
    this.#documents = 0;
    this.#opens = false;
    this.#opened = null;
    this.#settled = null;
    this.#requests.arm();
    // A page without the clock (an error page of the browser) is timed from its next document on.
    await Promise.all(
      this.#frames().map((frame) => frame.evaluate(() => window.__shopperClock?.arm()).catch(() => undefined)),
    );
  }

  /** Resolves as soon as the page has settled after the input, or when patience (ms) ends. */
  async settle({ patienceMs }: { patienceMs: number }): Promise<Settled> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<'over'>((resolve) => {
      timer = setTimeout(() => resolve('over'), patienceMs);
    });
    try {
      const seen = await this.#quiet(patience);
      if (this.#opens) await Promise.race([this.#besides(), patience]);
      this.#requests.disarm();
      const report = seen === 'absent' ? null : seen;
      return await this.#conclude(report, seen === null && !this.page.isClosed());
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves with true when the page changes (or asks for something) after it had settled, with false after patience. */
  async changed(patienceMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), patienceMs);
    });
    const change = this.page
      .evaluate(() => window.__shopperClock?.whenChanged())
      .then(() => true)
      .catch(() => true); // the document went: that is a change
    const changed = await Promise.race([patience, change, this.#woken().then(() => true)]);
    clearTimeout(timer);
    return changed;
  }

  /**
   * The times of the input that `begin` awaited. The goal is what the step was after: an element, or its `ref` in the
   * page's last snapshot; without one `shownMs` is null.
   */
  async times({
    goal = null,
    ref = null,
  }: {
    goal?: ElementHandle | null;
    ref?: number | null;
  } = {}): Promise<StepTimes> {
    const report = this.#settled?.report ?? (await this.#report());
    const navigated = this.#arrived(report);
    return timesOf({
      inputs: this.#inputs.map((input) => ({ ...input, changedAt: changeAfter(input, navigated ? null : report) })),
      arrived: navigated,
      shownAt: await this.#shownAt(goal ?? (ref === null ? null : await elementOf(this.page, ref))),
      settledAt: this.#settled?.settledAt ?? null,
      neverSettled: this.#settled?.neverSettled ?? false,
    });
  }

  /** Waits until nothing holds the page; null when patience ended first or the page went. */
  async #quiet(patience: Promise<'over'>): Promise<QuietReport | 'absent' | null> {
    while (!this.page.isClosed() && !this.#crashed) {
      const seen = await Promise.race([this.#requests.holds ? this.#answers() : this.#looks(), patience]);
      if (seen === 'over') {
        this.#callOff();
        return null;
      }
      if (seen === 'absent' || (seen?.quiet && !this.#requests.holds)) return seen;
    }
    return null;
  }

  /** Waits for the page that was opened beside this one, and until that is quiet. */
  async #besides(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const blocked = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, OPENING_MS);
    });
    while (!this.#opened && (await Promise.race([this.#woken(), blocked])) === 'woken');
    clearTimeout(timer);
    const opened = this.#opened;
    if (!opened) return;
    const wish: QuietWish = { quietMs: QUIET_MS, notBefore: 0, idleTimers: this.#idleTimers };
    await opened.waitForLoadState('domcontentloaded').catch(() => undefined);
    await opened.evaluate((wanted) => window.__shopperClock?.whenQuiet(wanted), wish).catch(() => undefined);
  }

  /** Waits for what the page has asked for. */
  async #answers(): Promise<null> {
    let timer: NodeJS.Timeout | undefined;
    const hanging = new Promise<'hanging'>((resolve) => {
      timer = setTimeout(() => resolve('hanging'), HANGING_MS);
    });
    const seen = await Promise.race([this.#woken(), hanging]);
    clearTimeout(timer);
    if (seen === 'hanging' && this.#documents > 0) this.#requests.letHang(Date.now() - HANGING_MS);
    return null;
  }

  /** Waits in the page until it is quiet, or until it asks for something. */
  async #looks(): Promise<QuietReport | 'absent' | null> {
    const looking = this.#whenQuiet();
    for (;;) {
      const seen = await Promise.race([looking, this.#woken()]);
      if (seen !== 'woken') return seen;
      if (this.#requests.holds || this.page.isClosed() || this.#crashed) {
        this.#callOff();
        return null;
      }
    }
  }

  async #whenQuiet(): Promise<QuietReport | 'absent' | null> {
    const wish: QuietWish = {
      quietMs: QUIET_MS,
      notBefore: this.#requests.lastEndAt ?? 0,
      idleTimers: this.#idleTimers,
    };
    try {
      const report = await this.page.evaluate((wanted) => window.__shopperClock?.whenQuiet(wanted) ?? null, wish);
      if (report) this.#idleTimers = report.idleTimers;
      return report ?? 'absent';
    } catch {
      return null; // the document went away: the next one is asked
    }
  }

  #callOff(): void {
    void this.page.evaluate(() => window.__shopperClock?.callOff()).catch(() => undefined);
  }

  /** The next sign that what holds the page may have changed. */
  #woken(): Promise<'woken'> {
    return new Promise((resolve) => {
      this.#wake = () => resolve('woken');
    });
  }

  #frames(): Frame[] {
    return this.page.frames();
  }

  async #report(): Promise<DocumentReport | null> {
    return this.page.evaluate(() => window.__shopperClock?.report() ?? null).catch(() => null);
  }

  async #conclude(report: DocumentReport | null, neverSettled: boolean): Promise<Settled> {
    const arrived = this.#arrived(report);
    const moments = [
      report?.lastChangeAt,
      this.#requests.lastEndAt,
      arrived && report?.parsedAt,
      arrived && report?.firstPaintAt,
    ];
    const known = moments.filter((at) => typeof at === 'number');
    const settledAt = neverSettled || known.length === 0 ? null : Math.max(...known);
    this.#settled = { report, settledAt, neverSettled };
    return {
      neverSettled,
      settledAt,
      navigated: arrived !== null,
      opened: this.#opened,
      holding: neverSettled ? await this.#holding() : [],
    };
  }

  async #holding(): Promise<string[]> {
    const requests = this.#requests.holding();
    if (requests.length > 0) return requests;
    const busy = await this.page.evaluate(() => window.__shopperClock?.holding() ?? null).catch(() => null);
    return busy ? [busy] : [];
  }

  /** The document that came after the input, null when the page stayed. */
  #arrived(report: DocumentReport | null): { documentAt: number; responseAt: number | null } | null {
    if (this.#restoredAt !== null) return { documentAt: this.#restoredAt, responseAt: this.#restoredAt };
    if (!report || this.#documents === 0) return null;
    return { documentAt: report.documentAt, responseAt: report.responseAt };
  }

  async #shownAt(goal: ElementHandle | null): Promise<number | null> {
    const at = await goal
      ?.evaluate((node) => window.__shopperClock?.shownAt(node as Element) ?? null)
      .catch(() => null);
    return at ?? null;
  }

  #hear(told: Told): void {
    if (told.kind === 'opens') {
      this.#opens = true;
    } else if (told.kind === 'restored') {
      this.#restoredAt = told.at;
    } else if (told.kind === 'input') {
      this.#inputs.push({ type: told.type, at: told.at, trusted: told.trusted, changedAt: null });
    } else {
      const last = this.#inputs.at(-1);
      if (last && last.changedAt === null) last.changedAt = told.at;
    }
  }
}

/** What ticks is known only afterwards: as long as the input's document is there, its own account goes before what it told. */
function changeAfter(input: ToldInput, report: DocumentReport | null): number | null {
  const answer = report?.answers.find(({ inputAt }) => inputAt === input.at);
  return answer ? answer.changedAt : input.changedAt;
}
