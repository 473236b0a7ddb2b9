import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'contact-channels',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'count',
  better: 'higher',
  effort: 'medium',
  figures: [],
  text: {
    title: 'Ways to get in touch',
    measures: 'The number of ways: phone, e-mail, form, chat, messenger, call-back, shop counter.',
    why: 'Customers want to choose how they ask.',
    seen: 'Read from the pages, first of all the contact page. Social networks are not counted.',
    remedy: 'Offer at least phone, e-mail and a form, and name them all on one page.',
    says: { value: 'There are {value} ways to get in touch: {names}.', none: 'No way to get in touch was found.' },
  },
  needs: ['contactChannels'],
  look: ({ contactChannels }) =>
    from(contactChannels, (channels) =>
      measured(channels.length, channels.length === 0 ? 'none' : 'value', { names: channels.join(', ') }),
    ),
});
