import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-label',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-prepaid-return-label'],
  text: {
    title: 'Return label',
    measures: 'Whether a prepaid label is supplied, in the parcel or to print.',
    why: 'Finding a label, a tariff and a stamp is work.',
    seen: 'Read from the returns page and other pages.',
    remedy: 'Put a label into the parcel, or let customers print one.',
    says: { yes: 'A return label is supplied.', no: 'No return label is mentioned.' },
  },
  needs: ['returnsLabel'],
  look: ({ returnsLabel }) => from(returnsLabel, (there) => yesNo(there)),
});
