import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'order-number',
  chapter: 'confirmation',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Order number',
    measures: 'Whether the store gives an order number after the order.',
    why: 'Without a number the customer cannot ask about the order.',
    seen: 'Read from the page after the order.',
    remedy: 'Show the order number on the last page, in words that can be copied.',
    says: { yes: 'The store gives an order number: {number}.', no: 'The page after the order shows no order number.' },
  },
  needs: ['orderNumber'],
  look: ({ orderNumber }) => from(orderNumber, (number) => yesNo(number !== null, { number: number ?? '' })),
});
