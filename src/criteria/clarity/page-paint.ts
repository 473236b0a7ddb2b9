import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'page-paint',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'medium',
  figures: ['cwv-lcp'],
  text: {
    title: 'Largest paint',
    measures: "Time until the largest text or picture is painted (LCP), ms, 75th percentile over the visit's pages.",
    why: 'It is the moment when a page looks ready to a shopper.',
    seen: 'Reported by the browser for each page that was loaded.',
    remedy:
      'Make the main picture smaller, load it first, and keep scripts out of its way; the slowest page was {url}.',
    says: { value: 'The largest part of a page is there after {value} (75th percentile of {documents} pages).' },
  },
  needs: ['largestPaint'],
  look: ({ largestPaint }) =>
    from(largestPaint, ({ value, documents, worstUrl }) => measured(value, 'value', { documents, url: worstUrl })),
});
