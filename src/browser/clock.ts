import type { StepTimes } from '../evidence/types.ts';
import type { AnsweredInput, DocumentReport, Told } from '../page/clock/types.ts';
import { listenToPage } from './clock/hub.ts';
import { patience, within } from './clock/patience.ts';
import { Settling } from './clock/settling.ts';
import { timesOf } from './clock/times.ts';
import type { ElementHandle, Page } from './playwright.ts';
import { forgetWalk, placeOf } from './snapshot.ts';

/** A frame that has not loaded by then (an advertisement) goes without being armed, ms. */
const FRAME_MS = 150;

/** A page that never settles may be too busy to report; it is not waited for longer than this, ms. */
const REPORT_MS = 500;

export interface Settled {
  /** The page went on changing, or waited for something, until patience ended. */
  neverSettled: boolean;
  /** When the last activity that counts was seen, ms since 1970; null when there was none, or no end of it. */
  settledAt: number | null;
  /** A document came in place of the old one. */
  navigated: boolean;
  /** A page that the store opened beside this one (a new tab), null when none. */
  opened: Page | null;
  /** What held the page when patience ended: addresses, or what kept changing. */
  holding: string[];
}

/** What a step was after: an element, or its `ref` in the page's last snapshot. */
interface Goal {
  goal?: ElementHandle | null;
  ref?: number | null;
}

interface Outcome {
  report: DocumentReport | null;
  settledAt: number | null;
  neverSettled: boolean;
}

/**
 * Times one input after another on a page: `begin`, the input, `settle`, `times`. The moments are stamped inside the
 * page; this side only waits. See docs/clock.md.
 */
export class StepClock {
  readonly page: Page;
  #settling: Settling;
  #unlisten: () => void;
  /** As told at once. While their document is there its own account goes before: what ticks is known only afterwards. */
  #inputs: AnsweredInput[] = [];
  #restoredAt: number | null = null;
  #outcome: Outcome | null = null;

  constructor(page: Page) {
    this.page = page;
    this.#settling = new Settling(page);
    this.#unlisten = listenToPage(page, (told) => this.#hear(told));
  }

  /** Stops listening; the page stays. */
  close(): void {
    this.#unlisten();
    this.#settling.close();
  }

  /** Arms the clock: what the page does from here on answers the next input. */
  async begin(): Promise<void> {
    this.#inputs = [];
    this.#restoredAt = null;
    this.#outcome = null;
    this.#settling.arm();
    forgetWalk(this.page.mainFrame());
    // A page without the clock (an error page of the browser) is timed from its next document on.
    const [main, ...inner] = this.page.frames().map((frame) => frame.evaluate(() => window.__shopperClock?.arm()));
    await Promise.all([main?.catch(() => undefined), ...inner.map((armed) => within(FRAME_MS, armed, undefined))]);
  }

  /** Resolves as soon as the page has settled after the input, or when patience (ms) ends. */
  async settle({ patienceMs }: { patienceMs: number }): Promise<Settled> {
    const { over, end } = patience<'over'>(patienceMs, 'over');
    const quiet = await this.#settling.quiet(over);
    end();
    const neverSettled = quiet === null && !this.page.isClosed();
    const report = neverSettled ? await within(REPORT_MS, this.#report(), null) : quiet === 'absent' ? null : quiet;
    const settledAt = neverSettled ? null : this.#settledAt(report);
    this.#outcome = { report, settledAt, neverSettled };
    return {
      neverSettled,
      settledAt,
      navigated: this.#arrived(report) !== null,
      opened: this.#settling.opened,
      holding: neverSettled ? await this.#settling.holding() : [],
    };
  }

  /** Resolves with true when the page changes (or asks for something) after it had settled, with false after patience. */
  async changed(patienceMs: number): Promise<boolean> {
    forgetWalk(this.page.mainFrame());
    const { over, end } = patience(patienceMs, false);
    const change = this.page
      .evaluate(() => window.__shopperClock?.whenChanged())
      .then(() => true)
      .catch(() => true); // the document went: that is a change
    const changed = await Promise.race([over, change, this.#settling.woken().then(() => true)]);
    end();
    return changed;
  }

  /**
   * The times of the input that `begin` awaited. Without a goal `shownMs` is null.
   */
  async times(of: Goal = {}): Promise<StepTimes> {
    const [fresh, seenAt] = await Promise.all([this.#freshReport(of), this.#shownAt(of)]);
    const report = this.#outcome?.report ?? fresh;
    const arrived = this.#arrived(report);
    // On a starved machine the goal may have come just after the page had seemed to be quiet.
    const until = Math.max(report?.at ?? 0, seenAt ?? 0);
    const settledAt = this.#outcome?.settledAt ?? null;
    return timesOf({
      inputs: arrived || !fresh ? this.#inputs : fresh.inputs.map((input) => answeredBy(input, until)),
      arrived,
      shownAt: seenAt,
      settledAt: seenAt === null ? settledAt : Math.max(settledAt ?? 0, seenAt),
      neverSettled: this.#outcome?.neverSettled ?? false,
    });
  }

  /** Of a goal that may have come after the page had seemed quiet the page is asked anew. */
  async #freshReport({ goal, ref }: Goal): Promise<DocumentReport | null> {
    const settled = this.#outcome?.report;
    return settled && !goal && typeof ref !== 'number' ? settled : this.#report();
  }

  async #shownAt({ goal, ref }: Goal): Promise<number | null> {
    const place = typeof ref === 'number' ? placeOf(this.page, ref) : null;
    const asked = goal
      ? goal.evaluate((node) => window.__shopperClock?.shownAt(node as Element) ?? null)
      : place?.frame.evaluate((local) => {
          const found = window.__shopper?.element(local);
          return found?.isConnected ? (window.__shopperClock?.shownAt(found) ?? null) : null;
        }, place.ref);
    return (await asked?.catch(() => null)) ?? null;
  }

  async #report(): Promise<DocumentReport | null> {
    return this.page.evaluate(() => window.__shopperClock?.report() ?? null).catch(() => null);
  }

  /** The last activity that counts: a change, a response's end; of a new document its reading and its first paint, too. */
  #settledAt(report: DocumentReport | null): number | null {
    const came = this.#arrived(report) === null ? [] : [report?.parsedAt, report?.firstPaintAt];
    const moments = [report?.lastChangeAt, this.#settling.requests.lastEndAt, ...came];
    const known = moments.filter((at) => typeof at === 'number');
    return known.length === 0 ? null : Math.max(...known);
  }

  /** The document that came after the input, null when the page stayed. */
  #arrived(report: DocumentReport | null): { documentAt: number; responseAt: number | null } | null {
    if (this.#restoredAt !== null) return { documentAt: this.#restoredAt, responseAt: this.#restoredAt };
    if (!report || this.#settling.documents === 0) return null;
    return { documentAt: report.documentAt, responseAt: report.responseAt };
  }

  /** What a page tells in one order may be heard in another. */
  #note(input: AnsweredInput): void {
    this.#inputs = [...this.#inputs, input].sort((a, b) => a.at - b.at);
  }

  #hear(told: Told): void {
    const last = told.kind === 'change' ? this.#inputs.findLast(({ at }) => at <= told.at) : undefined;
    if (told.kind === 'opens') this.#settling.announceOpening();
    else if (told.kind === 'restored') this.#restoredAt = told.at;
    else if (told.kind === 'input')
      this.#note({ type: told.type, at: told.at, trusted: told.trusted, changedAt: null });
    else if (last) last.changedAt ??= told.at;
  }
}

/** What changed after the answer was over answered nothing. */
function answeredBy(input: AnsweredInput, until: number): AnsweredInput {
  return input.changedAt !== null && input.changedAt <= until ? input : { ...input, changedAt: null };
}
