import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'shipping-notice',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['eg11-shipping-confirmation-email'],
  text: {
    title: 'Notice of dispatch',
    measures: 'Whether a mail says that the order was sent.',
    why: 'From then on the customer looks out for the parcel.',
    seen: 'From the mails of the order.',
    remedy: 'Send a mail when the parcel is handed to the carrier.',
    says: { yes: 'A mail said that the order was sent.', no: 'No mail said that the order was sent.' },
  },
  needs: ['shippingNotice'],
  look: ({ shippingNotice }) => from(shippingNotice, (there) => yesNo(there)),
});
