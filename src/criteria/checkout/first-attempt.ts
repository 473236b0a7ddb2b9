import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'first-attempt',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: [],
  text: {
    title: 'Purchase at the first attempt',
    measures: 'Whether the purchase goes through at the first attempt, without errors of the store.',
    why: 'A shopper whose order fails once seldom tries again.',
    seen: 'The order is placed, and errors on the way are noted.',
    remedy: 'Mend this error: {because}.',
    says: {
      yes: 'The purchase went through at the first attempt.',
      no: 'The purchase did not go through at the first attempt: {because}.',
    },
  },
  needs: ['firstAttempt'],
  look: ({ firstAttempt }) => from(firstAttempt, ({ smooth, because }) => yesNo(smooth, { because: because ?? '' })),
});
