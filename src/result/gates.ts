import { parseDuration } from '../shared/duration.ts';
import type { AuditResult, Verdict } from './schema.ts';

/** A bound that decides the exit code, and whether the result keeps to it. */
export interface Gate {
  /** `min-score`, `must-have 13`, `max reply-time`, `no-regress faq`. */
  name: string;
  passed: boolean;
  sentence: string;
}

/** The bounds that were set (`gates` of the config, flags). Scores are 0..100, as users write them. */
export interface GateWishes {
  minScore: number | null;
  minChapter: Record<string, number>;
  /** true: every list; else numbers of studies. */
  mustHave: true | number[] | null;
  /** Criterion → greatest value in its unit, or a duration such as `24h`. */
  max: Record<string, number | string>;
  /** A gate whose value is not known does not fail. */
  allowUnmeasured: boolean;
}

/**
 * Every gate that was set, and how it went. What is not known fails its gate unless that is allowed: an unmeasured
 * bound never passes in silence. `before` is the result that nothing may be worse than, null when that is no gate.
 */
export function gatesOf(result: AuditResult, wishes: GateWishes, before: AuditResult | null = null): Gate[] {
  const unknown = wishes.allowUnmeasured;
  return [
    ...(wishes.minScore === null
      ? []
      : [scoreGate('min-score', 'Score', result.total.score, wishes.minScore, unknown)]),
    ...Object.entries(wishes.minChapter).map(([id, least]) => {
      const chapter = result.chapters.find((known) => known.id === id);
      return scoreGate(`min-chapter ${id}`, chapter?.title ?? id, chapter?.score ?? null, least, unknown);
    }),
    ...mustHaveGates(result, wishes.mustHave, unknown),
    ...Object.entries(wishes.max).map(([id, most]) => maxGate(result, id, most, unknown)),
    ...(before === null ? [] : regressionGates(result, before)),
  ];
}

function scoreGate(name: string, what: string, score: number | null, least: number, unknown: boolean): Gate {
  if (score === null)
    return { name, passed: unknown, sentence: `${what}: nothing could be judged, at least ${least} is wanted.` };
  const reached = Math.round(score * 1000) / 10;
  return { name, passed: reached >= least, sentence: `${what} ${reached}, at least ${least} is wanted.` };
}

function mustHaveGates(result: AuditResult, wish: GateWishes['mustHave'], unknown: boolean): Gate[] {
  if (wish === null) return [];
  const studies = wish === true ? result.mustHaves.map(({ study }) => study) : wish;
  return studies.map((study) => {
    const name = `must-have ${study}`;
    const list = result.mustHaves.find((known) => known.study === study);
    if (!list) return { name, passed: false, sentence: `The result has no must-have list of study ${study}.` };
    if (list.conclusion === 'met') return { name, passed: true, sentence: `${list.title}: all met.` };
    if (list.conclusion === 'open')
      return { name, passed: unknown, sentence: `${list.title}: none missed, some unknown.` };
    const missed = list.items.find(({ key }) => key === list.firstMissed)?.text ?? list.firstMissed;
    return { name, passed: false, sentence: `${list.title}: first missed is ${missed}.` };
  });
}

function maxGate(result: AuditResult, id: string, most: number | string, unknown: boolean): Gate {
  const name = `max ${id}`;
  const verdict = result.verdicts.find((known) => known.id === id);
  if (!verdict) return { name, passed: false, sentence: `The result has no criterion ${id}.` };
  const bound = typeof most === 'number' ? most : inUnit(parseDuration(most), verdict.unit);
  if (bound === null)
    return {
      name,
      passed: false,
      sentence: `${id}: "${most}" is no bound for a value in ${verdict.unit ?? 'no unit'}.`,
    };
  if (typeof verdict.value !== 'number')
    return { name, passed: unknown, sentence: `${id} has no value, at most ${most} is wanted.` };
  const over = verdict.bound === 'more-than' ? verdict.value >= bound : verdict.value > bound;
  const value = `${verdict.bound === 'more-than' ? 'more than ' : ''}${verdict.value}${verdict.unit === null ? '' : ` ${verdict.unit}`}`;
  // A value that is only known to be larger cannot keep a bound that lies above it either.
  if (!over && verdict.bound === 'more-than')
    return { name, passed: unknown, sentence: `${id} is ${value}, at most ${most} is wanted.` };
  return { name, passed: !over, sentence: `${id} is ${value}, at most ${most} is wanted.` };
}

function inUnit(durationMs: number | null, unit: string | null): number | null {
  const sizes: Record<string, number> = { ms: 1, s: 1000, days: 86_400_000 };
  const size = sizes[unit ?? ''];
  return durationMs === null || size === undefined ? null : durationMs / size;
}

/** One gate for each criterion that is worse than before; a single passed one when none is. */
function regressionGates(result: AuditResult, before: AuditResult): Gate[] {
  const then = new Map(before.verdicts.map((verdict) => [verdict.id, verdict]));
  const worse = result.verdicts.filter((verdict) => isWorse(verdict, then.get(verdict.id)));
  if (worse.length === 0) return [{ name: 'no-regress', passed: true, sentence: 'No criterion is worse than before.' }];
  return worse.map((verdict) => ({
    name: `no-regress ${verdict.id}`,
    passed: false,
    sentence: `${verdict.title} was ${then.get(verdict.id)?.state}, now ${verdict.state}: ${verdict.sentence}`,
  }));
}

/** Worse by its score. Verdicts of another revision, or without a score, cannot be held against each other. */
export function isWorse(now: Verdict, before: Verdict | undefined): boolean {
  if (!before || before.revision !== now.revision || before.score === null || now.score === null) return false;
  return now.score < before.score;
}
