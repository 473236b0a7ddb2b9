import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'status-notices',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'count',
  unit: 'count',
  better: 'higher',
  effort: 'medium',
  figures: ['article1-status-emails', 'parcellab-uk-no-communication'],
  text: {
    title: "Notices on the order's progress",
    measures: 'How many of four notices came: accepted, paid, packed, handed to the carrier.',
    why: 'A customer who knows where the order stands does not need to ask.',
    seen: 'From the mails of the order.',
    remedy: 'Send a short mail at each stage; missing now: {missing}.',
    says: { value: '{value} of four notices came: {names}.', none: "No notice on the order's progress came." },
  },
  needs: ['statusNotices'],
  look: ({ statusNotices }) =>
    from(statusNotices, ({ kinds, waiting }) => {
      const missing = ['order-received', 'payment-received', 'packed', 'shipped'].filter(
        (kind) => !kinds.includes(kind),
      );
      const params = { names: kinds.join(', '), missing: missing.join(', ') };
      return measured(kinds.length, kinds.length === 0 ? 'none' : 'value', params, { open: waiting });
    }),
});
