import { formatValue } from '../criteria/wording.ts';
import type { AuditResult, Verdict } from '../result/schema.ts';

/** What a new edition, version or evidence changes about one criterion or sum. */
export interface Difference {
  /** A criterion, `chapter <id>`, `total` or `edition`. */
  id: string;
  before: string;
  after: string;
  because: string | null;
}

/** Every difference between two results of the same visit, sums first. */
export function differencesOf(before: AuditResult, after: AuditResult): Difference[] {
  const edition = {
    id: 'edition',
    before: `${before.edition.id} ${before.edition.digest.slice(0, 12)}`,
    after: `${after.edition.id} ${after.edition.digest.slice(0, 12)}`,
    because: null,
  };
  const total = { id: 'total', before: points(before.total.score), after: points(after.total.score), because: null };
  const chapters = after.chapters.map((chapter) => ({
    id: `chapter ${chapter.id}`,
    before: points(before.chapters.find((one) => one.id === chapter.id)?.score ?? null),
    after: points(chapter.score),
    because: null,
  }));
  const ids = [...new Set([...before.verdicts, ...after.verdicts].map((verdict) => verdict.id))];
  const verdicts = ids.map((id) => verdictDifference(id, find(before, id), find(after, id)));
  return [edition, total, ...chapters, ...verdicts].filter((one) => one.before !== one.after);
}

function find(result: AuditResult, id: string): Verdict | undefined {
  return result.verdicts.find((verdict) => verdict.id === id);
}

function verdictDifference(id: string, before: Verdict | undefined, after: Verdict | undefined): Difference {
  return { id, before: told(before), after: told(after), because: reason(before, after) };
}

function told(verdict: Verdict | undefined): string {
  if (!verdict) return 'not judged';
  const value = verdict.value === null ? '' : ` ${formatValue(verdict.value, verdict.unit)}`;
  const score = verdict.score === null ? '' : ` ${points(verdict.score)}`;
  return `${verdict.state}${value}${score}`;
}

function reason(before: Verdict | undefined, after: Verdict | undefined): string | null {
  if (!before || !after) return null;
  if (before.revision !== after.revision) return `revision ${before.revision} → ${after.revision}`;
  if (before.limit !== after.limit) return `limit ${before.limit} → ${after.limit}`;
  return null;
}

function points(score: number | null): string {
  return score === null ? 'no score' : (score * 100).toFixed(1);
}
