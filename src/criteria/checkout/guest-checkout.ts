import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'guest-checkout',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['baymard12-guest-checkout', 'baymard-abandon-account'],
  text: {
    title: 'Checkout without an account',
    measures: 'Whether one can order without opening an account.',
    why: 'Having to open an account is one of the main reasons to give up.',
    seen: 'The shopper goes to the checkout without signing in.',
    remedy: 'Let people order as guests, and offer the account after the order.',
    says: { yes: 'One can order without an account.', no: 'The store asks for an account before one can order.' },
  },
  needs: ['guestCheckout'],
  look: ({ guestCheckout }) => from(guestCheckout, ({ offered }) => yesNo(offered)),
});
