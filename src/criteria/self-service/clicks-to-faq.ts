import { defineCriterion } from '../criterion.ts';
import { from, lacking, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'clicks-to-faq',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'lower',
  effort: 'small',
  figures: [],
  text: {
    title: 'Clicks to the FAQ',
    measures: 'Clicks from the home page to the frequently asked questions.',
    why: 'Help that is hard to find is no help.',
    seen: 'Counted on the shortest way the shopper found.',
    remedy: 'Link the FAQ from the header or footer of every page.',
    says: {
      value: '{value} click(s) lead from the home page to the FAQ.',
      absent: 'No way from the home page to a FAQ was found.',
    },
  },
  needs: ['clicksToFaq'],
  look: ({ clicksToFaq }) =>
    from(clicksToFaq, (clicks) => (clicks === null ? lacking('absent') : measured(clicks, 'value'))),
});
