import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'order-cancellation',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Cancelling or changing an order',
    measures: 'Whether the store says how to cancel or change an order after confirming it.',
    why: 'A slip is noticed right after pressing the button.',
    seen: "Read from the mails and the order's pages; tried where the scenario allows it.",
    remedy: 'Say in the confirmation mail how to change or cancel, and until when.',
    says: {
      yes: 'The store says how to cancel or change an order.',
      no: 'The store does not say how to cancel or change an order.',
    },
  },
  needs: ['orderCancellation'],
  look: ({ orderCancellation }) => from(orderCancellation, (there) => yesNo(there)),
});
