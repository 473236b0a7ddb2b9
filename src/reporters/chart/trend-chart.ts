import type { Hole } from '../../comparison/holes.ts';
import type { Series, TrendPoint } from '../../comparison/trend.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { figureText, pointText, seriesTitle } from '../trend/figures.ts';
import { day, say } from '../view/format.ts';
import { type Chart, COLOUR, type Drawing, LABEL } from './svg.ts';

/** Points a chart draws at most: more would lie on top of each other. */
const MOST_POINTS = 240;

/**
 * A figure over time: lines only between points that can be held against each other, levels where a change was found,
 * and a pale field with no line through it where scheduled visits are missing.
 */
export function trendChart(series: Series, holes: readonly Hole[], name: string, texts: LanguageTexts): Chart {
  const last = series.points.at(-1);
  const changes = series.changes.map(({ index, before, after }) =>
    say(texts, 'changeAt', {
      when: day(series.points[index]?.at ?? '', texts),
      before: figureText(before, series.unit, texts),
      after: figureText(after, series.unit, texts),
    }),
  );
  return {
    name,
    title: seriesTitle(series, texts),
    description: [
      `${texts.ui.visits}: ${series.points.length}`,
      `${texts.ui.lastVisit}: ${pointText(last, series.unit, texts)}`,
      ...changes,
    ].join('; '),
    draw: (widthPx) => draw(series, holes, widthPx, texts),
  };
}

function draw(series: Series, holes: readonly Hole[], widthPx: number, texts: LanguageTexts): Drawing {
  const narrow = widthPx < 500;
  const { unit, limit } = series;
  const shown = thinned(series.points, narrow ? MOST_POINTS / 3 : MOST_POINTS);
  return {
    heightPx: narrow ? 190 : 220,
    option: {
      grid: { left: narrow ? 58 : 76, right: 20, top: 18, bottom: 30 },
      xAxis: {
        type: 'time',
        splitNumber: narrow ? 2 : 5,
        axisLabel: {
          ...LABEL,
          hideOverlap: true,
          formatter: (time: number) => day(new Date(time).toISOString(), texts),
        },
        axisLine: { lineStyle: { color: COLOUR.line } },
      },
      yAxis: {
        type: 'value',
        scale: unit !== 'points',
        ...(unit === 'points' ? { min: 0, max: 100, interval: 25 } : {}),
        splitNumber: 4,
        axisLabel: { ...LABEL, formatter: (value: number) => figureText(value, unit, texts) },
        splitLine: { lineStyle: { color: COLOUR.line } },
      },
      series: [
        ...groupsOf(shown).map((points, index) => ({
          type: 'line',
          silent: true,
          symbol: shown.length > 80 ? 'none' : 'circle',
          symbolSize: 5,
          lineStyle: { color: COLOUR.accent, width: 1.6 },
          itemStyle: { color: COLOUR.accent },
          // A gap in the values is a gap in the line: what was not measured is not drawn.
          connectNulls: false,
          data: withGaps(points, holes),
          ...(index === 0 ? { markLine: linesOf(series, limit, texts), markArea: fieldsOf(holes) } : {}),
        })),
        {
          type: 'scatter',
          silent: true,
          symbol: 'triangle',
          symbolSize: 9,
          itemStyle: { color: COLOUR.fail },
          data: shown
            .filter(({ value, bound }) => value !== null && bound === 'more-than')
            .map(({ at, value }) => [Date.parse(at), value]),
        },
      ],
    },
  };
}

/** The points with a gap wherever a hole lies between two of them. */
function withGaps(points: TrendPoint[], holes: readonly Hole[]): [number, number | null][] {
  return points.flatMap(({ at, value }, index): [number, number | null][] => {
    const next = points[index + 1]?.at;
    const hole =
      next !== undefined && holes.some(({ after, before }) => before !== null && after >= at && before <= next);
    const time = Date.parse(at);
    return hole
      ? [
          [time, value],
          [(time + Date.parse(next)) / 2, null],
        ]
      : [[time, value]];
  });
}

function fieldsOf(holes: readonly Hole[]) {
  return {
    silent: true,
    itemStyle: { color: COLOUR.band, opacity: 0.55 },
    data: holes.flatMap(({ after, before }) =>
      before === null ? [] : [[{ xAxis: Date.parse(after) }, { xAxis: Date.parse(before) }]],
    ),
  };
}

/** The limit and the change points. */
function linesOf({ points, changes, unit }: Series, limit: number | null, texts: LanguageTexts) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    data: [
      ...changes.map(({ index }) => ({
        xAxis: Date.parse(points[index]?.at ?? ''),
        lineStyle: { color: COLOUR.ink, type: 'dotted', width: 1.5 },
      })),
      ...(limit === null || unit === 'points'
        ? []
        : [
            {
              yAxis: limit,
              lineStyle: { color: COLOUR.fail, type: 'dashed' },
              label: {
                show: true,
                position: 'insideEndTop',
                color: COLOUR.fail,
                fontSize: 12,
                formatter: say(texts, 'limit', { limit: figureText(limit, unit, texts) }),
              },
            },
          ]),
    ],
  };
}

function groupsOf(points: TrendPoint[]): TrendPoint[][] {
  const groups: TrendPoint[][] = [];
  for (const point of points) {
    const current = groups.at(-1);
    if (current?.[0]?.group === point.group) current.push(point);
    else groups.push([point]);
  }
  return groups;
}

/** At most `most` points: every so many, and always the last. */
function thinned(points: TrendPoint[], most: number): TrendPoint[] {
  if (points.length <= most) return points;
  const every = points.length / most;
  const kept = Array.from({ length: most - 1 }, (_, at) => points[Math.floor(at * every)]);
  return [...kept, points.at(-1)].filter((point): point is TrendPoint => point !== undefined);
}
