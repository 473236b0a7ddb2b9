import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'cart-to-wishlist',
  chapter: 'cart',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-cart-to-saved-list'],
  text: {
    title: 'From the cart to a list',
    measures: 'Whether an item can be moved from the cart to a wish list or kept for later.',
    why: 'What is not bought today is not lost.',
    seen: 'The shopper looks for it in the cart and tries it.',
    remedy: 'Add "save for later" beside each item in the cart.',
    says: {
      yes: 'An item can be moved from the cart to a list.',
      no: 'No item could be moved from the cart to a list.',
    },
  },
  needs: ['cartToWishlist'],
  look: ({ cartToWishlist }) => from(cartToWishlist, (done) => yesNo(done)),
});
