import type { PageVitals } from './types.ts';

/** A burst of shifts ends after this pause, and after this length (web.dev/articles/cls). */
const SHIFT_PAUSE_MS = 1000;
const SHIFT_BURST_MS = 5000;
/** One interaction in so many may be left out as an outlier (web.dev/articles/inp). */
const OUTLIER_EVERY = 50;

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

interface InteractionEntry extends PerformanceEntry {
  interactionId?: number;
}

/** Gathers the Core Web Vitals of this document from its beginning, as the browser reports them. */
export function gatherVitals(): () => PageVitals {
  let fcpMs: number | null = null;
  let lcpMs: number | null = null;
  let worstBurst: number | null = null;
  let burst = { sum: 0, from: 0, to: 0 };
  const interactions = new Map<number, number>();

  const read: Record<string, (entry: PerformanceEntry) => void> = {
    paint(entry) {
      if (entry.name === 'first-contentful-paint') fcpMs = entry.startTime;
    },
    'largest-contentful-paint'(entry) {
      lcpMs = entry.startTime;
    },
    'layout-shift'(entry) {
      const { value, hadRecentInput, startTime } = entry as LayoutShift;
      if (hadRecentInput) return;
      const same = burst.sum > 0 && startTime - burst.to < SHIFT_PAUSE_MS && startTime - burst.from < SHIFT_BURST_MS;
      burst = same
        ? { sum: burst.sum + value, from: burst.from, to: startTime }
        : { sum: value, from: startTime, to: startTime };
      worstBurst = Math.max(worstBurst ?? 0, burst.sum);
    },
    event(entry) {
      const { interactionId, duration } = entry as InteractionEntry;
      if (interactionId) interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
    },
  };

  const observers = Object.entries(read).map(([type, take]) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) });
    return { observer, take };
  });

  return () => {
    for (const { observer, take } of observers) observer.takeRecords().forEach(take);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      ttfbMs: navigation && navigation.responseStart > 0 ? navigation.responseStart : null,
      fcpMs,
      lcpMs,
      inpMs: slowest([...interactions.values()]),
      // No shift on a page that was painted is a true zero: the browser reports shifts only when there are any.
      cls: worstBurst ?? (fcpMs === null ? null : 0),
    };
  };
}

function slowest(durations: number[]): number | null {
  const sorted = durations.sort((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length / OUTLIER_EVERY))] ?? null;
}
