import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'faq-search',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-faq-searchable'],
  text: {
    title: 'Search in the FAQ',
    measures: 'Whether the questions can be searched.',
    why: 'In a long list a search finds the one answer that matters.',
    seen: 'Read from the FAQ or help page; the search for goods does not count.',
    remedy: 'Put a search field at the top of the FAQ.',
    says: { yes: 'The FAQ can be searched.', no: 'The FAQ cannot be searched.' },
  },
  needs: ['faqSearch'],
  look: ({ faqSearch }) => from(faqSearch, (there) => yesNo(there)),
});
