import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'newsletter-consent',
  chapter: 'trust',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['baymard12-newsletter-preselected'],
  text: {
    title: 'Newsletter only when asked for',
    measures: 'Whether no newsletter box is ticked beforehand.',
    why: 'A consent that one must take back is none.',
    seen: 'The forms of the visit are read before the shopper fills them in.',
    remedy: 'Leave the newsletter box empty.',
    says: { yes: 'No newsletter box is ticked beforehand.', no: 'A newsletter box is ticked beforehand: "{box}".' },
  },
  needs: ['preticked'],
  look: ({ preticked }) => from(preticked, (boxes) => yesNo(boxes.length === 0, { box: boxes[0] ?? '' })),
});
