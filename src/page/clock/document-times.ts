import { epochOf, now } from './now.ts';

let firstPaint: number | null = null;
let restoredAt: number | null = null;

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.name === 'first-paint') firstPaint = epochOf(entry.startTime);
  }
}).observe({ type: 'paint', buffered: true });

window.addEventListener('pageshow', (event) => {
  if (event.persisted) restoredAt = epochOf(event.timeStamp);
});

export interface DocumentTimes {
  documentAt: number;
  responseAt: number | null;
  firstPaintAt: number | null;
  parsedAt: number | null;
}

/** When this document was begun, answered, read and first painted. */
export function documentTimes(): DocumentTimes {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (restoredAt !== null)
    return { documentAt: restoredAt, responseAt: restoredAt, firstPaintAt: restoredAt, parsedAt: restoredAt };
  const stamp = (ms: number | undefined) => (ms ? epochOf(ms) : null);
  return {
    documentAt: epochOf(0),
    responseAt: stamp(navigation?.responseStart),
    firstPaintAt: firstPaint,
    parsedAt: stamp(navigation?.domContentLoadedEventEnd) ?? (document.readyState === 'loading' ? null : now()),
  };
}
