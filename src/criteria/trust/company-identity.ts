import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'company-identity',
  chapter: 'trust',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['ecc11-trader-identity-missing'],
  text: {
    title: 'Who the store is',
    measures: 'Whether the store names its company with an address or registration.',
    why: 'Shoppers want to know to whom they give their money.',
    seen: 'Read from the imprint, contact and about pages.',
    remedy: 'Name the company, its address and its registration on one page, linked from the footer.',
    says: {
      yes: 'The store names its company: {name}.',
      no: 'No company name with an address or registration was found.',
    },
  },
  needs: ['companyIdentity'],
  look: ({ companyIdentity }) =>
    from(companyIdentity, (company) => yesNo(company !== null, { name: company?.name ?? '' })),
});
