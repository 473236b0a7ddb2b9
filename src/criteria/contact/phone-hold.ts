import { defineCriterion } from '../criterion.ts';
import { observedNumber } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'phone-hold',
  chapter: 'contact',
  revision: 1,
  by: 'person',
  measure: 'duration',
  unit: 's',
  better: 'lower',
  effort: 'medium',
  figures: ['stella11-hold-seconds', 'contactbabel24-answer-seconds'],
  text: {
    title: 'Waiting on the phone',
    measures: 'Seconds of ringing, menu and hold until a person speaks.',
    why: 'Waiting on the line feels longer than any other.',
    seen: 'A person calls, with the stopwatch of `observe --call`.',
    remedy: 'Offer a call back when the wait is over a minute, and shorten the menu.',
    says: { value: 'A person answered the phone after {value}.' },
  },
  needs: ['observed:phone-hold'],
  look: (facts) => observedNumber(facts['observed:phone-hold']),
});
