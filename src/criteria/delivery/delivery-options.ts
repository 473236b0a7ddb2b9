import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'delivery-options',
  chapter: 'delivery',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'higher',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Choice of delivery',
    measures: 'The number of ways of delivery to choose from.',
    why: 'Some need it fast, some want it cheap, some are never at home.',
    seen: 'Read from the checkout and from the delivery page.',
    remedy: 'Offer at least one cheap and one fast way, or a place to pick the parcel up.',
    says: { value: '{value} way(s) of delivery: {names}.', none: 'No way of delivery is named.' },
  },
  needs: ['deliveryOptions'],
  look: ({ deliveryOptions }) =>
    from(deliveryOptions, (names) =>
      measured(names.length, names.length === 0 ? 'none' : 'value', { names: names.join(', ') }),
    ),
});
