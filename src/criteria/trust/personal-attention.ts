import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'personal-attention',
  chapter: 'trust',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Personal attention',
    measures: 'Whether the store knows the shopper who is signed in: greets by name or suggests what fits.',
    why: 'A regular customer likes to be known.',
    seen: 'The shopper signs in and looks.',
    remedy: 'Greet members by name and show their last orders.',
    says: {
      yes: 'The store greets the shopper who is signed in by name.',
      no: 'The store does not show that it knows the shopper who is signed in.',
    },
  },
  needs: ['personalAttention'],
  look: ({ personalAttention }) => from(personalAttention, (there) => yesNo(there)),
});
