import { csvText } from '../csv.ts';
import type { TrendReporter } from './index.ts';

/** One row for each visit of each figure; a change point is marked at its first visit. */
export const csv: TrendReporter = {
  fileName: 'trend.csv',
  render: ({ store, series }) =>
    csvText(
      ['store', 'figure', 'at', 'value', 'unit', 'bound', 'change', 'p'],
      series.flatMap(({ figure, unit, points, changes }) =>
        points.map(({ at, value, bound }, index) => {
          const change = changes.find((one) => one.index === index);
          return [store.id, figure, at, value, unit, bound, change ? 'change' : null, change?.p ?? null];
        }),
      ),
    ),
};
