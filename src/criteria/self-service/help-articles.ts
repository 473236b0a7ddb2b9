import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'help-articles',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Help articles',
    measures: 'Whether the store has articles that help a shopper help herself: guides, size tables, care, how-to.',
    why: 'A good article answers the question before it is asked.',
    seen: 'Read from the help pages.',
    remedy: 'Write short guides for what customers ask about most, and link them from help.',
    says: { yes: 'The store has {number} help article(s).', no: 'No help articles were found.' },
  },
  needs: ['helpArticles'],
  look: ({ helpArticles }) => from(helpArticles, (number) => yesNo(number > 0, { number })),
});
