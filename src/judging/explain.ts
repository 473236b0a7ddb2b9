import type { Edition } from '../benchmark/edition.ts';
import { type Figure, figureOf } from '../benchmark/figures.ts';
import { MUST_HAVES } from '../benchmark/must-haves.ts';
import { CHAPTERS, type Criterion } from '../criteria/criterion.ts';
import { CRITERIA } from '../criteria/index.ts';
import { formatValue } from '../criteria/wording.ts';
import { formatFigure } from './figure-units.ts';

/** A criterion with all that an edition and the figures say of it. */
export interface Explained {
  id: string;
  chapter: string;
  chapterTitle: string;
  title: string;
  revision: number;
  by: Criterion['by'];
  measure: Criterion['measure'];
  unit: string | null;
  better: Criterion['better'];
  measures: string;
  why: string;
  seen: string;
  remedy: string;
  effort: Criterion['effort'];
  /** Null: the edition leaves it out. */
  weight: number | null;
  /** Share of the whole score when everything applies, 0..1. */
  share: number;
  limit: number | null;
  /** The limit in words: `at most 24 h`, `there`. */
  passes: string;
  curve: { good: number; poor: number } | null;
  figures: (Figure & { amount: string })[];
  /** Studies whose must-have lists demand it. */
  mustHaves: number[];
}

/** Every criterion explained under an edition, in order. */
export function explainAll(edition: Edition): Explained[] {
  return CRITERIA.map((criterion) => explain(criterion, edition));
}

export function explain(criterion: Criterion, edition: Edition): Explained {
  const { id, chapter, revision, by, measure, unit, better, effort, text } = criterion;
  const { title, measures, why, seen, remedy } = text;
  const rule = edition.criteria[id];
  return {
    id,
    chapter,
    chapterTitle: CHAPTERS[chapter],
    title,
    revision,
    by,
    measure,
    unit,
    better,
    measures,
    why,
    seen,
    effort,
    remedy: remedy.replace(/[:;,][^:;,]*\{[a-zA-Z]+\}\.?$/, '.'),
    weight: rule?.weight ?? null,
    share: shareOf(criterion, edition),
    limit: rule?.limit ?? null,
    passes: passesOf(criterion, rule?.limit),
    curve: rule?.curve ?? null,
    figures: criterion.figures.flatMap((figure) => {
      const known = figureOf(figure);
      return known ? [{ ...known, amount: formatFigure(known) }] : [];
    }),
    mustHaves: MUST_HAVES.filter((list) =>
      list.items.some((item) => item.demands.some((demand) => demand.criterion === id)),
    ).map((list) => list.study),
  };
}

function shareOf(criterion: Criterion, edition: Edition): number {
  const weightOf = (id: string) => edition.criteria[id]?.weight ?? 0;
  const inChapter = CRITERIA.filter((one) => one.chapter === criterion.chapter).reduce(
    (sum, one) => sum + weightOf(one.id),
    0,
  );
  const all = Object.values(edition.chapters).reduce((sum, weight) => sum + weight, 0);
  const chapter = edition.chapters[criterion.chapter] ?? 0;
  return inChapter === 0 || all === 0 ? 0 : (chapter / all) * (weightOf(criterion.id) / inChapter);
}

function passesOf(criterion: Criterion, limit: number | undefined): string {
  if (criterion.better === 'present') return 'yes';
  if (limit === undefined) return 'no limit';
  const amount = formatValue(limit, criterion.unit);
  return criterion.better === 'lower' ? `at most ${amount}` : `at least ${amount}`;
}
