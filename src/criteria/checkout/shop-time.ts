import { formatDuration } from '../../shared/duration.ts';
import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'shop-time',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'large',
  figures: ['eg06-shop-time-minutes'],
  text: {
    title: 'Time to shop',
    measures:
      "From the home page to the order, ms: the store's time plus a person's pace for the same clicks, fields and screens.",
    why: 'An errand of five minutes is done; one of fifteen is put off.',
    seen: "The store's time is measured. The person's part is modelled after the keystroke-level model and told apart.",
    remedy: 'Take out clicks and fields first: they cost more of this time than the server does.',
    says: {
      value:
        'A shopper needs about {value} from the home page to the order: {store} of the store, {shopper} of her own.',
    },
  },
  needs: ['shopTime'],
  look: ({ shopTime }) =>
    from(shopTime, ({ totalMs, storeMs, shopperMs }) =>
      measured(totalMs, 'value', { store: formatDuration(storeMs), shopper: formatDuration(shopperMs) }),
    ),
});
