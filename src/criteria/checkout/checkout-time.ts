import { formatDuration } from '../../shared/duration.ts';
import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'checkout-time',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'large',
  figures: [],
  text: {
    title: "The store's time in the checkout",
    measures: "The store's time over all steps of the checkout, ms.",
    why: 'Waiting between the wish to pay and the order makes people nervous.',
    seen: "The waiting times of the checkout's steps, added up.",
    remedy: 'Look at the slowest step first: {slowest}.',
    says: { value: 'The store took {value} over the checkout; slowest: {slowest}.' },
  },
  needs: ['checkoutTimes'],
  look: ({ checkoutTimes }) =>
    from(checkoutTimes, ({ totalMs, steps }) => {
      const slowest = [...steps].sort((a, b) => b.storeMs - a.storeMs)[0];
      const told = slowest ? `${slowest.sentence} (${formatDuration(slowest.storeMs)})` : '';
      return measured(totalMs, 'value', { slowest: told });
    }),
});
