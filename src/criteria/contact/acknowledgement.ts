import { formatDuration } from '../../shared/duration.ts';
import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'acknowledgement',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['superoffice18-acknowledged'],
  text: {
    title: 'Receipt for a question',
    measures: 'Whether an automatic mail confirms that the question arrived.',
    why: 'The customer knows that it was not lost, and by when to expect an answer.',
    seen: 'From the mails that came for the question.',
    remedy: 'Send an automatic receipt that names the time of the answer.',
    says: {
      yes: 'An automatic mail confirmed after {after} that the question arrived.',
      no: 'Nothing confirmed that the question arrived.',
    },
  },
  needs: ['acknowledgement'],
  look: ({ acknowledgement }) =>
    from(acknowledgement, (receipt) => yesNo(receipt !== null, { after: receipt ? formatDuration(receipt.ms) : '' })),
});
