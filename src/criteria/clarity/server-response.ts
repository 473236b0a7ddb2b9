import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'server-response',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'large',
  figures: ['wv-ttfb'],
  text: {
    title: 'Server response time',
    measures: "Time to the first byte, ms, 75th percentile over the visit's pages.",
    why: 'Nothing can appear before the server answers.',
    seen: 'Reported by the browser for each page that was loaded.',
    remedy: 'Cache pages, put a content network in front, and find the slow query behind {url}.',
    says: { value: 'The server answers within {value} (75th percentile of {documents} pages).' },
  },
  needs: ['serverResponse'],
  look: ({ serverResponse }) =>
    from(serverResponse, ({ value, documents, worstUrl }) => measured(value, 'value', { documents, url: worstUrl })),
});
