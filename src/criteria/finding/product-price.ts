import { formatMoney } from '../../shared/money.ts';
import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'product-price',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Price on the product page',
    measures: 'Whether the product page shows the price.',
    why: 'Nobody buys without knowing the price; asking for it costs a day.',
    seen: 'Read from the product page.',
    remedy: "Show the price beside the product's name, with its currency.",
    says: { yes: 'The product page shows the price: {price}.', no: 'No price was found on the product page.' },
  },
  needs: ['productPrice'],
  look: ({ productPrice }) =>
    from(productPrice, (price) => yesNo(price !== null, { price: price === null ? '' : formatMoney(price) })),
});
