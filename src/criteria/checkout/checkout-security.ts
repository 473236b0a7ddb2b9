import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'checkout-security',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Secure checkout',
    measures: 'Whether every page of the checkout, and everything it loads, comes over HTTPS.',
    why: 'Nobody types an address into a page that the browser calls not secure.',
    seen: "From the addresses and requests of the checkout's pages.",
    remedy: 'Serve these over HTTPS: {addresses}.',
    says: { yes: 'The checkout is secure throughout.', no: 'Not secure in the checkout: {addresses}.' },
  },
  needs: ['insecureCheckout'],
  look: ({ insecureCheckout }) =>
    from(insecureCheckout, (found) => yesNo(found.length === 0, { addresses: found.slice(0, 3).join(', ') })),
});
