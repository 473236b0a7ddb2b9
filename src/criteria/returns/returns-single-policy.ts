import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-single-policy',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-single-return-policy'],
  text: {
    title: 'One returns policy for all',
    measures: 'Whether one policy holds for all goods and channels.',
    why: 'Exceptions are found out too late.',
    seen: 'Read from the returns page and other pages.',
    remedy: 'Let one policy hold for everything, online and in the shop.',
    says: {
      yes: 'One returns policy holds for all.',
      no: 'The store does not say that one returns policy holds for all.',
    },
  },
  needs: ['returnsSinglePolicy'],
  look: ({ returnsSinglePolicy }) => from(returnsSinglePolicy, (there) => yesNo(there)),
});
