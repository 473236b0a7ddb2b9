import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'field-errors',
  chapter: 'checkout',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Help with wrong entries',
    measures: 'Whether a wrong e-mail and postcode get a message beside the field, and what was typed stays.',
    why: 'Who cannot see what is wrong gives up.',
    seen: 'The shopper enters a wrong e-mail and postcode on purpose.',
    remedy: 'Say beside the field what is wrong and how to mend it, and keep what was typed.',
    says: { yes: 'Wrong entries get a clear message beside the field.', no: 'A wrong entry is not helped: {lacks}.' },
  },
  needs: ['fieldErrors'],
  look: ({ fieldErrors }) =>
    from(fieldErrors, (tried) => {
      const lacks = tried.flatMap(({ field, lack }) => (lack === null ? [] : [`${field}: ${lack}`]));
      return yesNo(lacks.length === 0, { lacks: lacks.join('; ') });
    }),
});
