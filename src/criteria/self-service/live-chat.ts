import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'live-chat',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['eg13-live-chat-button'],
  text: {
    title: 'Live chat',
    measures: 'Whether the store offers a chat.',
    why: 'A question that stands between the shopper and the purchase is answered at once.',
    seen: 'Looked for on every page of the visit.',
    remedy: 'Offer a chat in service hours, and say when it is staffed.',
    says: { yes: 'The store offers a chat.', no: 'No chat was found.' },
  },
  needs: ['liveChat'],
  look: ({ liveChat }) => from(liveChat, (there) => yesNo(there)),
});
