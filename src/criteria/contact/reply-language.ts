import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'reply-language',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: [],
  text: {
    title: "Answer in the customer's language",
    measures: 'Whether the answer is in the language of the question.',
    why: 'An answer that must be translated is half an answer.',
    seen: 'The language of the answer is recognised and compared.',
    remedy: 'Answer in the language of the question, at least for every language that the store is in.',
    says: {
      yes: 'The answer is in the language of the question.',
      no: 'The answer is not in the language of the question.',
    },
  },
  needs: ['replyLanguage'],
  look: ({ replyLanguage }) => from(replyLanguage, (same) => yesNo(same)),
});
