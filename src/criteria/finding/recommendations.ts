import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'recommendations',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Recommended products',
    measures: 'Whether the product page offers other products that go with it or instead of it.',
    why: 'A good shop assistant shows what goes with it, or what to take if it does not fit.',
    seen: 'Read from the product page.',
    remedy: 'Show a few related products or alternatives below the product.',
    says: { yes: 'The product page offers {number} other products.', no: 'The product page offers no other products.' },
  },
  needs: ['recommendations'],
  look: ({ recommendations }) => from(recommendations, (number) => yesNo(number > 0, { number })),
});
