import { formatDuration } from '../../shared/duration.ts';
import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'confirmation-latency',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'small',
  figures: [],
  text: {
    title: 'Time to the order confirmation',
    measures: 'From placing the order to the arrival of its confirmation mail, ms.',
    why: 'Until the mail is there the shopper does not know whether it worked.',
    seen: "The mailbox's arrival time less the moment of the order.",
    remedy: 'Send the confirmation at once when the order is placed, not in an hourly batch.',
    says: {
      value: 'The order was confirmed by mail after {value} (± {error}).',
      none: 'No order confirmation came within {value}.',
    },
  },
  needs: ['confirmationLatency'],
  look: ({ confirmationLatency }) =>
    from(confirmationLatency, ({ ms, errorMs, bound, waiting }) =>
      measured(
        ms,
        bound === 'exactly' ? 'value' : 'none',
        { error: errorMs === null ? '' : formatDuration(errorMs) },
        { bound, open: waiting },
      ),
    ),
});
