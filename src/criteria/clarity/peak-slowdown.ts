import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'peak-slowdown',
  chapter: 'clarity',
  revision: 1,
  by: 'trend',
  measure: 'count',
  unit: 'ratio',
  better: 'lower',
  effort: 'large',
  figures: [],
  text: {
    title: 'Slowdown at busy hours',
    measures: "The store's time in the evening (17-22 h) over its time at night (1-8 h), for the same steps.",
    why: 'Most people shop when most people shop: the store must be quick then.',
    seen: 'From several visits with the same scenario at different hours; load is never made.',
    remedy: 'Size the servers for the evening, and cache what all visitors share.',
    says: { value: 'In busy hours the steps take {value} the time of quiet hours.' },
  },
  needs: ['peakRatio'],
  look: ({ peakRatio }) => from(peakRatio, ({ ratio }) => measured(ratio, 'value')),
});
