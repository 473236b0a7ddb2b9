import type { StepTimes } from '../../evidence/types.ts';
import type { AnsweredInput } from '../../page/clock/types.ts';

/** What was learnt of one armed input; moments are ms since 1970. */
export interface Moments {
  inputs: AnsweredInput[];
  /** The document that came, null when the page stayed. */
  arrived: { documentAt: number; responseAt: number | null } | null;
  shownAt: number | null;
  settledAt: number | null;
  neverSettled: boolean;
}

/** Moments → durations from the input. Without an input in the page, a document that came counts from its request. */
export function timesOf(moments: Moments): StepTimes {
  const input = decisiveInput(moments.inputs);
  const inputAt = input?.at ?? moments.arrived?.documentAt ?? null;
  const since = (at: number | null) => (at === null || inputAt === null ? null : Math.max(0, round(at - inputAt)));
  return {
    inputAt: inputAt === null ? null : new Date(inputAt).toISOString(),
    respondedMs: since(earliest([input?.changedAt ?? null, moments.arrived?.responseAt ?? null])),
    shownMs: since(moments.shownAt),
    settledMs: moments.neverSettled ? null : since(moments.settledAt ?? inputAt),
    neverSettled: moments.neverSettled,
  };
}

/**
 * The event that the store answered: of the last gesture its end (the click, not the press that began it), unless the
 * page had already begun to answer the press.
 */
export function decisiveInput(inputs: AnsweredInput[]): AnsweredInput | null {
  const usable = inputs.some((input) => input.trusted) ? inputs.filter((input) => input.trusted) : inputs;
  const start = usable.findLastIndex(({ type }) => type === 'pointerdown' || type === 'keydown');
  if (start < 0) return usable.at(-1) ?? null;
  const gesture = usable.slice(start);
  const first = gesture[0] ?? null;
  if (first?.type === 'keydown') return withChange(first, gesture);
  const click = gesture.find(({ type }) => type === 'click');
  if (!click || (first && first.changedAt !== null)) return first && withChange(first, gesture);
  return click;
}

/** The change that followed any event of the gesture followed its first. */
function withChange(input: AnsweredInput, gesture: AnsweredInput[]): AnsweredInput {
  return { ...input, changedAt: earliest(gesture.map(({ changedAt }) => changedAt)) };
}

function earliest(moments: (number | null)[]): number | null {
  const known = moments.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
