import { after, callOffTimer, now } from './now.ts';

/** A page asked this moment has yet to get round to what reached it just before, ms. */
const SETTLE_IN_MS = 30;
/** A timer that comes later than this says that the page had no processor to itself, ms. */
const STARVED_MS = 20;
/** So often a starved page is given the same time again. */
const ROUNDS = 5;
/** How long the page may sleep between two looks, ms. */
const LOOK_MS = 1000;

export interface QuietWait {
  /** True once the page is quiet, false when called off. */
  ended: Promise<boolean>;
  callOff(): void;
}

/**
 * Waits until the moment given by `quietAt` (which moves on while things happen) has passed. A page that the machine
 * kept from running has not shown that it is quiet: it is looked at again.
 */
export function waitForQuiet(quietAt: () => number): QuietWait {
  const earliest = now() + SETTLE_IN_MS;
  let rounds = ROUNDS;
  let timer = 0;
  let due = Number.POSITIVE_INFINITY;
  let end: (quiet: boolean) => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });

  const look = () => {
    const at = now();
    const starved = at - due > STARVED_MS && rounds > 0;
    if (starved) rounds -= 1;
    const until = Math.max(quietAt(), earliest, starved ? at + SETTLE_IN_MS : 0);
    if (until <= at) return end(true);
    due = Math.min(until, at + LOOK_MS);
    timer = after(due - at, look);
  };
  look();
  return {
    ended,
    callOff() {
      callOffTimer(timer);
      end(false);
    },
  };
}
