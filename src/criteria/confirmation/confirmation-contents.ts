import { defineCriterion } from '../criterion.ts';
import { from, lacking, measured } from '../finding.ts';
import { missingOf, shareOf } from '../signs.ts';

export const criterion = defineCriterion({
  id: 'confirmation-contents',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'share',
  unit: 'share',
  better: 'higher',
  effort: 'small',
  figures: [],
  text: {
    title: 'Contents of the order confirmation',
    measures:
      'The share of six things that the confirmation mail tells: order number, items, total, address, delivery estimate and payment.',
    why: "The mail is the customer's receipt, and the first place to look when something is wrong.",
    seen: 'Read from the confirmation mail, each with the words that say it.',
    remedy: 'Add to the mail: {missing}.',
    says: {
      all: 'The confirmation mail tells everything.',
      some: 'The confirmation mail tells {value} of what it should; missing: {missing}.',
      absent: 'No order confirmation came by mail.',
    },
  },
  needs: ['confirmationContents'],
  look: ({ confirmationContents }) =>
    from(confirmationContents, (signs) => {
      if (signs === null) return lacking('absent');
      const missing = missingOf(signs);
      const also = { number: signs.some((sign) => sign.name === 'order number' && sign.present) ? 1 : 0 };
      return measured(shareOf(signs), missing === '' ? 'all' : 'some', { missing }, { also });
    }),
});
