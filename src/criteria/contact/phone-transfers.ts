import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'phone-transfers',
  chapter: 'contact',
  revision: 1,
  by: 'person',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Transfers on the phone',
    measures: 'How often the caller was passed on.',
    why: 'Each transfer means telling it all again.',
    seen: 'A person counts them during the call.',
    remedy: 'Let the first person solve the common matters alone.',
    says: { value: 'The caller was passed on {value} time(s).' },
  },
  needs: ['observed:phone-transfers'],
  look: (facts) => observedNumber(facts['observed:phone-transfers']),
});
