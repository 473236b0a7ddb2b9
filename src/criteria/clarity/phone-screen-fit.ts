import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'phone-screen-fit',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: "Fit for a phone's screen",
    measures:
      'Whether pages fit a phone without sideways scrolling and at least four fifths of what is tapped is 24 by 24 px or larger.',
    why: 'More than half of shoppers come on a phone.',
    seen: "The pages are opened on a phone's screen and measured.",
    remedy: 'Let no element be wider than the screen, and make small links and buttons larger.',
    says: {
      yes: "The pages fit a phone's screen.",
      sideways: 'On a phone the page is {px} px too wide.',
      small: 'On a phone {small} of {targets} links and buttons are too small to hit.',
    },
  },
  needs: ['phoneFit'],
  look: ({ phoneFit }) =>
    from(phoneFit, ({ sidewaysPx, targets, smallTargets }) => {
      if (sidewaysPx > 1) return measured(false, 'sideways', { px: sidewaysPx });
      if (smallTargets > targets / 5) return measured(false, 'small', { small: smallTargets, targets });
      return measured(true, 'yes');
    }),
});
