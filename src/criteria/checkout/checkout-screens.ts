import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'checkout-screens',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'large',
  figures: ['eg17-checkout-steps-best', 'baymard24-checkout-steps'],
  text: {
    title: 'Screens of the checkout',
    measures:
      'Screens that the shopper must confirm, from leaving the cart to the placed order. The cart itself is not counted (Baymard counts it).',
    why: 'Each screen is a place to give up.',
    seen: 'Counted on the way through the checkout as a guest.',
    remedy: 'Join address, delivery and payment on fewer screens.',
    says: { value: 'The checkout has {value} screen(s).' },
  },
  needs: ['checkoutScreens'],
  look: ({ checkoutScreens }) => from(checkoutScreens, (screens) => measured(screens, 'value')),
});
