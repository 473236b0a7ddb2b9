import type { Evidence } from '../evidence/types.ts';
import type { Awaited } from '../evidence/visit-file.ts';

const HOUR_MS = 3_600_000;

/** How long an answer may take before the wait is over: the study's 24 hours, and as long again for late ones. */
const ANSWER_HOURS = 48;
/** Status notices up to the parcel's hand-over. */
const ORDER_HOURS = 120;

/** What the visit waits for: an answer to each question that was sent, the mails of an order that was placed. */
export function awaitedOf(evidence: Evidence[]): Awaited[] {
  return evidence.flatMap((each): Awaited[] => {
    if (each.kind === 'question' && each.sent && each.sentAt) {
      return [
        wait(`answer-${each.id}`, 'answer', each.id, each.sentAt, ANSWER_HOURS, [
          { name: '3 h', hours: 3 },
          { name: '24 h', hours: 24 },
        ]),
      ];
    }
    if (each.kind === 'order' && each.placed && each.placedAt) {
      return [
        wait(`order-${each.id}`, 'order-mails', each.id, each.placedAt, ORDER_HOURS, [
          { name: '5 min', hours: 1 / 12 },
        ]),
      ];
    }
    return [];
  });
}

function wait(
  id: string,
  what: Awaited['what'],
  evidence: string,
  since: string,
  hours: number,
  deadlines: { name: string; hours: number }[],
): Awaited {
  return {
    id,
    what,
    evidence,
    since,
    until: later(since, hours),
    deadlines: deadlines.map((deadline) => ({ name: deadline.name, dueAt: later(since, deadline.hours) })),
  };
}

function later(since: string, hours: number): string {
  return new Date(Date.parse(since) + hours * HOUR_MS).toISOString();
}
