import type { AuditResult, Verdict } from '../result/schema.ts';

export interface Weighed {
  state: Verdict['state'];
  score: number | null;
  weight: number;
}

export interface ScoreRange {
  score: number | null;
  low: number | null;
  high: number | null;
  coverage: number;
}

/**
 * The weighted mean of what was judged; `low` if everything unknown failed, `high` if it passed; `coverage` the share of
 * the weight that was judged. What does not apply carries no weight. Null where nothing applies.
 */
export function addUp(parts: readonly Weighed[]): ScoreRange {
  const applying = parts.filter((part) => part.state !== 'not-applicable' && part.weight > 0);
  const judged = applying.flatMap((part) => (part.score === null ? [] : [{ score: part.score, weight: part.weight }]));
  const all = sum(applying.map((part) => part.weight));
  const known = sum(judged.map((part) => part.weight));
  const got = sum(judged.map((part) => part.weight * part.score));
  if (all === 0) return { score: null, low: null, high: null, coverage: 0 };
  const coverage = clamp(known / all);
  const low = clamp(got / all);
  const high = clamp((got + all - known) / all);
  const score = judged.length === 0 ? null : Math.min(high, Math.max(low, clamp(got / known)));
  return { score: rounded(score), low: rounded(low), high: rounded(high), coverage: rounded(coverage) };
}

/** Sums smallest first, so that the order in which the parts come makes no difference in the last digit. */
function sum(values: number[]): number {
  return [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
}

/** Twelve decimals are more than any reader sees and fewer than the arithmetic's noise. */
export function rounded<T extends number | null>(value: T): T {
  return (value === null ? null : Number(value.toFixed(12))) as T;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

interface InChapter extends Weighed {
  chapter: string;
}

/**
 * Share of the whole score that each part carries: its chapter's share, split by the weights within the chapter. What
 * does not apply hands its share to the rest of its chapter; a chapter without anything hands it to the others.
 */
export function weigh<T extends InChapter>(parts: readonly T[], chapterWeights: Record<string, number>): T[] {
  const applies = (part: T) => part.state !== 'not-applicable' && part.weight > 0;
  const inChapter = (chapter: string) =>
    sum(parts.filter((part) => part.chapter === chapter && applies(part)).map((part) => part.weight));
  const alive = Object.entries(chapterWeights).filter(([chapter, weight]) => weight > 0 && inChapter(chapter) > 0);
  const all = sum(alive.map(([, weight]) => weight));
  const shares = new Map(alive.map(([chapter, weight]) => [chapter, weight / all / inChapter(chapter)]));
  return parts.map((part) => ({
    ...part,
    weight: applies(part) ? rounded(part.weight * (shares.get(part.chapter) ?? 0)) : 0,
  }));
}

/** The chapters' own ranges, in the edition's order. */
export function addUpChapters(
  verdicts: readonly Verdict[],
  chapterWeights: Record<string, number>,
  titleOf: (chapter: string) => string,
): AuditResult['chapters'] {
  return Object.entries(chapterWeights).map(([id, weight]) => ({
    id,
    title: titleOf(id),
    weight,
    ...addUp(verdicts.filter((verdict) => verdict.chapter === id)),
  }));
}
