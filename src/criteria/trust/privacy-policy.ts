import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'privacy-policy',
  chapter: 'trust',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Privacy policy',
    measures: 'Whether the store says what it does with personal data.',
    why: 'Who gives name and address wants to know what becomes of them.',
    seen: 'The shopper looks for the page and reads it.',
    remedy: 'Publish a privacy policy and link it from the footer and the checkout.',
    says: { yes: 'The store has a privacy policy.', no: 'No privacy policy was found.' },
  },
  needs: ['privacyPolicy'],
  look: ({ privacyPolicy }) => from(privacyPolicy, (there) => yesNo(there)),
});
