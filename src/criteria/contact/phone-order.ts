import { defineCriterion } from '../criterion.ts';
import { observedYesNo } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'phone-order',
  chapter: 'contact',
  revision: 1,
  by: 'person',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Ordering by phone',
    measures: 'Whether an order can be placed by phone.',
    why: 'Some customers only trust a voice, or are stuck in the checkout.',
    seen: 'A person asks during the call.',
    remedy: 'Let the people on the phone enter an order for the customer.',
    says: { yes: 'An order can be placed by phone.', no: 'No order can be placed by phone.' },
  },
  needs: ['observed:phone-order'],
  look: (facts) => observedYesNo(facts['observed:phone-order']),
});
