import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'cart-edit',
  chapter: 'cart',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Changing the quantity',
    measures: 'Whether the quantity in the cart can be changed and the sums follow.',
    why: 'Who cannot change the quantity must start again.',
    seen: 'The shopper changes a quantity and checks the sums.',
    remedy: 'Let the quantity be changed in the cart, and update the sums without further pressing.',
    says: {
      yes: 'The quantity can be changed and the sums follow.',
      no: 'The quantity could not be changed in the cart.',
      sums: 'The quantity can be changed, but the sums do not follow.',
    },
  },
  needs: ['cartEdit'],
  look: ({ cartEdit }) =>
    from(cartEdit, ({ done, sumsFollow }) => {
      if (!done) return measured(false, 'no');
      return measured(sumsFollow, sumsFollow ? 'yes' : 'sums');
    }),
});
