import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'cart-persistence',
  chapter: 'cart',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg-cons07-perpetual-cart'],
  text: {
    title: 'A cart that keeps',
    measures: 'Whether the cart is still filled after leaving and coming back.',
    why: 'Many come back later to buy; an empty cart sends them away again.',
    seen: 'The shopper leaves, comes back and looks at the cart.',
    remedy: 'Keep the cart for at least a few weeks.',
    says: { yes: 'The cart was still filled after coming back.', no: 'The cart was empty after coming back.' },
  },
  needs: ['cartPersistence'],
  look: ({ cartPersistence }) => from(cartPersistence, (done) => yesNo(done)),
});
