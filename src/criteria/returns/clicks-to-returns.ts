import { defineCriterion } from '../criterion.ts';
import { from, lacking, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'clicks-to-returns',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'small',
  figures: [],
  text: {
    title: 'Clicks to the returns policy',
    measures: 'Clicks from the home page to the page about returns.',
    why: 'Careful shoppers read it before they buy.',
    seen: 'Counted on the shortest way the shopper found.',
    remedy: 'Link the returns page from the footer of every page.',
    says: {
      value: '{value} click(s) lead from the home page to the returns policy.',
      absent: 'No way from the home page to a returns policy was found.',
    },
  },
  needs: ['clicksToReturns'],
  look: ({ clicksToReturns }) =>
    from(clicksToReturns, (clicks) => (clicks === null ? lacking('absent') : measured(clicks, 'value'))),
});
