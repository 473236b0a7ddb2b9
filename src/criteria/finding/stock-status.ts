import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'stock-status',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg06-realtime-inventory', 'orderdynamics18-stock-visible'],
  text: {
    title: 'Stock shown',
    measures: 'Whether the product page or the cart says if the product is in stock.',
    why: 'A shopper who must guess whether it is there buys where it is said.',
    seen: 'Read from the product page and the cart.',
    remedy: 'Show on every product page whether it is in stock, and how many are left when few.',
    says: {
      yes: 'The store says whether the product is in stock ({status}).',
      no: 'Neither the product page nor the cart says whether the product is in stock.',
    },
  },
  needs: ['stockShown'],
  look: ({ stockShown }) => from(stockShown, (status) => yesNo(status !== null, { status: status ?? '' })),
});
