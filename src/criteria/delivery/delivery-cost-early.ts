import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'delivery-cost-early',
  chapter: 'delivery',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Delivery cost known early',
    measures: 'Whether the delivery cost is shown before or on the first screen of the checkout.',
    why: 'Shoppers count the delivery into the price from the start.',
    seen: 'Noted where the cost is first seen.',
    remedy: 'Show the delivery cost on the product page or in the cart.',
    says: {
      yes: 'The delivery cost is shown early ({where}).',
      no: 'The delivery cost is not shown before or on the first screen of the checkout.',
    },
  },
  needs: ['deliveryCostEarly'],
  look: ({ deliveryCostEarly }) => from(deliveryCostEarly, (where) => yesNo(where !== null, { where: where ?? '' })),
});
