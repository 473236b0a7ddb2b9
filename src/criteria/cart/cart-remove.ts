import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'cart-remove',
  chapter: 'cart',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Taking something out of the cart',
    measures: 'Whether an item can be taken out of the cart.',
    why: 'A wrong item that cannot be taken out ends the purchase.',
    seen: 'The shopper takes an item out and looks at the cart.',
    remedy: 'Put a clear button to remove beside each item.',
    says: { yes: 'An item can be taken out of the cart.', no: 'No item could be taken out of the cart.' },
  },
  needs: ['cartRemove'],
  look: ({ cartRemove }) => from(cartRemove, (done) => yesNo(done)),
});
