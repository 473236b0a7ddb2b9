import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'price-constancy',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Prices that stay the same',
    measures: 'Whether price, delivery, tax and total agree from the product page to the confirmation mail.',
    why: 'A price that changes on the way looks like a trick.',
    seen: 'Every amount that is shown is noted and compared.',
    remedy: 'Find out why this differs: {differences}.',
    says: {
      yes: '{compared} comparisons of amounts agree, from product page to confirmation.',
      no: 'Amounts disagree: {differences}.',
    },
  },
  needs: ['priceDisagreements'],
  look: ({ priceDisagreements }) =>
    from(priceDisagreements, ({ compared, disagreements }) => {
      const told = disagreements.map(({ what, before, after }) => `${what}: ${before}, then ${after}`);
      return yesNo(told.length === 0, { compared, differences: [...new Set(told)].join('; ') });
    }),
});
