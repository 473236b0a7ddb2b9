import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'order-tracking',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['stord25-realtime-tracking'],
  text: {
    title: 'Following an order online',
    measures: 'Whether the store has a place where an order can be followed.',
    why: '"Where is my parcel?" is the question that customers ask most.',
    seen: 'The shopper looks for a page or form to follow an order.',
    remedy: 'Offer a page where the order number shows the state of the order.',
    says: { yes: 'An order can be followed online.', no: 'No place to follow an order was found.' },
  },
  needs: ['orderTracking'],
  look: ({ orderTracking }) => from(orderTracking, (there) => yesNo(there)),
});
