import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'checkout-fields',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'medium',
  figures: ['baymard24-form-fields', 'baymard-form-fields-target'],
  text: {
    title: 'Fields in the checkout',
    measures: 'Form fields that the checkout shows to a guest.',
    why: 'Fields cost more patience than screens do.',
    seen: 'Counted on each screen of the checkout.',
    remedy:
      'Ask only for what is needed to deliver; hide the second address line, the company and the coupon behind a link.',
    says: { value: 'The checkout shows {value} form fields.' },
  },
  needs: ['checkoutFields'],
  look: ({ checkoutFields }) => from(checkoutFields, (fields) => measured(fields, 'value')),
});
