import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'interaction-delay',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'duration',
  unit: 'ms',
  better: 'lower',
  effort: 'medium',
  figures: ['cwv-inp'],
  text: {
    title: 'Delay of interactions',
    measures: "Time from a press to the next picture (INP), ms, 75th percentile over the visit's pages.",
    why: 'A button that seems dead is pressed twice, or not at all.',
    seen: 'Reported by the browser while the shopper clicks and types.',
    remedy: 'Break up long scripts and load third-party scripts later; the slowest page was {url}.',
    says: { value: 'A page reacts to a press within {value} (75th percentile of {documents} pages).' },
  },
  needs: ['interactionDelay'],
  look: ({ interactionDelay }) =>
    from(interactionDelay, ({ value, documents, worstUrl }) => measured(value, 'value', { documents, url: worstUrl })),
});
