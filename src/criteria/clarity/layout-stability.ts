import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'layout-stability',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'cls',
  better: 'lower',
  effort: 'small',
  figures: ['cwv-cls'],
  text: {
    title: 'Stable layout',
    measures: "Cumulative layout shift (CLS), unitless, 75th percentile over the visit's pages.",
    why: 'What jumps away under the finger makes shoppers press the wrong thing.',
    seen: 'Reported by the browser for each page that was loaded.',
    remedy: 'Give pictures and banners their size beforehand; the page that moved most was {url}.',
    says: { value: 'The pages move by {value} while they load (75th percentile of {documents} pages).' },
  },
  needs: ['layoutShift'],
  look: ({ layoutShift }) =>
    from(layoutShift, ({ value, documents, worstUrl }) => measured(value, 'value', { documents, url: worstUrl })),
});
