import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'delivery-days',
  chapter: 'delivery',
  revision: 1,
  by: 'person',
  measure: 'duration',
  unit: 'days',
  better: 'lower',
  effort: 'large',
  figures: ['eg17-days-to-receive', 'eg14-days-limit'],
  text: {
    title: 'Days to delivery',
    measures: 'Days from the order to the parcel.',
    why: 'It is what the shopper waits for.',
    seen: 'A person notes when the parcel came.',
    remedy: 'Pack on the day of the order and choose a faster carrier.',
    says: { value: 'The parcel came after {value}.' },
  },
  needs: ['observed:delivery-days'],
  look: (facts) => observedNumber(facts['observed:delivery-days']),
});
