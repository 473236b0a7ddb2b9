import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'customer-reviews',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Reviews by customers',
    measures: 'Whether the product page has reviews, or a place for them.',
    why: 'Shoppers trust other shoppers more than the store.',
    seen: 'Read from the product page, its data and its rating.',
    remedy: 'Invite buyers to write a review and show the reviews beside the product.',
    says: {
      yes: 'The product page has a place for reviews ({number} written).',
      no: 'The product page has no reviews.',
    },
  },
  needs: ['customerReviews'],
  look: ({ customerReviews }) => from(customerReviews, (reviews) => yesNo(reviews !== null, { number: reviews ?? 0 })),
});
