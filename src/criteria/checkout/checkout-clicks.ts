import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'checkout-clicks',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'medium',
  figures: ['eg06-clicks-to-checkout'],
  text: {
    title: 'Clicks in the checkout',
    measures:
      'All clicks from leaving the cart to the order. The studies\' "clicks to checkout" are only those that bring a new screen: both are told.',
    why: 'Clicks are work.',
    seen: 'Counted on the way through the checkout as a guest.',
    remedy: 'Choose the usual delivery and payment beforehand and ask for nothing twice.',
    says: { value: 'The checkout takes {value} clicks, {advancing} of them to a new screen.' },
  },
  needs: ['checkoutClicks'],
  look: ({ checkoutClicks }) =>
    from(checkoutClicks, ({ clicks, advancing }) => measured(clicks, 'value', { advancing }, { also: { advancing } })),
});
