import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-in-store',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['snow11-store-return'],
  text: {
    title: 'Returns at a shop',
    measures: 'Whether what was bought online can be returned at a shop.',
    why: 'The shop round the corner is nearer than the post office.',
    seen: 'Read from the returns page and other pages.',
    remedy: "Take online orders back at the shop's counter, and say so on the returns page.",
    says: { yes: 'Online orders can be returned at a shop.', no: 'No return at a shop is mentioned.' },
  },
  needs: ['returnsInStore'],
  look: ({ returnsInStore }) => from(returnsInStore, (there) => yesNo(there)),
});
