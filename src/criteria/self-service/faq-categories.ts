import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'faq-categories',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Sorted FAQ',
    measures: 'Whether the questions are sorted by subject.',
    why: 'Subjects such as payment or returns lead to the answer at a glance.',
    seen: 'Read from the headings and lists of the FAQ page.',
    remedy: 'Sort the questions under headings: ordering, payment, delivery, returns.',
    says: { yes: 'The FAQ is sorted by {number} subjects.', no: 'The FAQ is not sorted by subject.' },
  },
  needs: ['faqCategories'],
  look: ({ faqCategories }) => from(faqCategories, (number) => yesNo(number > 1, { number })),
});
