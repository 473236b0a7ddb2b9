import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'refund-days',
  chapter: 'returns',
  revision: 1,
  by: 'person',
  measure: 'duration',
  unit: 'days',
  better: 'lower',
  effort: 'medium',
  figures: ['parcellab-uks-refund-days', 'stella14-refund-expected-week', 'eu-refund-days'],
  text: {
    title: 'Days to the refund',
    measures: 'Days from sending the goods back to having the money.',
    why: "It is the customer's money.",
    seen: 'A person notes both days.',
    remedy: 'Refund on the day when the parcel arrives.',
    says: { value: 'The money was back after {value}.' },
  },
  needs: ['observed:refund-days'],
  look: (facts) => observedNumber(facts['observed:refund-days']),
});
