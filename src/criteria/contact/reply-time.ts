import type { ReplyTime } from '../../facts/mail/contact.ts';
import { formatDuration } from '../../shared/duration.ts';
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
    seen: "The mailbox's arrival time less the moment of the question, with its error bar; beside it the part within the service hours, where the store states them, and the time to the complete answer. Automatic receipts do not count.",
    remedy: 'Answer within the working day; give one person the inbox, and text modules for what is asked most.',
    says: {
      value: 'The question ({channel}) was answered after {value}{more}.',
      none: 'The question ({channel}) was not answered within {value}.',
    },
  },
  needs: ['replyTime'],
  look: ({ replyTime }) =>
    from(replyTime, (time) =>
      measured(
        time.ms,
        time.bound === 'exactly' ? 'value' : 'none',
        { channel: time.channel, more: moreOn(time) },
        { bound: time.bound, open: time.waiting },
      ),
    ),
});

/** The error bar, the other clocks, and what was not the store's doing. */
function moreOn({ ms, errorMs, serviceMs, completeMs, junk, greylistedMs }: ReplyTime): string {
  const error = errorMs === null ? [] : [`± ${formatDuration(errorMs)}`];
  const parts = [
    ...(serviceMs === null ? [] : [`${formatDuration(serviceMs)} of it in the service hours`]),
    ...(completeMs === null ? ['not every question answered yet'] : []),
    ...(completeMs !== null && completeMs > ms ? [`completely after ${formatDuration(completeMs)}`] : []),
    ...(greylistedMs === null ? [] : [`the receiving server held it back for ${formatDuration(greylistedMs)}`]),
    ...(junk ? ['it lay in the junk folder'] : []),
  ];
  const bar = error.length > 0 ? ` (${error.join('')})` : '';
  return parts.length > 0 ? `${bar}; ${parts.join('; ')}` : bar;
}
