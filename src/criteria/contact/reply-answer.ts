import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'reply-answer',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'share',
  unit: 'share',
  better: 'higher',
  effort: 'medium',
  figures: ['eg12-email-correct-answer', 'stella-email-complete'],
  text: {
    title: 'Complete answer',
    measures: 'The share of the questions asked that the answer answers.',
    why: 'Half an answer means another mail and another day.',
    seen: 'Each question is looked up in the answer; the sentence that answers it is quoted.',
    remedy: 'Answer every point of a mail, in the order of the questions.',
    says: {
      all: 'The answer answers all {asked} question(s).',
      some: 'The answer answers {answered} of {asked} questions; not: {missing}',
    },
  },
  needs: ['replyAnswers'],
  look: ({ replyAnswers }) =>
    from(replyAnswers, ({ asked, answered, missing }) =>
      measured(answered / asked, missing.length === 0 ? 'all' : 'some', {
        asked,
        answered,
        missing: missing.join(' / '),
      }),
    ),
});
