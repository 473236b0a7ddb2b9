import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'parcel-condition',
  chapter: 'delivery',
  revision: 1,
  by: 'person',
  measure: 'rating',
  unit: 'of-3',
  better: 'higher',
  effort: 'medium',
  figures: ['stella14-packaging-inadequate'],
  text: {
    title: 'Condition of the parcel',
    measures: '0 to 3: whole, clean, packed to fit, complete.',
    why: 'A crushed box spoils what is in it, even when it is not broken.',
    seen: 'A person rates it when unpacking.',
    remedy: 'Choose boxes that fit, fill the gaps, and test how a parcel arrives.',
    says: { value: "The parcel's condition is rated {value}." },
  },
  needs: ['observed:parcel-condition'],
  look: (facts) => observedNumber(facts['observed:parcel-condition']),
});
