import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'costs-upfront',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['baymard-abandon-extra-costs', 'baymard-abandon-total-hidden'],
  text: {
    title: 'All costs known in time',
    measures: 'Whether delivery cost and taxes are known before the last screen.',
    why: 'Costs that appear at the end are the main reason to give up.',
    seen: 'Noted on every screen where a cost is first seen.',
    remedy: 'Show delivery cost and taxes in the cart.',
    says: {
      yes: 'Delivery cost and taxes are known in time (delivery: {where}).',
      delivery: 'The delivery cost is not known before the last screen.',
      tax: 'A tax is added on the last screen.',
    },
  },
  needs: ['costsSeen'],
  look: ({ costsSeen }) =>
    from(costsSeen, ({ deliveryAt, deliveryBeforeLast, taxOnlyAtEnd }) => {
      if (!deliveryBeforeLast) return measured(false, 'delivery');
      if (taxOnlyAtEnd) return measured(false, 'tax');
      return measured(true, 'yes', { where: deliveryAt ?? '' });
    }),
});
