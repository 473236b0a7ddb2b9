import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'phone-knowledge',
  chapter: 'contact',
  revision: 1,
  by: 'person',
  measure: 'rating',
  unit: 'of-3',
  better: 'higher',
  effort: 'medium',
  figures: ['eg13-agent-knowledge-score'],
  text: {
    title: 'Knowledge on the phone',
    measures: "0 to 3: knows the product and the store's terms.",
    why: 'Who calls wants an answer that the page does not give.',
    seen: 'A person rates the call by fixed anchors.',
    remedy: 'Give the people on the phone the goods to try, and the answers of the FAQ at hand.',
    says: { value: 'The knowledge on the phone is rated {value}.' },
  },
  needs: ['observed:phone-knowledge'],
  look: (facts) => observedNumber(facts['observed:phone-knowledge']),
});
