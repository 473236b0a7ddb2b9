import type { Cell, ComparedCriterion, ComparedStore, Comparison } from '../../comparison/types.ts';
import { plain } from '../../shared/text.ts';
import { intervalChart } from '../chart/interval-chart.ts';
import { chartSvg } from '../chart/svg.ts';
import { type Html, html as markup } from '../html/escape.ts';
import { brandedMast } from '../html/mast.ts';
import { page } from '../html/page.ts';
import { scoreBar, scrollTable, section, stateMark, told } from '../html/parts.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { number, say } from '../view/format.ts';
import { chapterTitle } from '../view/verdict-text.ts';
import { bestText, cellText, criterionTitle, intervalText, rankText, scoreText, storeName, timesOf } from './cells.ts';
import { screensTable } from './screens.ts';
import type { ComparisonReporter, SideContext } from './types.ts';

/** One page like a visit's report: ranking, chapters, times, matrix, lessons, and what was left out. */
export const html: ComparisonReporter = { fileName: 'comparison.html', render };

function render(comparison: Comparison, context: SideContext): string {
  const { texts, branding, screens } = context;
  const { ui } = texts;
  const title = plain(branding.title ?? say(texts, 'comparisonTitle', { count: comparison.stores.length }), 160);
  const sections = [
    { id: 'ranking', title: ui.ranking, body: ranking(comparison, texts) },
    { id: 'chapters', title: ui.chapters, body: chapters(comparison, texts) },
    { id: 'times', title: ui.times, body: times(comparison, texts) },
    ...(screens && screens.stages.length + screens.missing > 0
      ? [{ id: 'screens', title: ui.screensTitle, body: screensTable(comparison, screens, texts) }]
      : []),
    { id: 'matrix', title: ui.matrix, body: matrix(comparison, texts) },
    { id: 'lessons', title: ui.copyFromBest, body: lessons(comparison, texts) },
    { id: 'left-out', title: ui.leftOut, body: leftOut(comparison, texts) },
  ];
  const facts = [
    `${ui.edition}: ${plain(comparison.edition.name, 80)}`,
    plain(comparison.device, 60),
    plain(comparison.network, 60),
  ];
  return page({
    title,
    texts,
    mast: brandedMast(title, facts, branding),
    contents: sections,
    main: sections.map(({ id, title: heading, body }) => section(id, heading, body)),
    footer: markup`<p><code>${comparison.edition.digest.slice(0, 16)}</code></p>`,
  });
}

function ranking({ stores }: Comparison, texts: LanguageTexts): Html {
  const { ui } = texts;
  const rows = stores.map(
    (
      store,
    ) => markup`<tr><td class="n"><b>${rankText(store, texts)}</b></td><th scope="row">${storeName(store)}<br><small class="quiet">${plain(store.url, 80)}</small></th>
<td class="wide">${scoreBar(share(store.score?.median ?? null), share(store.low), share(store.high))}</td><td class="n"><b>${scoreText(store, texts)}</b><br><small>${scoreInterval(store, texts)}</small></td><td class="n">${store.visits.length}</td></tr>`,
  );
  return markup`<p class="lead">${ui.rankingLead}</p>${scrollTable(ui.ranking, markup`<table class="ranks"><thead><tr><th scope="col" class="n">${ui.rank}</th><th scope="col">${ui.store}</th><th scope="col"><span class="vh">0–100</span></th><th scope="col" class="n">${ui.score}</th><th scope="col" class="n">${ui.visitsCount}</th></tr></thead><tbody>${rows}</tbody></table>`)}`;
}

function share(points: number | null): number | null {
  return points === null ? null : points / 100;
}

function scoreInterval({ score }: ComparedStore, texts: LanguageTexts): string {
  if (!score || score.low === null || score.high === null) return '';
  return say(texts, 'interval', {
    low: number(Math.max(0, score.low), texts, 0),
    high: number(Math.min(100, score.high), texts, 0),
  });
}

function storeHeads(stores: ComparedStore[]): Html[] {
  return stores.map((store) => markup`<th scope="col" class="n">${storeName(store, 28)}</th>`);
}

function chapters({ stores, chapters: all }: Comparison, texts: LanguageTexts): Html {
  const rows = all.map((chapter) => {
    const known = stores.flatMap(({ chapters: own }) => own[chapter.id] ?? []);
    // Where all are equal nobody is best.
    const best = new Set(known.map(Math.round)).size > 1 ? Math.max(...known) : Number.NaN;
    return markup`<tr><th scope="row">${chapterTitle(chapter, texts)}</th>${stores.map(({ chapters: own }) => pointsCell(own[chapter.id] ?? null, best, texts))}</tr>`;
  });
  return scrollTable(
    texts.ui.chapters,
    markup`<table><thead><tr><th scope="col">${texts.ui.chapter}</th>${storeHeads(stores)}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function pointsCell(points: number | null, best: number, texts: LanguageTexts): Html {
  if (points === null) return markup`<td class="n quiet">${texts.ui.none}</td>`;
  const shown = number(points, texts, 0);
  return Math.round(points) === Math.round(best)
    ? markup`<td class="n"><b>${shown}</b></td>`
    : markup`<td class="n">${shown}</td>`;
}

function times(comparison: Comparison, texts: LanguageTexts): Html {
  const blocks = timesOf(comparison).map(
    (criterion) =>
      markup`<div class="block"><h3>${criterionTitle(criterion, texts)}</h3><p class="quiet">${bestText(criterion, comparison.stores, texts)}</p><figure>${chartSvg(intervalChart(criterion, comparison.stores, texts))}</figure></div>`,
  );
  return markup`<p class="lead">${texts.ui.timesLead}</p>${blocks}`;
}

function matrix({ stores, criteria, chapters: all }: Comparison, texts: LanguageTexts): Html {
  const bodies = all.map((chapter) => {
    const own = criteria.filter((criterion) => criterion.chapter === chapter.id);
    return markup`<tbody><tr><th scope="rowgroup" colspan="${stores.length + 1}">${chapterTitle(chapter, texts)}</th></tr>${own.map((criterion) => matrixRow(criterion, texts))}</tbody>`;
  });
  return scrollTable(
    texts.ui.matrix,
    markup`<table class="matrix"><thead><tr><th scope="col">${texts.ui.criterion}</th>${storeHeads(stores)}</tr></thead>${bodies}</table>`,
  );
}

function matrixRow(criterion: ComparedCriterion, texts: LanguageTexts): Html {
  const { benchmark } = criterion;
  return markup`<tr><th scope="row">${criterionTitle(criterion, texts)}${benchmark !== null && markup`<br><small lang="en">${plain(benchmark.sentence, 200)} (${plain(benchmark.study, 100)}${benchmark.year !== null && `, ${benchmark.year}`})</small>`}</th>${criterion.cells.map((cell) => matrixCell(cell, criterion, texts))}</tr>
`;
}

function matrixCell(cell: Cell | null, { unit }: ComparedCriterion, texts: LanguageTexts): Html {
  if (cell === null) return markup`<td class="n quiet">${texts.ui.none}</td>`;
  const value = cell.value === null || typeof cell.value === 'boolean' ? null : cellText(cell, unit, texts);
  const spread = cell.interval !== null && cell.interval.low !== null && cell.interval.low !== cell.interval.high;
  const interval = spread ? intervalText(cell, unit, texts) : '';
  return markup`<td class="n">${stateMark(cell.state, texts)}${value !== null && markup`<br>${value}`}${interval !== '' && markup`<br><small>${interval}</small>`}</td>`;
}

function lessons(comparison: Comparison, texts: LanguageTexts): Html {
  return markup`${comparison.stores.map((store, index) => {
    const own = comparison.lessons[index] ?? [];
    const rows = own.map(
      (lesson) =>
        markup`<li><h4>${criterionTitle({ id: lesson.criterion, title: lesson.title }, texts)}</h4><span class="gain">${say(texts, 'points', { points: number(lesson.gain, texts, 1) })}</span><p>${lesson.from
          .slice(0, 4)
          .map((from) => storeName(comparison.stores[from] ?? { name: '' }, 40))
          .join(', ')}</p></li>`,
    );
    return markup`<div class="block"><h3>${storeName(store)}</h3>${rows.length === 0 ? markup`<p class="quiet">${texts.ui.nothingToCopy}</p>` : markup`<ol class="rows remedies">${rows}</ol>`}</div>`;
  })}`;
}

function leftOut({ leftOut: visits }: Comparison, texts: LanguageTexts): Html {
  const { ui } = texts;
  if (visits.length === 0) return markup`<p>${ui.none}</p>`;
  return markup`<p class="lead">${ui.leftOutLead}</p><ul class="rows">${visits.map(({ name, visit, because }) => markup`<li><b>${plain(name, 80)}</b> ${plain(visit, 80)}: ${told(because, 300, texts)}</li>`)}</ul>`;
}
