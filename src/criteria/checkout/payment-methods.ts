import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'payment-methods',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'higher',
  effort: 'medium',
  figures: ['eg17-paypal', 'baymard16-abandon-payment-methods'],
  text: {
    title: 'Ways to pay',
    measures: 'The number of different ways to pay.',
    why: 'A shopper whose way to pay is missing does not buy.',
    seen: 'Read from the payment choice of the checkout.',
    remedy: 'Offer the three ways that are most common in your market.',
    says: { value: '{value} way(s) to pay: {names}.' },
  },
  needs: ['paymentMethods'],
  look: ({ paymentMethods }) =>
    from(paymentMethods, (names) => measured(names.length, 'value', { names: names.join(', ') })),
});
