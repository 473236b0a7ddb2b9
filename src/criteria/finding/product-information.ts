import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';
import { missingOf, shareOf } from '../signs.ts';

export const criterion = defineCriterion({
  id: 'product-information',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'share',
  unit: 'share',
  better: 'higher',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Complete product information',
    measures:
      'The share of six things that the product page tells: description, attributes, images, price, stock and delivery.',
    why: "What is not told here the shopper looks up at a rival's store.",
    seen: 'Read from the product page; a description counts from about two sentences on.',
    remedy: 'Add what is missing: {missing}.',
    says: {
      all: 'The product page tells everything: description, attributes, images, price, stock and delivery.',
      some: 'The product page tells {value} of what a shopper needs; missing: {missing}.',
    },
  },
  needs: ['productInformation'],
  look: ({ productInformation }) =>
    from(productInformation, (signs) => {
      const missing = missingOf(signs);
      return measured(shareOf(signs), missing === '' ? 'all' : 'some', { missing });
    }),
});
