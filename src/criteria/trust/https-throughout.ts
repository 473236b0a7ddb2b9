import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'https-throughout',
  chapter: 'trust',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'HTTPS throughout',
    measures: 'Whether every page of the visit, and everything it loads, comes over HTTPS.',
    why: 'Browsers warn of pages that do not.',
    seen: "From the addresses and requests of the visit's pages.",
    remedy: 'Redirect all addresses to HTTPS: {addresses}.',
    says: { yes: 'Every page came over HTTPS.', no: 'Not over HTTPS: {addresses}.' },
  },
  needs: ['insecurePages'],
  look: ({ insecurePages }) =>
    from(insecurePages, (found) => yesNo(found.length === 0, { addresses: found.slice(0, 3).join(', ') })),
});
