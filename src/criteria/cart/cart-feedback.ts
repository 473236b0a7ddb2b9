import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'cart-feedback',
  chapter: 'cart',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Confirmation of adding',
    measures: 'Whether adding to the cart is visibly confirmed and the count is right.',
    why: 'A shopper who is not sure adds it twice, or leaves.',
    seen: 'The page is compared before and after adding.',
    remedy: 'Show a message or open the cart when something is added, and update the count at once.',
    says: {
      yes: 'Adding to the cart is confirmed and counted rightly.',
      silent: 'Adding to the cart is not visibly confirmed.',
      wrong: "After adding, the cart's count is wrong.",
    },
  },
  needs: ['cartFeedback'],
  look: ({ cartFeedback }) =>
    from(cartFeedback, ({ confirmed, countRight }) => {
      if (!countRight) return measured(false, 'wrong');
      return measured(confirmed, confirmed ? 'yes' : 'silent');
    }),
});
