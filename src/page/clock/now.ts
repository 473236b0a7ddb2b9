// Kept before the store's own scripts can replace them.
const clock = performance;
const origin = performance.timeOrigin;
const later = window.setTimeout.bind(window);
const cancel = window.clearTimeout.bind(window);

/** Ms since 1970, to a tenth of a millisecond, unmoved by changes of the system's clock while the page lives. */
export function now(): number {
  return origin + clock.now();
}

/** A stamp of the page (`event.timeStamp`, `PerformanceEntry.startTime`) as ms since 1970. */
export function epochOf(stampMs: number): number {
  return origin + stampMs;
}

/** `setTimeout` as the browser made it. */
export function after(delayMs: number, then: () => void): number {
  return later(then, Math.max(0, delayMs));
}

export function callOffTimer(id: number): void {
  cancel(id);
}
