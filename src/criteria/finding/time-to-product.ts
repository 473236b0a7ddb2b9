import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'time-to-product',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'large',
  figures: [],
  text: {
    title: 'Time to the product',
    measures:
      "The store's time from the home page to a usable product page, ms; the shopper's own typing is not counted.",
    why: 'Each second of waiting on the way to the goods loses buyers.',
    seen: 'The waiting times of the steps from the home page to the product, added up.',
    remedy: "Look at the slowest of these steps first: usually the search or the product page's pictures and scripts.",
    says: { value: 'The store took {value} from the home page to the product.' },
  },
  needs: ['timeToProduct'],
  look: ({ timeToProduct }) => from(timeToProduct, (ms) => measured(ms, 'value')),
});
