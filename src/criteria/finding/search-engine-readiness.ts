import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';
import { missingOf, shareOf } from '../signs.ts';

export const criterion = defineCriterion({
  id: 'search-engine-readiness',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'share',
  unit: 'share',
  better: 'higher',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Readiness for search engines',
    measures:
      'The share of nine to eleven signs that are there: title, description, canonical address and leave to index on the home and a product page, product data, a sitemap, and a robots.txt that admits crawlers.',
    why: 'Most shoppers start at a search engine; a store that it cannot read is not found.',
    seen: 'From the head of the home page and of a product page, and from robots.txt and sitemap.xml.',
    remedy: 'Add what is missing: {missing}.',
    says: {
      all: 'Everything a search engine needs is there.',
      some: '{value} of what a search engine needs is there; missing: {missing}.',
    },
  },
  needs: ['searchEngineSigns'],
  look: ({ searchEngineSigns }) =>
    from(searchEngineSigns, (signs) => {
      const missing = missingOf(signs);
      return measured(shareOf(signs), missing === '' ? 'all' : 'some', { missing });
    }),
});
