import { defineCriterion } from '../criterion.ts';
import { from, notApplicable, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'stock-promise',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['stord25-in-stock'],
  text: {
    title: 'Stock promise kept',
    measures: 'Whether what was shown as available is still so on the last screen of the checkout.',
    why: 'Goods that turn out to be gone after all that typing are remembered for long.',
    seen: 'What the product page said is compared with the cart and every checkout screen.',
    remedy: 'Let the product page and the checkout ask the same, current stock.',
    says: {
      yes: 'What was shown as available stayed so to the last screen.',
      no: 'The product was shown as available and turned out not to be ({where}).',
    },
  },
  needs: ['stockPromise'],
  look: ({ stockPromise }) =>
    from(stockPromise, ({ promised, brokenAt }) => {
      if (promised === null) return notApplicable('the store promises nothing about stock');
      if (promised === 'unavailable') return notApplicable('the product was shown as out of stock');
      return yesNo(brokenAt === null, { where: brokenAt ?? '' });
    }),
});
