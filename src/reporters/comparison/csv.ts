import { csvText } from '../csv.ts';
import { criterionTitle } from './cells.ts';
import type { ComparisonReporter } from './types.ts';

const HEAD = [
  'store',
  'rank',
  'tied',
  'store_score',
  'chapter',
  'criterion',
  'title',
  'state',
  'score',
  'value',
  'unit',
  'bound',
  'low',
  'high',
  'visits',
  'limit',
  'best',
  'indistinguishable',
];

/** One row for each criterion of each store. */
export const csv: ComparisonReporter = {
  fileName: 'comparison.csv',
  render: (comparison, { texts }) =>
    csvText(
      HEAD,
      comparison.criteria.flatMap((criterion) =>
        comparison.stores.flatMap((store, index) => {
          const cell = criterion.cells[index];
          if (!cell) return [];
          const value = cell.interval?.median ?? (typeof cell.value === 'boolean' ? String(cell.value) : cell.value);
          return [
            [
              store.name,
              store.rank,
              String(store.tied),
              store.score?.median ?? null,
              criterion.chapter,
              criterion.id,
              criterionTitle(criterion, texts),
              cell.state,
              cell.score,
              value,
              criterion.unit,
              cell.bound,
              cell.interval?.low ?? null,
              cell.interval?.high ?? null,
              cell.interval?.n ?? null,
              criterion.limit,
              String(criterion.best.includes(index)),
              String(criterion.indistinguishable),
            ],
          ];
        }),
      ),
    ),
};
