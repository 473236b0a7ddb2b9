import { KINDS } from './kinds.mjs';

/** The same steps on every run: kinds in turn, delays drawn from a seeded sequence that includes the awkward ones. */
export function stepsFor(count, only = null) {
  const random = seeded(7);
  const names = Object.keys(KINDS).filter((name) => only === null || name.includes(only));
  const awkward = [428, 828, 1629];
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / names.length);
    const delay = round < awkward.length ? awkward[round] : Math.round(30 + random() * 900);
    return { kind: names[index % names.length], delay };
  });
}

/** Park and Miller's generator: the same numbers on every machine. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Durations from the input, as the page and the server noted them. */
export function truthOf({ inputAt, respondedAt, shownAt, settledAt }) {
  const since = (at) => (at === null || inputAt === null ? null : at - inputAt);
  return { responded: since(respondedAt), shown: since(shownAt), settled: since(settledAt), settledAt };
}
