import type { Comparison } from '../../comparison/types.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { number, say } from '../view/format.ts';
import { markdownText } from '../view/markdown-text.ts';
import { phrase } from '../view/phrase.ts';
import { chapterTitle } from '../view/verdict-text.ts';
import { bestText, cellText, criterionTitle, intervalText, rankText, scoreText, storeName, timesOf } from './cells.ts';
import type { ComparisonReporter } from './types.ts';

/** Ranking, chapters, times, the whole matrix and the lessons as tables. */
export const markdown: ComparisonReporter = {
  fileName: 'comparison.md',
  render: (comparison, { texts }) => `${parts(comparison, texts).join('\n\n')}\n`,
};

function parts(comparison: Comparison, texts: LanguageTexts): string[] {
  const { ui } = texts;
  const names = comparison.stores.map((store) => markdownText(storeName(store), 60));
  return [
    `# ${say(texts, 'comparisonTitle', { count: comparison.stores.length })}`,
    `${ui.edition}: ${markdownText(comparison.edition.name)} · ${ui.device}: ${markdownText(comparison.device)} · ${ui.network}: ${markdownText(comparison.network)}`,
    `## ${ui.ranking}\n\n${ui.rankingLead}`,
    table(
      [ui.rank, ui.store, ui.score, ui.visitsCount],
      comparison.stores.map((store, index) => [
        rankText(store, texts),
        names[index] ?? '',
        scoreText(store, texts),
        String(store.visits.length),
      ]),
    ),
    `## ${ui.chapters}`,
    table(
      [ui.chapter, ...names],
      comparison.chapters.map((chapter) => [
        markdownText(chapterTitle(chapter, texts)),
        ...comparison.stores.map(({ chapters }) => pointsOf(chapters[chapter.id], texts)),
      ]),
    ),
    `## ${ui.times}\n\n${ui.timesLead}`,
    table(
      [ui.criterion, ...names, ui.best],
      timesOf(comparison).map((criterion) => [
        markdownText(criterionTitle(criterion, texts)),
        ...criterion.cells.map((cell) =>
          [cellText(cell, criterion.unit, texts), intervalText(cell, criterion.unit, texts)]
            .filter(Boolean)
            .join('<br>'),
        ),
        markdownText(bestText(criterion, comparison.stores, texts)),
      ]),
    ),
    `## ${ui.matrix}`,
    table(
      [ui.criterion, ...names],
      comparison.criteria.map((criterion) => [
        markdownText(criterionTitle(criterion, texts)),
        ...criterion.cells.map((cell) => markdownText(cellText(cell, criterion.unit, texts), 80)),
      ]),
    ),
    `## ${ui.copyFromBest}`,
    ...comparison.stores.map((_, index) => `### ${names[index]}\n\n${lessons(comparison, index, texts)}`),
    ...(comparison.leftOut.length === 0
      ? []
      : [
          `## ${ui.leftOut}\n\n${ui.leftOutLead}\n\n${comparison.leftOut.map(({ name, visit, because }) => `- ${markdownText(name)} (${markdownText(visit)}): ${markdownText(phrase(because, texts))}`).join('\n')}`,
        ]),
  ];
}

function lessons(comparison: Comparison, store: number, texts: LanguageTexts): string {
  const lines = (comparison.lessons[store] ?? []).map((lesson) => {
    const from = lesson.from
      .slice(0, 3)
      .map((index) => markdownText(storeName(comparison.stores[index] ?? { name: '' })));
    return `- ${markdownText(criterionTitle({ id: lesson.criterion, title: lesson.title }, texts))} (${say(texts, 'points', { points: number(lesson.gain, texts, 1) })}): ${from.join(', ')}`;
  });
  return lines.length === 0 ? texts.ui.nothingToCopy : lines.join('\n');
}

function pointsOf(score: number | null | undefined, texts: LanguageTexts): string {
  return score === null || score === undefined ? texts.ui.none : number(score, texts, 0);
}

function table(head: string[], rows: string[][]): string {
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}
