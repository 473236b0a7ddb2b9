import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'clicks-to-product',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Clicks to the product',
    measures: 'Clicks that bring a new page, from the home page to a product page.',
    why: 'Goods that lie deep are not found.',
    seen: 'Counted on the way the shopper took.',
    remedy: 'Link the main categories and best sellers from the home page, and let results lead straight to products.',
    says: { value: '{value} clicks lead from the home page to the product.' },
  },
  needs: ['clicksToProduct'],
  look: ({ clicksToProduct }) => from(clicksToProduct, (clicks) => measured(clicks, 'value')),
});
