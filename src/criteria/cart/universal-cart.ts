import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'universal-cart',
  chapter: 'cart',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['eg17-universal-list'],
  text: {
    title: 'The same cart on every device',
    measures: 'Whether the cart or saved list is there when the shopper signs in on a second device.',
    why: 'People choose on the phone and buy at the desk.',
    seen: 'The shopper signs in with a second device and looks.',
    remedy: 'Keep the cart with the account, not only in the browser.',
    says: {
      yes: 'Signed in on a second device, the cart or list is there.',
      no: 'On a second device the cart and list are empty.',
    },
  },
  needs: ['universalCart'],
  look: ({ universalCart }) => from(universalCart, (done) => yesNo(done)),
});
