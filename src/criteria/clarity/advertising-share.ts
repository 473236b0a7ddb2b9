import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'advertising-share',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'share',
  unit: 'share',
  better: 'lower',
  effort: 'small',
  figures: [],
  text: {
    title: 'Advertising',
    measures: 'The share of the visible area that is taken by advertising, mean over home, list and product pages.',
    why: 'Advertising that pushes the goods aside is in the way.',
    seen: 'Measured on the page from what is marked or built as advertising.',
    remedy: 'Take advertising off product and list pages.',
    says: { value: 'Advertising takes {value} of the pages with goods.' },
  },
  needs: ['advertisingShare'],
  look: ({ advertisingShare }) => from(advertisingShare, (share) => measured(share, 'value')),
});
