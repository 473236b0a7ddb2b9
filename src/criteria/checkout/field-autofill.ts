import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';
import { missingOf, shareOf } from '../signs.ts';

export const criterion = defineCriterion({
  id: 'field-autofill',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'share',
  unit: 'share',
  better: 'higher',
  effort: 'small',
  figures: ['chrome24-autofill-abandon'],
  text: {
    title: 'Fields that the browser can fill',
    measures: 'The share of name and address fields that carry the right autocomplete token and input type.',
    why: 'A browser that knows the address types it in a second; a phone shows the right keyboard.',
    seen: 'Read from the fields of the checkout.',
    remedy: 'Add autocomplete tokens to: {missing}.',
    says: {
      all: 'The browser can fill every address field.',
      some: 'The browser can fill {value} of the address fields; not: {missing}.',
    },
  },
  needs: ['autofillFields'],
  look: ({ autofillFields }) =>
    from(autofillFields, (fields) => {
      const signs = fields.map((field) => ({ name: field.label, present: field.right }));
      const missing = missingOf(signs);
      return measured(shareOf(signs), missing === '' ? 'all' : 'some', { missing });
    }),
});
