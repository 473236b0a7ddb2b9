/** How long after the event each mail leaves, ms. Notices count from the order, the answer from the question. */
export interface Pace {
  confirmationMs: number;
  paidMs: number;
  packedMs: number;
  shippedMs: number;
  welcomeMs: number;
  acknowledgementMs: number;
  answerMs: number;
}

/** Days pressed into seconds, so that a demonstration ends within a minute. */
export const DEMO_PACE: Pace = {
  confirmationMs: 1000,
  paidMs: 2500,
  packedMs: 4000,
  shippedMs: 5500,
  welcomeMs: 1000,
  acknowledgementMs: 1000,
  answerMs: 8000,
};

/** Everything at once, one after the other, for tests. */
export const AT_ONCE: Pace = {
  confirmationMs: 0,
  paidMs: 1,
  packedMs: 2,
  shippedMs: 3,
  welcomeMs: 0,
  acknowledgementMs: 0,
  answerMs: 1,
};
