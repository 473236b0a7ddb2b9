import { defineCriterion } from '../criterion.ts';
import { observedYesNo } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'delivery-punctuality',
  chapter: 'delivery',
  revision: 1,
  by: 'person',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['parcellab-de20-on-time'],
  text: {
    title: 'Delivery on the promised day',
    measures: 'Whether the parcel came when it was promised.',
    why: 'Somebody stayed at home for it.',
    seen: 'A person compares the promise with the day the parcel came.',
    remedy: 'Promise only what the carrier keeps, and tell the customer at once when it will be late.',
    says: { yes: 'The parcel came when it was promised.', no: 'The parcel did not come when it was promised.' },
  },
  needs: ['observed:delivery-punctuality'],
  look: (facts) => observedYesNo(facts['observed:delivery-punctuality']),
});
