import type { Series, Trend } from '../../comparison/trend.ts';
import { plain } from '../../shared/text.ts';
import { chartSvg } from '../chart/svg.ts';
import { trendChart } from '../chart/trend-chart.ts';
import type { SideContext } from '../comparison/types.ts';
import { type Html, html as markup } from '../html/escape.ts';
import { brandedMast } from '../html/mast.ts';
import { page } from '../html/page.ts';
import { section, told } from '../html/parts.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { day, moment, say } from '../view/format.ts';
import { figureText, lastStep, pointText, seriesTitle } from './figures.ts';
import type { TrendReporter } from './index.ts';
import { testBlanks } from './terminal.ts';

/** A chart for each figure, the change points and how they were found, holes and regressions. */
export const html: TrendReporter = { fileName: 'trend.html', render };

function render(trend: Trend, { texts, branding }: SideContext): string {
  const { ui } = texts;
  const title = plain(branding.title ?? say(texts, 'trendTitle', { store: trend.store.name }), 160);
  const sections = [
    ...(trend.regressions.length > 0
      ? [{ id: 'regression', title: ui.regression, body: regressions(trend, texts) }]
      : []),
    { id: 'changes', title: ui.changePoints, body: changes(trend, texts) },
    {
      id: 'figures',
      title: ui.trend,
      body: markup`<p class="lead">${ui.notJoined}</p><div class="series">${trend.series.map((series, at) => seriesBlock(series, trend, at, texts))}</div>`,
    },
    { id: 'holes', title: ui.holes, body: holes(trend, texts) },
  ];
  return page({
    title,
    texts,
    mast: brandedMast(
      title,
      [
        plain(trend.store.url, 120),
        `${ui.visits}: ${trend.visits}`,
        `${day(trend.first, texts)} – ${day(trend.last, texts)}`,
      ],
      branding,
    ),
    contents: sections,
    main: sections.map(({ id, title: heading, body }) => section(id, heading, body)),
    footer: markup`<p><a class="top" href="#top">${ui.backToTop}</a></p>`,
  });
}

function regressions({ regressions: worse }: Trend, texts: LanguageTexts): Html {
  return markup`<ul class="rows">${worse.map(({ sentence }) => markup`<li>${told(sentence, 400, texts)}</li>`)}</ul>`;
}

function seriesBlock(series: Series, { holes: missed }: Trend, at: number, texts: LanguageTexts): Html {
  const step = lastStep(series, texts);
  const censored = series.points.some(({ bound, value }) => bound === 'more-than' && value !== null);
  return markup`<div class="block"><h3>${seriesTitle(series, texts)}</h3><p><b class="now">${pointText(series.points.at(-1), series.unit, texts)}</b>${step !== null && markup` <span class="quiet">${texts.ui.change}: ${step}</span>`}${censored && markup` <span class="quiet">▲ ${texts.ui.censored}</span>`}</p><figure>${chartSvg(trendChart(series, missed, `trend-${at}`, texts))}</figure></div>
`;
}

function changes(trend: Trend, texts: LanguageTexts): Html {
  const rows = trend.series.flatMap((series) =>
    series.changes.map(
      ({ index, before, after, p }) =>
        markup`<li><b>${seriesTitle(series, texts)}</b>: ${say(texts, 'changeAt', { when: day(series.points[index]?.at ?? '', texts), before: figureText(before, series.unit, texts), after: figureText(after, series.unit, texts) })} <small>p = ${p.toFixed(3)}</small></li>`,
    ),
  );
  const found = rows.length === 0 ? markup`<p>${texts.ui.noChange}</p>` : markup`<ul class="rows">${rows}</ul>`;
  return markup`${found}<p class="quiet tested"><small>${say(texts, 'testStated', testBlanks(trend))}</small></p>`;
}

function holes({ holes: missed }: Trend, texts: LanguageTexts): Html {
  if (missed.length === 0) return markup`<p>${texts.ui.noHoles}</p>`;
  return markup`<ul class="rows">${missed.map((hole) => markup`<li>${moment(hole.after, texts)} → ${hole.before === null ? texts.ui.none : moment(hole.before, texts)} <b>(${hole.missed})</b></li>`)}</ul>`;
}
