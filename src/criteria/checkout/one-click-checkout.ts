import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'one-click-checkout',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['eg17-one-click-checkout'],
  text: {
    title: 'One-click checkout',
    measures: 'Whether a member can order in one step, with saved details.',
    why: 'Regular customers want to buy again without a form.',
    seen: 'The shopper goes to the checkout signed in.',
    remedy: 'Offer members an express order with the saved address and payment.',
    says: { yes: 'A member can order in one step.', no: 'No one-click or express order was found for a member.' },
  },
  needs: ['oneClick'],
  look: ({ oneClick }) => from(oneClick, (there) => yesNo(there)),
});
