import { after, now } from './now.ts';

/** When a page that is not drawn (hidden tab) is taken as shown all the same, ms. */
const UNDRAWN_MS = 60;

const shown: number[] = [];
const waiting: ((at: number) => void)[] = [];
let asked = false;

/** Calls back with the moment at which the next frame was drawn. */
export function onNextFrame(then: (at: number) => void): void {
  waiting.push(then);
  if (asked) return;
  asked = true;
  let done = false;
  const finish = () => {
    if (done) return;
    done = true;
    asked = false;
    const at = now();
    shown.push(at);
    if (shown.length > 4000) shown.splice(0, 2000);
    for (const callback of waiting.splice(0)) callback(at);
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = finish;
  // The message comes after the frame that follows the callback has been handed over.
  requestAnimationFrame(() => channel.port2.postMessage(null));
  after(UNDRAWN_MS, () => {
    if (document.visibilityState === 'hidden') finish();
  });
}

/** The moment of the first frame drawn at or after `at`; `at` itself when none was drawn since. */
export function frameAfter(at: number): number {
  const next = shown.find((frame) => frame >= at);
  return next ?? at;
}
