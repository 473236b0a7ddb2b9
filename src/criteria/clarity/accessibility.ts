import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'accessibility',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'serious violations',
  better: 'lower',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Accessibility',
    measures: 'The number of different serious or critical accessibility problems.',
    why: 'Shoppers who see badly, or use no mouse, cannot buy from a store that shuts them out.',
    seen: 'The axe-core engine examines the pages of the visit.',
    remedy: 'Mend these: {names}.',
    says: {
      none: 'No serious accessibility problem was found.',
      value: '{value} serious accessibility problem(s): {names}.',
    },
  },
  needs: ['accessibilityProblems'],
  look: ({ accessibilityProblems }) =>
    from(accessibilityProblems, (names) =>
      measured(names.length, names.length === 0 ? 'none' : 'value', { names: names.slice(0, 5).join('; ') }),
    ),
});
