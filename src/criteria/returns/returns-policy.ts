import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-policy',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Returns policy',
    measures: 'Whether the store says how goods can be returned.',
    why: 'Buying unseen needs a way back.',
    seen: 'The shopper looks for the page and reads it.',
    remedy: 'Write one page that says how, until when, at whose cost and to where.',
    says: { yes: 'The store says how goods can be returned.', no: 'The store does not say how goods can be returned.' },
  },
  needs: ['returnsPolicy'],
  look: ({ returnsPolicy }) => from(returnsPolicy, (there) => yesNo(there)),
});
