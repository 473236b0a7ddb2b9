import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'reply-signature',
  chapter: 'contact',
  revision: 1,
  by: 'mail',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: [],
  text: {
    title: 'Signed answer',
    measures: 'Whether the answer is signed with a name.',
    why: 'A name is somebody to come back to.',
    seen: 'Read from the end of the answer.',
    remedy: 'Let each answer end with the name of who wrote it.',
    says: { yes: 'The answer is signed: {name}.', no: 'The answer is not signed with a name.' },
  },
  needs: ['replySignature'],
  look: ({ replySignature }) => from(replySignature, (name) => yesNo(name !== null, { name: name ?? '' })),
});
