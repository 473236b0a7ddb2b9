import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'returns-online-start',
  chapter: 'returns',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'medium',
  figures: ['eg17-return-started-online'],
  text: {
    title: 'Starting a return online',
    measures: "Whether a return can be started on the store's pages.",
    why: 'No phone call, no waiting for an answer.',
    seen: 'Read from the returns page and other pages.',
    remedy: 'Offer a form or an account page where a return is announced.',
    says: { yes: 'A return can be started online.', no: 'No way to start a return online was found.' },
  },
  needs: ['returnsOnlineStart'],
  look: ({ returnsOnlineStart }) => from(returnsOnlineStart, (there) => yesNo(there)),
});
