import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'search-tolerance',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Search that forgives a typing error',
    measures: 'Whether the product is found, or its right spelling offered, when one letter is wrong.',
    why: 'Phones and haste make typing errors; a search that knows none answers "nothing found" to a buyer.',
    seen: 'The shopper searches again with one letter wrong.',
    remedy: "Turn on fuzzy matching or spelling suggestions in the store's search.",
    says: {
      yes: 'The search copes with the typing error "{query}".',
      no: 'With the typing error "{query}" the search neither finds nor offers the product.',
    },
  },
  needs: ['typoSearch'],
  look: ({ typoSearch }) => from(typoSearch, ({ coped, query }) => yesNo(coped, { query })),
});
