import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'profile-prefill',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-profile-prefilled'],
  text: {
    title: 'Details filled in for a member',
    measures: 'Whether at least half of the fields are filled in for a shopper who is signed in.',
    why: "Typing one's address again is a reason not to come back.",
    seen: 'The shopper goes to the checkout signed in, with a saved address.',
    remedy: 'Fill in name, address and e-mail from the account.',
    says: {
      yes: "The checkout fills in the member's details ({prefilled} of {fields} fields).",
      no: 'The checkout fills in only {prefilled} of {fields} fields for a member.',
    },
  },
  needs: ['prefilled'],
  look: ({ prefilled }) =>
    from(prefilled, ({ fields, prefilled }) => yesNo(prefilled * 2 >= fields, { fields, prefilled })),
});
