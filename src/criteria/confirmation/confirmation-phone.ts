import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'confirmation-phone',
  chapter: 'confirmation',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['eg17-phone-in-order-confirmation'],
  text: {
    title: 'Phone number in the order confirmation',
    measures: 'Whether the confirmation mail gives a phone number of the service.',
    why: 'Who finds an error in the order wants to call at once.',
    seen: 'Read from the confirmation mail.',
    remedy: 'Put the service number and its hours into the confirmation mail.',
    says: {
      yes: 'The confirmation mail gives a phone number: {phone}.',
      no: 'The confirmation mail gives no phone number.',
    },
  },
  needs: ['confirmationPhone'],
  look: ({ confirmationPhone }) => from(confirmationPhone, (phone) => yesNo(phone !== null, { phone: phone ?? '' })),
});
