import Table from 'cli-table3';
import type { Comparison } from '../../comparison/types.ts';
import { plain } from '../../shared/text.ts';
import { asciiOnly, cut, signsFor, wrap } from '../terminal/layout.ts';
import { number, say } from '../view/format.ts';
import { phrase } from '../view/phrase.ts';
import { chapterTitle } from '../view/verdict-text.ts';
import { bestText, cellText, criterionTitle, rankText, scoreText, storeName, timesOf } from './cells.ts';
import type { ComparisonReporter, SideContext } from './types.ts';

/** Ranking, chapters, times and lessons in 80 columns; more stores than fit stand as numbers of the ranking. */
export const terminal: ComparisonReporter = {
  fileName: 'comparison.txt',
  render: (comparison, context) => {
    const text = `${parts(comparison, context).join('\n').replace(/ +$/gm, '')}\n`;
    return context.unicode ? text : asciiOnly(text);
  },
};

/** Columns of figures that fit beside a criterion's name. */
const MOST_COLUMNS = 6;

function parts(comparison: Comparison, context: SideContext): string[] {
  const { texts, paint, unicode } = context;
  const { ui } = texts;
  const shown = comparison.stores.slice(0, MOST_COLUMNS);
  const name = (index: number, width: number) =>
    cut(storeName(comparison.stores[index] ?? { name: '' }), width, unicode);
  const nameWidth = 80 - 9 * shown.length - 2;
  const grid = (head: string[], rows: string[][]) =>
    tableOf([nameWidth, ...shown.map(() => 9)], [head.map((line) => paint.dim(line)), ...rows]);
  const columns = shown.map((_, index) => (comparison.stores.length > 3 ? `#${index + 1}` : name(index, 8)));
  return [
    paint.bold(say(texts, 'comparisonTitle', { count: comparison.stores.length })),
    paint.dim(
      cut(
        `${plain(comparison.edition.name, 60)}, ${plain(comparison.device, 40)}, ${plain(comparison.network, 40)}`,
        80,
        unicode,
      ),
    ),
    '',
    tableOf(
      [5, 5, 52, 8, 10],
      [
        ['', ui.rank, ui.store, ui.score, ui.visitsCount].map((line) => paint.dim(line)),
        ...comparison.stores.map((store, index) => [
          `#${index + 1}`,
          rankText(store, texts),
          name(index, 50),
          scoreText(store, texts),
          String(store.visits.length),
        ]),
      ],
    ),
    '',
    paint.bold(ui.chapters),
    grid(
      ['', ...columns],
      comparison.chapters.map((chapter) => [
        cut(chapterTitle(chapter, texts), nameWidth - 1, unicode),
        ...shown.map(({ chapters }) => number(chapters[chapter.id] ?? Number.NaN, texts, 0).replace('NaN', ui.none)),
      ]),
    ),
    '',
    paint.bold(ui.times),
    ...timesOf(comparison).flatMap((criterion) => [
      grid(
        [],
        [
          [
            cut(criterionTitle(criterion, texts), nameWidth - 1, unicode),
            ...criterion.cells
              .slice(0, MOST_COLUMNS)
              .map((cell) => cut(cellText(cell, criterion.unit, texts), 8, unicode)),
          ],
        ],
      ),
      paint.dim(cut(`  ${bestText(criterion, comparison.stores, texts)}`, 80, unicode)),
    ]),
    '',
    paint.bold(ui.copyFromBest),
    ...comparison.stores.flatMap((_, index) => [
      name(index, 78),
      ...(comparison.lessons[index] ?? []).map(
        (lesson) =>
          `  ${signsFor(unicode).dot} ${cut(
            `${criterionTitle({ id: lesson.criterion, title: lesson.title }, texts)} (+${number(lesson.gain, texts, 1)}): ${lesson.from
              .slice(0, 3)
              .map((from) => name(from, 24))
              .join(', ')}`,
            76,
            unicode,
          )}`,
      ),
    ]),
    ...(comparison.leftOut.length === 0
      ? []
      : [
          '',
          paint.bold(ui.leftOut),
          ...comparison.leftOut.flatMap(({ name: store, visit, because }) =>
            wrap(`${plain(store, 60)} (${plain(visit, 60)}): ${plain(phrase(because, texts), 200)}`, 80),
          ),
        ]),
  ];
}

function tableOf(colWidths: number[], rows: string[][]): string {
  const none = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '',
  };
  const table = new Table({
    colWidths,
    chars: none,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(...rows.filter((row) => row.length > 0));
  return table.toString();
}
