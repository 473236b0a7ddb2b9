import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'delivery-date',
  chapter: 'delivery',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['stord25-delivery-date-shown', 'baymard23-delivery-date-missing'],
  text: {
    title: 'Delivery date',
    measures: 'Whether a date or a number of days is named on the way to the order.',
    why: 'People order for a day: a birthday, a journey, a free morning.',
    seen: 'Read from the product page, the cart and the checkout.',
    remedy: 'Show beside each way of delivery when the parcel will come.',
    says: {
      yes: 'The store says when the parcel will come: {when}.',
      no: 'The store does not say on the way to the order when the parcel will come.',
    },
  },
  needs: ['deliveryDate'],
  look: ({ deliveryDate }) => from(deliveryDate, (when) => yesNo(when !== null, { when: when ?? '' })),
});
