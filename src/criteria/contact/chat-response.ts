import { defineCriterion } from '../criterion.ts';
import { from, measured, notApplicable } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'chat-response',
  chapter: 'contact',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'medium',
  figures: ['cc-chat-target-seconds', 'comm100-20-wait-seconds'],
  text: {
    title: 'Time to an answer in the chat',
    measures: 'From the question in the chat to the first answer, ms.',
    why: 'A chat that is slow is a mail with a window.',
    seen: 'The shopper asks in the chat and waits.',
    remedy: 'Staff the chat in the hours that it is shown, and hide it otherwise.',
    says: { value: 'The chat answered after {value}.' },
  },
  needs: ['chatResponse'],
  look: ({ chatResponse }) =>
    from(chatResponse, (ms) => (ms === 'no chat' ? notApplicable('the store has no chat') : measured(ms, 'value'))),
});
