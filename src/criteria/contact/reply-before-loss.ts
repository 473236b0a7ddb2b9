import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'reply-before-loss',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'medium',
  figures: ['article0-email-reply-hours'],
  text: {
    title: 'Answer before the order is lost',
    measures: 'The same time, held against the three hours after which the order counts as lost.',
    why: 'After a few hours the shopper has bought elsewhere.',
    seen: 'As the time to an answer.',
    remedy: 'Look into the inbox at least every two hours on working days.',
    says: { value: 'The answer came after {value}.', none: 'No answer came within {value}.' },
  },
  needs: ['replyTime'],
  look: ({ replyTime }) =>
    from(replyTime, ({ ms, bound, waiting }) =>
      measured(ms, bound === 'exactly' ? 'value' : 'none', {}, { bound, open: waiting }),
    ),
});
