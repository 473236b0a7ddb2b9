import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'phone-courtesy',
  chapter: 'contact',
  revision: 1,
  by: 'person',
  measure: 'rating',
  unit: 'of-3',
  better: 'higher',
  effort: 'medium',
  figures: ['eg14-call-experience-score'],
  text: {
    title: 'Courtesy on the phone',
    measures: '0 to 3: greeting, patience, a warm and polite tone.',
    why: 'How one is spoken to is what one tells friends about.',
    seen: 'A person rates the call by fixed anchors.',
    remedy: 'Agree on a greeting and a close, and listen to calls together once a month.',
    says: { value: 'The courtesy of the call is rated {value}.' },
  },
  needs: ['observed:phone-courtesy'],
  look: (facts) => observedNumber(facts['observed:phone-courtesy']),
});
