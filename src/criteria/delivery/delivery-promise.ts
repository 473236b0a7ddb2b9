import { defineCriterion } from '../criterion.ts';
import { from, lacking, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'delivery-promise',
  chapter: 'delivery',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'days',
  better: 'lower',
  effort: 'medium',
  figures: ['eg17-days-to-receive'],
  text: {
    title: 'Promised delivery time',
    measures: 'The longest delivery time that the store names for its ordinary way, days.',
    why: 'Who promises late loses to who promises soon.',
    seen: 'Read from the product page, the checkout and the delivery page.',
    remedy: 'Promise the days that your carrier keeps nine times in ten, and pack on the day of the order.',
    says: { value: 'The store promises delivery within {value}.', absent: 'The store names no delivery time.' },
  },
  needs: ['deliveryPromise'],
  look: ({ deliveryPromise }) =>
    from(deliveryPromise, (days) => (days === null ? lacking('absent') : measured(days, 'value'))),
});
