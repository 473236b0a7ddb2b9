import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'product-images',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'higher',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Pictures of the product',
    measures: 'The number of different pictures of the product.',
    why: "Pictures stand in for holding the thing in one's hands.",
    seen: 'Counted on the product page; thumbnails of the same picture count once.',
    remedy: 'Show each product from at least two sides, and one picture of it in use.',
    says: { value: 'The product is shown in {value} picture(s).' },
  },
  needs: ['productImages'],
  look: ({ productImages }) => from(productImages, (images) => measured(images, 'value')),
});
