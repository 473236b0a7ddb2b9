import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'reply-greeting',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['eg12-email-personal-salutation'],
  text: {
    title: 'Personal greeting',
    measures: 'Whether the answer greets the customer by name.',
    why: 'A name shows that somebody read the mail.',
    seen: 'Read from the answer.',
    remedy: "Begin each answer with the customer's name.",
    says: { yes: 'The answer greets the customer by name.', no: 'The answer does not greet the customer by name.' },
  },
  needs: ['replyGreeting'],
  look: ({ replyGreeting }) => from(replyGreeting, (greeting) => yesNo(greeting !== null)),
});
