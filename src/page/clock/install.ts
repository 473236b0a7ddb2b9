import { ChangeLog, seenAt } from './changes.ts';
import { documentTimes } from './document-times.ts';
import { HiddenParts } from './hidden.ts';
import { listenForInputs, type SeenInput } from './inputs.ts';
import { now } from './now.ts';
import { type QuietWait, waitForQuiet } from './quiet.ts';
import { shownAt } from './shown.ts';
import { Timers } from './timers.ts';
import type { DocumentReport, PageClock, QuietReport, QuietWish, Told } from './types.ts';
import { gatherVitals } from './vitals.ts';

/** How soon a navigation that was announced must have begun, ms; one that was called off makes no other sign. */
const LEAVING_MS = 1000;

if (!window.__shopperClock) {
  Object.defineProperty(window, '__shopperClock', { value: install(), enumerable: false, configurable: true });
}

function install(): PageClock {
  // A document that came by a navigation is an answer from its first byte on.
  let armedAt = 0;
  let inputs: SeenInput[] = [];
  let answered = false;
  let leavingSince: number | null = null;
  const waits = new Set<QuietWait>();
  const changeWaiters: (() => void)[] = [];

  const hidden = new HiddenParts();
  const timers = new Timers();
  const changes = new ChangeLog(
    (at) => {
      timers.changed();
      hidden.look();
      for (const wake of changeWaiters.splice(0)) wake();
      if (answered) return;
      answered = true;
      tell({ kind: 'change', at });
    },
    (nodes) => hidden.came(nodes),
  );

  timers.install();
  changes.watch(document);
  watchShadowRoots((root) => changes.watch(root));
  watchLeaving((leaving) => {
    leavingSince = leaving ? now() : null;
  });
  watchOpening(() => tell({ kind: 'opens' }));
  listenForInputs((input) => {
    answered = false;
    inputs.push(input);
    timers.inputComes();
    hidden.look();
    tell({ kind: 'input', ...input });
  });
  for (const type of ['load', 'transitionrun', 'animationstart', 'transitionend', 'toggle']) {
    window.addEventListener(type, () => hidden.look(), { capture: true, passive: true });
  }
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) tell({ kind: 'restored', at: now() });
  });

  function report(): DocumentReport {
    const last = changes.lastAt();
    const answered = inputs.map((input, index) => ({
      ...input,
      changedAt: changes.firstBetween(input.at, inputs[index + 1]?.at ?? Number.POSITIVE_INFINITY),
    }));
    const lastChangeAt = last === null ? null : seenAt(last);
    return { at: now(), ...documentTimes(), inputs: answered, lastChangeAt };
  }

  async function whenQuiet(wish: QuietWish): Promise<QuietReport> {
    timers.learn(wish.idleTimers);
    changes.resume();
    timers.resume();
    const wait = waitForQuiet(() => quietAt(wish));
    waits.add(wait);
    const quiet = await wait.ended;
    waits.delete(wait);
    if (quiet) {
      changes.disarm();
      timers.disarm();
    }
    return { ...report(), quiet, idleTimers: timers.idle() };
  }

  /** The moment at which the page will have been quiet for long enough, as far as can be told now. */
  function quietAt(wish: QuietWish): number {
    const at = now();
    if (document.readyState === 'loading') return at + wish.quietMs;
    if (leavingSince !== null && at - leavingSince < LEAVING_MS) return at + wish.quietMs;
    const last = Math.max(
      changes.lastAt() ?? 0,
      wish.notBefore,
      documentTimes().parsedAt ?? 0,
      armedAt,
      inputs.at(-1)?.at ?? 0,
    );
    const activity = Math.min(last, at);
    const timer = timers.holdsUntil(activity);
    return Math.max(activity, timer ?? 0) + wish.quietMs;
  }

  return {
    arm() {
      changes.arm();
      timers.arm();
      hidden.arm(document.documentElement);
      armedAt = now();
      inputs = [];
      answered = false;
      leavingSince = null;
    },
    whenQuiet,
    callOff() {
      for (const wait of waits) wait.callOff();
    },
    whenChanged: () => new Promise((resolve) => changeWaiters.push(resolve)),
    report,
    shownAt(element) {
      const at = shownAt(element, changes, hidden, armedAt);
      if (at === null) return null;
      return Math.max(at, documentTimes().firstPaintAt ?? 0);
    },
    holding() {
      if (document.readyState === 'loading') return 'the page is still being read';
      const busy = changes.busiest();
      return busy === null ? null : `${busy} keeps changing`;
    },
    vitals: gatherVitals(),
  };
}

function tell(told: Told): void {
  window.__shopperClockTell?.(told);
}

/** Tells when a link, a form or a script opens another page. */
function watchOpening(opens: () => void): void {
  window.open = new Proxy(window.open, {
    apply(target, self, args: unknown[]) {
      opens();
      return Reflect.apply(target, self, args);
    },
  });
  const look = (event: Event) => {
    const path = event.composedPath();
    const from = path.find((each) => each instanceof HTMLAnchorElement || each instanceof HTMLFormElement);
    if (!event.defaultPrevented && from && /^_?(blank|new)$/.test(from.target)) opens();
  };
  // In the bubbling phase the store's own handlers have had their say.
  window.addEventListener('click', look);
  window.addEventListener('submit', look);
}

function watchShadowRoots(found: (root: ShadowRoot) => void): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = new Proxy(attach, {
    apply(target, self, args: [ShadowRootInit]) {
      const root = Reflect.apply(target, self, args) as ShadowRoot;
      found(root);
      return root;
    },
  });
}

interface NavigateLike extends Event {
  destination: { sameDocument: boolean };
  downloadRequest: string | null;
}

/** Chromium announces a navigation to the page before anything goes out; told again as false when it came to nothing. */
function watchLeaving(tellLeaving: (leaving: boolean) => void): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest } = event as NavigateLike;
    if (!destination.sameDocument && downloadRequest === null) {
      // A router that takes the navigation over says so within the same task.
      queueMicrotask(() => tellLeaving(!event.defaultPrevented));
    }
  });
  navigation?.addEventListener('navigatesuccess', () => tellLeaving(false));
  navigation?.addEventListener('navigateerror', () => tellLeaving(false));
}
