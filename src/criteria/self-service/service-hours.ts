import { formatHours } from '../../facts/hours.ts';
import { defineCriterion } from '../criterion.ts';
import { from, yesNo } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'service-hours',
  chapter: 'self-service',
  revision: 1,
  by: 'page',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'small',
  figures: ['eg17-service-hours-shown'],
  text: {
    title: 'Service hours',
    measures: 'Whether the store says on which days and at what times its service can be reached.',
    why: 'Who knows the hours does not call in vain.',
    seen: 'Read with days and times from the contact page, the home page and help.',
    remedy: 'State days and times beside the phone number, with the time zone if you sell abroad.',
    says: { yes: 'The service hours are stated: {hours}.', no: 'No service hours are stated.' },
  },
  needs: ['serviceHours'],
  look: ({ serviceHours }) =>
    from(serviceHours, (hours) => yesNo(hours !== null, { hours: hours === null ? '' : formatHours(hours) })),
});
