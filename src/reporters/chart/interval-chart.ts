import type { ComparedCriterion, ComparedStore } from '../../comparison/types.ts';
import { cellText, criterionTitle, intervalText, storeName } from '../comparison/cells.ts';
import type { LanguageTexts } from '../texts/types.ts';
import { formatValue, say } from '../view/format.ts';
import { type Chart, COLOUR, type Drawing, LABEL } from './svg.ts';

/** One time of every store as a point with its interval, and the edition's limit as a line. */
export function intervalChart(criterion: ComparedCriterion, stores: ComparedStore[], texts: LanguageTexts): Chart {
  const said = stores.map((store, index) => {
    const cell = criterion.cells[index] ?? null;
    return `${storeName(store)}: ${cellText(cell, criterion.unit, texts)} ${intervalText(cell, criterion.unit, texts)}`.trim();
  });
  return {
    name: `time-${criterion.id}`,
    title: criterionTitle(criterion, texts),
    description: said.join('; '),
    draw: (widthPx) => draw(criterion, stores, widthPx, texts),
  };
}

function draw(criterion: ComparedCriterion, stores: ComparedStore[], widthPx: number, texts: LanguageTexts): Drawing {
  const narrow = widthPx < 500;
  const points = criterion.cells.flatMap((cell, index) => (cell?.interval ? [{ index, ...cell.interval }] : []));
  const { limit, unit } = criterion;
  return {
    heightPx: stores.length * 24 + 66,
    option: {
      grid: { left: narrow ? 110 : 230, right: 30, top: 26, bottom: 34 },
      xAxis: {
        type: 'value',
        min: 0,
        max: Math.max(...points.map(({ high, median }) => high ?? median), limit ?? 0) * 1.06 || 1,
        splitNumber: narrow ? 3 : 6,
        axisLabel: { ...LABEL, showMaxLabel: false, formatter: (value: number) => formatValue(value, unit, texts) },
        splitLine: { lineStyle: { color: COLOUR.line } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: stores.map((store) => storeName(store, narrow ? 14 : 32)),
        axisLabel: { ...LABEL, interval: 0 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOUR.line } },
      },
      series: [
        {
          type: 'custom',
          silent: true,
          renderItem: intervalBar,
          data: points.flatMap(({ index, low, high }) => (low === null || high === null ? [] : [[low, index, high]])),
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 10,
          itemStyle: { color: COLOUR.accent },
          data: points.map(({ index, median }) => [median, index]),
          markLine: {
            silent: true,
            symbol: 'none',
            data:
              limit === null
                ? []
                : [
                    {
                      xAxis: limit,
                      lineStyle: { color: COLOUR.fail, type: 'dashed' },
                      label: {
                        position: 'start',
                        color: COLOUR.fail,
                        fontSize: 12,
                        formatter: say(texts, 'limit', { limit: formatValue(limit, unit, texts) }),
                      },
                    },
                  ],
          },
        },
      ],
    },
  };
}

const BAR_PX = 7;

/** One series draws all intervals: a series for each would make fifty stores slow. */
function intervalBar(_: unknown, api: { value(at: number): number; coord(point: number[]): number[] }) {
  const [left = 0, middle = 0] = api.coord([api.value(0), api.value(1)]);
  const [right = 0] = api.coord([api.value(2), api.value(1)]);
  const shape = { x: left, y: middle - BAR_PX / 2, width: Math.max(1, right - left), height: BAR_PX };
  return { type: 'rect', shape, style: { fill: COLOUR.settled } };
}
