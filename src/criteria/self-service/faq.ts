import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'faq',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-faq-present'],
  text: {
    title: 'Frequently asked questions',
    measures: 'Whether the store answers frequent questions about shopping there.',
    why: 'A shopper who finds the answer need not write and wait.',
    seen: 'The shopper looks for the page and reads it; a heading without questions, or a FAQ on another matter, does not count.',
    remedy: 'Write a page with the ten questions that customers ask most, each with its answer.',
    says: {
      yes: 'The store answers {pairs} frequent questions.',
      no: 'No page with frequent questions and their answers was found.',
    },
  },
  needs: ['faq'],
  look: ({ faq }) => from(faq, (pairs) => yesNo((pairs ?? 0) > 0, { pairs: pairs ?? 0 })),
});
