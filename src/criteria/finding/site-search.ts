import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'site-search',
  chapter: 'finding',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg-cons07-keyword-search'],
  text: {
    title: 'Search on the store',
    measures: 'Whether the store has a search that a shopper can use.',
    why: 'A shopper who knows what she wants types it; without a search she leaves.',
    seen: 'The shopper looks for a search field on the home page and searches for a product.',
    remedy: 'Put a search field into the header of every page.',
    says: { yes: 'The store has a search.', no: 'No search was found on the store.' },
  },
  needs: ['searchOffered'],
  look: ({ searchOffered }) => from(searchOffered, (offered) => yesNo(offered)),
});
