import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'reply-time',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'medium',
  figures: [
    'eg17-email-reply-hours-best',
    'eg12-email-reply-hours',
    'toister-target-hours',
    'superoffice18-reply-hours',
  ],
  text: {
    title: 'Time to an answer',
    measures: 'From sending a question to the first answer by a human, ms; the slowest where several were asked.',
    why: 'A question is mostly asked by somebody who wants to buy.',
    seen: "The mailbox's arrival time less the moment of the question. Automatic receipts do not count.",
    remedy: 'Answer within the working day; give one person the inbox, and text modules for what is asked most.',
    says: {
      value: 'The question ({channel}) was answered after {value}.',
      none: 'The question ({channel}) was not answered within {value}.',
    },
  },
  needs: ['replyTime'],
  look: ({ replyTime }) =>
    from(replyTime, ({ ms, bound, waiting, channel }) =>
      measured(ms, bound === 'exactly' ? 'value' : 'none', { channel }, { bound, open: waiting }),
    ),
});
