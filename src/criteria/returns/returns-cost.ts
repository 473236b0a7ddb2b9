import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-cost',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['parcellab-us25-free-returns'],
  text: {
    title: 'Free returns',
    measures: 'Whether returning is free for the shopper; a fee is quoted with its currency.',
    why: 'A fee for sending back keeps people from ordering at all.',
    seen: 'Read from the returns page and other pages.',
    remedy: 'Pay for the return, at least for exchanges, and say so.',
    says: {
      yes: 'Returning is free.',
      fee: 'Returning costs the shopper {fee}.',
      no: 'The shopper pays for the return.',
      unsaid: 'The store does not say who pays for the return.',
    },
  },
  needs: ['returnsCost'],
  look: ({ returnsCost }) =>
    from(returnsCost, (cost) => {
      if (cost === null) return measured(false, 'unsaid');
      if (cost.free) return measured(true, 'yes');
      return measured(false, cost.fee === null ? 'no' : 'fee', { fee: cost.fee ?? '' });
    }),
});
