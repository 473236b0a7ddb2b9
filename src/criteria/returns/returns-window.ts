import { defineCriterion } from '../criterion.ts';
import { from, lacking, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-window',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'days',
  better: 'higher',
  effort: 'small',
  figures: ['eu-withdrawal-days', 'parcellab-uks-window-30'],
  text: {
    title: 'Time to return',
    measures: 'Days in which goods can be returned.',
    why: 'More time means less risk in ordering.',
    seen: 'Read from the returns page and other pages.',
    remedy: 'Give 30 days or more; few customers use them, all like to read them.',
    says: {
      value: 'Goods can be returned within {value}.',
      absent: 'The store does not say within how many days goods can be returned.',
    },
  },
  needs: ['returnsWindowDays'],
  look: ({ returnsWindowDays }) =>
    from(returnsWindowDays, (days) => (days === null ? lacking('absent') : measured(days, 'value'))),
});
