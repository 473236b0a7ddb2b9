import kept from './accuracy.json' with { type: 'json' };

/** How well a criterion's facts are read from labelled pages; shares 0..1, null where nothing was to be found. */
export interface Accuracy {
  pages: number;
  precision: number | null;
  recall: number | null;
}

const byId: Readonly<Record<string, Accuracy>> = kept.criteria;

/** Measured by `npm run accuracy -- --write`; null for what is not read from the words of a page. */
export function accuracyOf(criterion: string): Accuracy | null {
  return byId[criterion] ?? null;
}

/** On which pages the figures were measured, and what was read of pages that nobody had seen before. */
export const MEASURED_ON = { pages: kept.pages, languages: kept.languages, firstSight: kept.firstSight };
