import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'phone-on-home',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'rating',
  unit: 'of-3',
  better: 'higher',
  effort: 'small',
  figures: ['eg13-phone-access-score', 'eg08-toll-free-number'],
  text: {
    title: 'Phone number on the home page',
    measures: '3 in the header of the home page, 2 elsewhere on it, 1 one click away, 0 not there.',
    why: 'A number in sight says that somebody will answer.',
    seen: 'Looked for on the home page and the pages one click from it.',
    remedy: 'Put the phone number into the header of every page.',
    says: {
      three: 'The phone number stands in the header of the home page.',
      two: 'The phone number stands on the home page, but not in its header.',
      one: 'The phone number is one click from the home page.',
      zero: 'No phone number was found on the home page or one click from it.',
    },
  },
  needs: ['phoneProminence'],
  look: ({ phoneProminence }) =>
    from(phoneProminence, (rating) => measured(rating, (['zero', 'one', 'two', 'three'] as const)[rating])),
});
