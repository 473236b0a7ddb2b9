import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'tracking-link',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['stord25-realtime-tracking'],
  text: {
    title: 'Link to follow the parcel',
    measures: 'Whether a mail has a link to follow the parcel.',
    why: 'One press shows where it is.',
    seen: 'Read from the mails of the order.',
    remedy: "Put the carrier's link into the notice of dispatch.",
    says: { yes: 'A mail has a link to follow the parcel.', no: 'No mail has a link to follow the parcel.' },
  },
  needs: ['trackingLink'],
  look: ({ trackingLink }) => from(trackingLink, (link) => yesNo(link !== null)),
});
