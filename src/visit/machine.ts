import { readFile } from 'node:fs/promises';
import os from 'node:os';
import type { Gauge } from '../browser/clock/gauge.ts';
import type { Starvation } from '../evidence/visit-file.ts';

/** A step with its time, ms since 1970 on our clock. */
export interface PlayedSpan {
  index: number;
  from: number;
  to: number;
}

/** From this share of late beats on, a visit's times are in doubt. */
const STARVED_SHARE = 0.1;
/** One hold-up this long makes a step look slow, ms. */
const HOLD_UP_MS = 250;
/** So many late beats in one step are no accident. */
const LATE_BEATS = 3;

export interface MachineWatch {
  /** What the machine kept the visit from; null where the browser went. */
  end(played: PlayedSpan[]): Promise<Starvation | null>;
}

/** Watches, from here to `end`, whether the machine gives browser and tool the processor they ask for. */
export async function watchMachine(gauge: Gauge): Promise<MachineWatch> {
  await gauge.beats();
  const begunAt = performance.now();
  const waitedBefore = await runQueueWaitMs();
  return {
    async end(played) {
      const beats = await gauge.beats();
      if (beats === null || beats.count === 0) return null;
      const waited = await runQueueWaitMs();
      const ownWaitShare =
        waited === null || waitedBefore === null ? null : (waited - waitedBefore) / (performance.now() - begunAt);
      const lateShare = beats.late.length / beats.count;
      const longestLateMs = beats.late.reduce((longest, { lateMs }) => Math.max(longest, lateMs), 0);
      const late = beats.late.map(({ dueAt, lateMs }) => ({ at: dueAt - gauge.calibration.skewMs, lateMs }));
      const steps = played.filter((span) => isHeldUp(span, late)).map(({ index }) => index);
      return {
        lateShare: round(lateShare),
        longestLateMs: Math.round(longestLateMs),
        ownWaitShare: ownWaitShare === null ? null : round(ownWaitShare),
        loadPerCore: loadPerCore(),
        steps,
        starved: lateShare >= STARVED_SHARE || longestLateMs >= HOLD_UP_MS,
      };
    },
  };
}

function isHeldUp({ from, to }: PlayedSpan, late: { at: number; lateMs: number }[]): boolean {
  const within = late.filter(({ at, lateMs }) => at + lateMs >= from && at <= to);
  return within.length >= LATE_BEATS || within.some(({ lateMs }) => lateMs >= HOLD_UP_MS);
}

/** In words for the report; null when the machine had processors enough. */
export function sayStarvation({ starved, lateShare, longestLateMs, loadPerCore, steps }: Starvation): string | null {
  if (!starved) return null;
  const load = loadPerCore === null ? '' : `, ${loadPerCore} processes wanted each processor`;
  const which = steps.length === 0 ? '' : ` Held up: ${steps.length === 1 ? 'step' : 'steps'} ${numbers(steps)}.`;
  return `The machine was short of processor time: ${Math.round(lateShare * 100)} % of a local timer's beats came late, by up to ${longestLateMs} ms${load}. The store may look slower than it is.${which}`;
}

function numbers(steps: number[]): string {
  const shown = steps.slice(0, 12).map((index) => index + 1);
  return steps.length > shown.length ? `${shown.join(', ')} and more` : shown.join(', ');
}

/** How long this process has waited for a processor since it began, ms; null where the system keeps no count (not Linux). */
async function runQueueWaitMs(): Promise<number | null> {
  const text = await readFile('/proc/self/schedstat', 'utf8').catch(() => '');
  const waited = Number(text.split(' ')[1]);
  return text === '' || Number.isNaN(waited) ? null : waited / 1_000_000;
}

/** Windows has no load average: it answers nought. */
function loadPerCore(): number | null {
  const [load = 0] = os.loadavg();
  return load === 0 ? null : round(load / os.availableParallelism());
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
