/** What the clock inside the page and the one outside say to each other. Every moment is ms since 1970 on the page's own clock. */

export type InputType = 'pointerdown' | 'click' | 'keydown' | 'input' | 'change';

export interface AnsweredInput {
  type: InputType;
  at: number;
  trusted: boolean;
  changedAt: number | null;
}

/** Told to the outside at once, because a navigation would take it along. */
export type Told =
  | { kind: 'input'; type: InputType; at: number; trusted: boolean }
  /** The first change of the page since the last input. */
  | { kind: 'change'; at: number }
  /** The page is about to open another beside it. */
  | { kind: 'opens' }
  /** The document came back out of the browser's memory (back/forward cache). */
  | { kind: 'restored'; at: number };

export interface DocumentReport {
  /** When this was reported. */
  at: number;
  /** When the navigation that brought this document began. */
  documentAt: number;
  /** First byte of the document, null where it was not fetched. */
  responseAt: number | null;
  firstPaintAt: number | null;
  /** The document was read to its end; null while it is still coming. */
  parsedAt: number | null;
  /** The inputs since the clock was armed, each with the first change after it and before the next one. */
  inputs: AnsweredInput[];
  /** When the frame with the last change that counts was shown; null when nothing changed since the clock was armed. */
  lastChangeAt: number | null;
}

export interface QuietReport extends DocumentReport {
  /** False: called off from outside. */
  quiet: boolean;
  /** Timers that were waited for on this page and led to nothing. */
  idleTimers: string[];
}

export interface QuietWish {
  /** Length of the window in which nothing may change, ms. */
  quietMs: number;
  /** The last moment that counts as seen from outside (a response's end). */
  notBefore: number;
  /** Timers that led to nothing on earlier pages. */
  idleTimers: string[];
}

/** Core Web Vitals of one document, ms (cls: unitless); null where the browser reported none. */
export interface PageVitals {
  ttfbMs: number | null;
  fcpMs: number | null;
  lcpMs: number | null;
  inpMs: number | null;
  cls: number | null;
}

/** Offered inside the page as `window.__shopperClock`. */
export interface PageClock {
  /** Forgets what was, and takes what comes from now on as the answer to the next input. */
  arm(): void;
  whenQuiet(wish: QuietWish): Promise<QuietReport>;
  /** Ends every `whenQuiet` that still waits. */
  callOff(): void;
  /** The next change that counts. */
  whenChanged(): Promise<void>;
  report(): DocumentReport;
  /** When the element came to be seen as it is now; null when that was before the clock was armed. */
  shownAt(element: Element): number | null;
  /** What still moves, in words; null when nothing does. */
  holding(): string | null;
  vitals(): PageVitals;
}

declare global {
  interface Window {
    __shopperClock?: PageClock;
    /** Put there by the tool; absent on a page that it does not watch. */
    __shopperClockTell?: (told: Told) => unknown;
  }
}
