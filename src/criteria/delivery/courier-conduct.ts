import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'courier-conduct',
  chapter: 'delivery',
  revision: 1,
  by: 'person',
  measure: 'rating',
  unit: 'of-3',
  better: 'higher',
  effort: 'large',
  figures: [],
  text: {
    title: 'Conduct of the courier',
    measures: '0 to 3: polite, on the agreed hour, asks for no tip.',
    why: 'The courier is the only person of the store that the customer meets.',
    seen: 'A person rates it after the delivery.',
    remedy: 'Tell the carrier what you expect, and let customers rate the delivery.',
    says: { value: "The courier's conduct is rated {value}." },
  },
  needs: ['observed:courier-conduct'],
  look: (facts) => observedNumber(facts['observed:courier-conduct']),
});
