import { defineCriterion } from '../criterion.ts';
import { from, lacking, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'search-rank',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'position',
  better: 'lower',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Place among the results',
    measures: 'The place of the wanted product among the results, 1 being first.',
    why: 'Shoppers look at the first few results and take the rest as not in stock.',
    seen: 'The shopper searches for the product by its name and counts to it in the list of results.',
    remedy: "Let the search weigh matches in the product's name above those in its text.",
    says: {
      value: 'Searching for "{query}" brings the product to place {value}.',
      absent: 'Searching for "{query}" does not bring the product.',
    },
  },
  needs: ['searchRank'],
  look: ({ searchRank }) =>
    from(searchRank, ({ rank, query }) =>
      rank === null ? lacking('absent', { query }) : measured(rank, 'value', { query }),
    ),
});
