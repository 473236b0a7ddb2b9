import type { EvidenceOf } from '../../evidence/types.ts';
import type { VisitFile } from '../../evidence/visit-file.ts';
import { type Fact, known, unknown } from '../fact.ts';
import { allOf, type PeerVisit, type View } from '../view/view.ts';

export interface PeakRatio {
  /** Store time in the busy hours over store time in the quiet hours: 1 = no slower. */
  ratio: number;
  busyVisits: number;
  quietVisits: number;
}

/** Hours of the shopper's local time. Visits at other hours are neither busy nor quiet. */
const BUSY = { from: 17, to: 22 };
const QUIET = { from: 1, to: 8 };

/** How much slower the same steps are when many people shop. Needs several visits; load is never made. */
export function peakRatio(view: View): Fact<PeakRatio> {
  const own: PeerVisit = { visit: view.visit, steps: allOf(view, 'step') };
  const visits = [own, ...view.peers.filter((peer) => comparable(peer.visit, view.visit))];
  const busy = visits.filter((one) => within(hourOf(one.visit), BUSY));
  const quiet = visits.filter((one) => within(hourOf(one.visit), QUIET));
  if (busy.length === 0 || quiet.length === 0) {
    return unknown('it takes visits with the same scenario in the evening (17-22 h) and at night (1-8 h)');
  }
  const ratios = sharedSteps(busy, quiet);
  if (ratios.length === 0) return unknown('the visits have no timed step in common');
  const ratio = median(ratios);
  return known({ ratio, busyVisits: busy.length, quietVisits: quiet.length });
}

function comparable(one: VisitFile, other: VisitFile): boolean {
  return (
    one.id !== other.id &&
    one.store.id === other.store.id &&
    one.scenario.digest === other.scenario.digest &&
    one.environment.device === other.environment.device &&
    one.environment.network === other.environment.network
  );
}

function sharedSteps(busy: PeerVisit[], quiet: PeerVisit[]): number[] {
  const indices = [...new Set(busy.flatMap((one) => one.steps.map((step) => step.index)))];
  return indices.flatMap((index) => {
    const high = timesOf(busy, index);
    const low = timesOf(quiet, index);
    if (high.length === 0 || low.length === 0) return [];
    return [median(high) / median(low)];
  });
}

function timesOf(visits: PeerVisit[], index: number): number[] {
  const steps: (EvidenceOf<'step'> | undefined)[] = visits.map((one) => one.steps.find((step) => step.index === index));
  return steps.flatMap((step) =>
    step?.outcome === 'done' && step.storeMs !== null && step.storeMs > 0 ? [step.storeMs] : [],
  );
}

function hourOf(visit: VisitFile): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: visit.environment.timezone,
  });
  return Number(format.format(new Date(visit.startedAt)));
}

function within(hour: number, range: { from: number; to: number }): boolean {
  return hour >= range.from && hour < range.to;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  const lower = sorted[Math.ceil(middle) - 1] ?? upper;
  return (upper + lower) / 2;
}
